import { Injectable } from '@nestjs/common';
import { Permission, RecordEntry as RecordEntryInput } from '@huoshui/contracts';
import { Day, entryDay, entryValue, weekOf } from '@huoshui/domain';
import { FileReader } from '../../files';
import { Actor, Clock, found, may, must, newId, Refusal, seesZone, UnitOfWork, Work } from '../../platform';
import { askedIn } from './asked-in';
import { StandingEntryRow } from './standing-entry.row';

@Injectable()
export class RecordEntry {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly files: FileReader,
  ) {}

  /**
   * Keeps a figure or mark that the rules ask for; it counts once somebody else confirms it. A team lead enters figures
   * of the own team, the office everything. @throws Refusal the codes beginning with `entry.`, `session.forbidden`
   */
  async run(actor: Actor, input: RecordEntryInput): Promise<{ id: string }> {
    const { kind, name, period, value, evidenceFileId = null, evidenceText = null, reason } = input;
    const teamId = input.teamId ?? null;
    const personId = input.personId ?? null;
    if ((teamId === null) === (personId === null)) throw new Refusal('entry.subject');
    if (evidenceFileId === null && evidenceText === null) throw new Refusal('entry.evidence');
    const day = this.dayOf(period);
    if (evidenceFileId !== null && !(await this.files.sees(actor, evidenceFileId))) throw new Refusal('entry.evidence');
    if (kind === 'mark' && !may(actor, Permission.EntryConfirm)) throw new Refusal('session.forbidden');
    return this.unit.write(actor, async (work) => {
      const asked = await askedIn(work, weekOf(day, this.clock.week));
      const of = teamId === null ? 'person' : 'team';
      const wanted = asked.find((one) => one.kind === kind && one.name === name && one.of === of);
      if (wanted === undefined) throw new Refusal('entry.not-asked', { name });
      must(entryValue(wanted, value));
      await mustBeWithin(work, actor, { teamId, personId }, day);
      const id = newId();
      const row = { id, kind, name, period, day, teamId, personId, value: String(value), evidenceFileId, evidenceText };
      if (kind === 'figure') await mustBeFirst(work, row);
      await work.repository(StandingEntryRow).insert({ ...row, reason, recordedBy: actor.personId });
      return { id };
    });
  }

  /** The period's last day; today while it still runs, so that it is read at once. */
  private dayOf(period: string): Day {
    const end = entryDay(period, this.clock.week);
    if (end === null) throw new Refusal('entry.period', { period });
    const today = this.clock.today();
    if (end <= today) return end;
    const current = period.includes('W') ? weekOf(today, this.clock.week) : today.slice(0, 7);
    if (period !== current) throw new Refusal('entry.future', { period });
    return today;
  }
}

interface Subject {
  readonly teamId: string | null;
  readonly personId: string | null;
}

/** A team lead enters for the own team and its members. */
async function mustBeWithin(work: Work, actor: Actor, { teamId, personId }: Subject, day: Day): Promise<void> {
  const [row] = await work.query<{ teamIds: string[] }>(
    teamId === null
      ? `SELECT array(SELECT m.team_id FROM team_member m WHERE m.person_id = p.id AND m.from_day <= $2
           AND (m.to_day IS NULL OR m.to_day >= $2)) AS "teamIds" FROM person p WHERE p.id = $1`
      : `SELECT ARRAY[t.id] AS "teamIds" FROM team t WHERE t.id = $1 AND $2::date IS NOT NULL`,
    [teamId ?? personId, day],
  );
  const { teamIds } = found(row);
  if (!seesZone(actor) && !teamIds.some((id) => actor.teamIds.includes(id))) throw new Refusal('session.forbidden');
}

/** One figure a period and subject: a second one would count twice. */
async function mustBeFirst(work: Work, { name, period, teamId, personId }: Subject & { name: string; period: string }) {
  const subject = teamId ?? personId ?? '';
  await work.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`entry.${name}.${period}.${subject}`]);
  const [known] = await work.query(
    `SELECT 1 FROM standing_entry WHERE kind = 'figure' AND name = $1 AND period = $2 AND retracted_at IS NULL
       AND coalesce(team_id, person_id) = $3`,
    [name, period, subject],
  );
  if (known !== undefined) throw new Refusal('entry.exists', { name, period });
}
