import { ActivityKind, Day } from '@huoshui/domain';

/** Which activities are read. */
export interface ActivityWanted {
  readonly instant: Date;
  readonly needed: Readonly<Partial<Record<ActivityKind, Day>>>;
  readonly upTo: Day;
}

/** A row of every query here: whose it is, or the project that it happened to. */
export interface ActivityRow {
  readonly id: string;
  readonly day: Day;
  readonly teamId: string | null;
  readonly personId: string | null;
  readonly label: string;
  readonly subjectId: string;
  readonly projectId: string | null;
}

/** Parameters of every query: $1 the instant at which it was known, $2 and $3 the days from and to; $4 the ended weeks. */
export type ActivityQuery = string;

/**
 * What a column held at the instant: rows that change in place leave what they were in the audit trail, so the first
 * change after the instant tells it.
 */
export const asKnown = (table: string, alias: string, column: string, type: string): string =>
  `(coalesce((SELECT jsonb_build_object('was', a.before -> '${column}') FROM audit_entry a WHERE a.subject = '${table}'
     AND a.subject_id = ${alias}.id::text AND a.at > $1 AND a.operation = 'update' AND a.before ? '${column}'
     ORDER BY a.id LIMIT 1), jsonb_build_object('was', ${alias}.${column})) ->> 'was')::${type}`;

/** The team that a person was in on a day; of several the one that is named, else the first. */
export const teamOn = (person: string, day: string, named = 'NULL::uuid'): string =>
  `(SELECT m.team_id FROM team_member m WHERE m.person_id = ${person} AND m.from_day <= ${day}
     AND (m.to_day IS NULL OR m.to_day >= ${day}) ORDER BY (m.team_id = ${named}) DESC NULLS LAST, m.from_day, m.id LIMIT 1)`;

/** The zone's day of an instant. */
export const dayIn = (at: string): string => `(${at} AT TIME ZONE 'Asia/Shanghai')::date`;
