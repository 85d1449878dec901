import { Injectable } from '@nestjs/common';
import { addDays, agendaOpen, AttendanceState, MeetingState, reportYear, Week, weekEnd } from '@huoshui/domain';
import { BulletinReader } from '../bulletins';
import { CalendarReader } from '../calendar';
import { Actor, Clock, must, newId, Refusal, UnitOfWork, Work } from '../platform';
import { AgendaDraft } from './agenda-draft';
import { AgendaReader } from './agenda.reader';
import { keepDrafts } from './keep-drafts';
import { MeetingRow } from './meeting.row';
import { SinceBulletinReader } from './since-bulletin.reader';

@Injectable()
export class PrepareMeeting {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly calendar: CalendarReader,
    private readonly bulletins: BulletinReader,
    private readonly agenda: AgendaReader,
    private readonly since: SinceBulletinReader,
  ) {}

  /**
   * Prepares the meeting on a week from its bulletin, or brings the agenda of the one that is there up to date, with what
   * has come since the bulletin: what the office wrote and added stays, what it took off stays off.
   * @throws Refusal `meeting.bulletin-missing` {week}, `meeting.closed`
   */
  async run(actor: Actor, week: Week): Promise<{ week: Week; version: number }> {
    if (!(await this.bulletins.exists(week))) throw new Refusal('meeting.bulletin-missing', { week });
    const { drafts, content } = await this.agenda.of(week);
    const since = await this.since.of(content);
    return this.unit.write(actor, async (work) => {
      await lock(work, week);
      const meetings = work.repository(MeetingRow);
      const row = await meetings.findOne({ where: { week }, lock: { mode: 'pessimistic_write' } });
      if (row === null) return this.insert(work, week, drafts, false);
      must(agendaOpen(row.state));
      await keepDrafts(work, row.id, [...drafts, ...since], true);
      return { week, version: row.version };
    });
  }

  /** Prepares the meeting on a week that has a bulletin and no meeting yet. @returns whether there was something to do */
  async ifMissing(actor: Actor, week: Week, demo = false): Promise<boolean> {
    if (!(await this.bulletins.exists(week))) return false;
    const { drafts } = await this.agenda.of(week);
    return this.unit.write(actor, async (work) => {
      await lock(work, week);
      if (await work.repository(MeetingRow).existsBy({ week })) return false;
      await this.insert(work, week, drafts, demo);
      return true;
    });
  }

  private async insert(
    work: Work,
    week: Week,
    drafts: readonly AgendaDraft[],
    demo: boolean,
  ): Promise<{ week: Week; version: number }> {
    const calendar = await this.calendar.current();
    const [last] = await work.query<Pick<MeetingRow, 'id' | 'place' | 'chair' | 'recorder'>>(
      'SELECT id, place, chair, recorder FROM meeting WHERE week < $1 ORDER BY week DESC LIMIT 1',
      [week],
    );
    const id = newId();
    await work.repository(MeetingRow).insert({
      ...{ id, week, year: reportYear(week), state: MeetingState.Prepared, demo },
      ...{ place: last?.place ?? '', chair: last?.chair ?? '', recorder: last?.recorder ?? '' },
      day: calendar.addWorkdays(addDays(weekEnd(week, this.clock.week), 1), 0),
      preparedAt: this.clock.now(),
    });
    await keepDrafts(work, id, drafts, false);
    await invite(work, id, last?.id ?? null);
    return { week, version: 1 };
  }
}

/** Two schedulers, or the office and the job, prepare one meeting of a week. */
const lock = (work: Work, week: Week): Promise<unknown> =>
  work.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`meeting.${week}`]);

/** All teams and departments in service, and the guests of the meeting before. */
async function invite(work: Work, meetingId: string, lastId: string | null): Promise<void> {
  const invited = await work.query<{ teamId: string | null; departmentId: string | null; name: string | null }>(
    `SELECT "teamId", "departmentId", name FROM (
       SELECT 1 AS kind, sort_order AS place, id AS "teamId", NULL::uuid AS "departmentId", NULL AS name FROM team WHERE active
       UNION ALL SELECT 2, sort_order, NULL, id, NULL FROM department WHERE active
       UNION ALL SELECT 3, place, NULL, NULL, name FROM meeting_attendance WHERE meeting_id = $1 AND name IS NOT NULL
     ) AS all_of_them ORDER BY kind, place`,
    [lastId],
  );
  await work.query(
    `INSERT INTO meeting_attendance (id, meeting_id, place, team_id, department_id, name, state)
     SELECT g.id, $2, g.place, g."teamId", g."departmentId", g.name, '${AttendanceState.Present}'
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, place int, "teamId" uuid, "departmentId" uuid, name text)`,
    [JSON.stringify(invited.map((one, at) => ({ ...one, id: newId(), place: at + 1 }))), meetingId],
  );
}
