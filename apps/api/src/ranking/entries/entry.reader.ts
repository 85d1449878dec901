import { Injectable } from '@nestjs/common';
import { Permission, StandingEntriesView, StandingEntryView, SubjectRef } from '@huoshui/contracts';
import { entryDay, weekOf } from '@huoshui/domain';
import { Actor, Clock, Database, may, person, Refusal, seesZone } from '../../platform';
import { rankedPersons } from '../ranked-persons';
import { askedIn } from './asked-in';

const COLUMNS = `e.id, e.kind, e.name, e.period, e.day, CASE WHEN e.team_id IS NULL THEN 'person' ELSE 'team' END AS "of",
  jsonb_build_object('id', coalesce(e.team_id, e.person_id), 'name', coalesce(t.name, p.display_name)) AS subject,
  e.value::float8 AS value, e.evidence_text AS "evidenceText", e.reason, e.recorded_at AS "recordedAt",
  CASE WHEN f.id IS NULL THEN NULL ELSE jsonb_build_object('fileId', f.id, 'name', f.name) END AS evidence,
  e.confirmed_at AS "confirmedAt", e.retracted_at AS "retractedAt", e.retract_reason AS "retractReason",
  ${person('a')} AS "recordedBy", ${person('b')} AS "confirmedBy", ${person('c')} AS "retractedBy"`;

const FROM = `standing_entry e LEFT JOIN team t ON t.id = e.team_id LEFT JOIN person p ON p.id = e.person_id
  LEFT JOIN file f ON f.id = e.evidence_file_id LEFT JOIN person a ON a.id = e.recorded_by
  LEFT JOIN person b ON b.id = e.confirmed_by LEFT JOIN person c ON c.id = e.retracted_by`;

/** A team's entries, and those of its members on the entry's day. */
const OF_TEAMS = `(e.team_id = ANY ($2::uuid[]) OR EXISTS (SELECT 1 FROM team_member m WHERE m.person_id = e.person_id
  AND m.team_id = ANY ($2::uuid[]) AND m.from_day <= e.day AND (m.to_day IS NULL OR m.to_day >= e.day)))`;

/** Entered figures and marks: the own teams' for who sees teams, all for who sees the zone. */
@Injectable()
export class EntryReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `entry.period` for what is neither a week nor a month */
  async of(actor: Actor, period: string): Promise<StandingEntriesView> {
    const end = entryDay(period, this.clock.week);
    if (end === null) throw new Refusal('entry.period', { period });
    const zone = seesZone(actor);
    const [entries, asked, subjects] = await Promise.all([
      this.database.query<StandingEntryView>(
        `SELECT ${COLUMNS} FROM ${FROM} WHERE e.period = $1 AND ($3 OR ${OF_TEAMS})
         ORDER BY e.name, t.sort_order, p.display_name, e.recorded_at, e.id LIMIT 5000`,
        [period, actor.teamIds, zone],
      ),
      askedIn(this.database, weekOf(end, this.clock.week)),
      may(actor, Permission.EntryRecord) ? this.subjects(actor) : { teams: [], persons: [] },
    ]);
    return { period, asked, entries, ...subjects };
  }

  /** Whether an entry that the actor sees rests on the file. */
  async opens(actor: Actor, fileId: string): Promise<boolean> {
    if (!may(actor, Permission.StandingRead)) return false;
    const row = await this.database.one(
      `SELECT 1 FROM standing_entry e WHERE e.evidence_file_id = $1 AND ($3 OR ${OF_TEAMS}) LIMIT 1`,
      [fileId, actor.teamIds, seesZone(actor)],
    );
    return row !== null;
  }

  private async subjects(actor: Actor): Promise<{ teams: SubjectRef[]; persons: SubjectRef[] }> {
    const zone = seesZone(actor);
    const [teams, persons] = await Promise.all([
      this.database.query<SubjectRef>(
        'SELECT id, name FROM team WHERE active AND ($2 OR id = ANY ($1::uuid[])) ORDER BY sort_order, name',
        [actor.teamIds, zone],
      ),
      rankedPersons(this.database, this.clock.today()),
    ]);
    const own = persons.filter((one) => zone || (one.teamId !== null && actor.teamIds.includes(one.teamId)));
    return { teams, persons: own.map(({ id, name }) => ({ id, name })) };
  }
}
