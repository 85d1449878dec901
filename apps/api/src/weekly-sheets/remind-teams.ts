import { Injectable } from '@nestjs/common';
import { Week } from '@huoshui/domain';
import { Actor, Clock, newId, Refusal, UnitOfWork, Work } from '../platform';
import { WeeklySheetReader } from './weekly-sheet.reader';

@Injectable()
export class RemindTeams {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly sheets: WeeklySheetReader,
  ) {}

  /**
   * Reminds teams whose sheet does not stand, all of them or those that are named; it shows on their desk.
   * @returns how many were reminded. @throws Refusal `weekly-sheet.nobody`
   */
  async run(actor: Actor, week: Week, teamIds?: readonly string[]): Promise<{ reminded: number }> {
    const waiting = await this.waiting(actor, week, teamIds);
    if (waiting.length === 0) throw new Refusal('weekly-sheet.nobody');
    await this.unit.write(actor, (work) => remind(work, week, 'asked', waiting, this.clock.now()));
    return { reminded: waiting.length };
  }

  async waiting(actor: Actor, week: Week, teamIds?: readonly string[]): Promise<string[]> {
    const { sheets } = await this.sheets.week(actor, week);
    const owed = sheets.filter(({ submittedAt }) => submittedAt === null).map(({ team }) => team.id);
    return teamIds ? owed.filter((id) => teamIds.includes(id)) : owed;
  }
}

/** Writes reminders; what a job has written for a team and week already is not written again. */
export const remind = (
  work: Work,
  week: Week,
  kind: 'before' | 'missed' | 'asked',
  teamIds: readonly string[],
  at: Date,
): Promise<unknown> =>
  work.query(
    `INSERT INTO weekly_sheet_reminder (id, team_id, week, kind, at, by_id)
     SELECT g.id, g."teamId", $2, $3, $4, $5 FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, "teamId" uuid) ON CONFLICT DO NOTHING`,
    [JSON.stringify(teamIds.map((teamId) => ({ id: newId(), teamId }))), week, kind, at, work.actor.personId],
  );
