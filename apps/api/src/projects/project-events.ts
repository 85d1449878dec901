import { PersonRef } from '@huoshui/contracts';
import { Actor, Database, person } from '../platform';
import { projectSight } from './project-sight';

/** Which events are asked for: the newest since an instant, and before the last one already told. */
export interface EventWindow {
  readonly since: Date;
  readonly before: { readonly at: string; readonly id: string } | null;
  readonly limit: number;
  readonly projectId?: string;
  /** Of projects in which this team leads or has a share. */
  readonly teamId?: string;
}

/** Something that happened to a project: the rooms tell it in one form, so that it can be merged into one story. */
export interface ProjectEvent<Kind extends string = string> {
  /** Unique among the events of all rooms. */
  readonly id: string;
  /** UTC to the microsecond, `2026-06-17T02:00:00.000000Z`. */
  readonly at: string;
  readonly projectId: string;
  readonly by: PersonRef | null;
  readonly kind: Kind;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
}

/** Where a room's events stand: SQL over its own rows. */
export interface EventSource {
  readonly from: string;
  readonly project: string;
  readonly id: string;
  /** The instant, indexed; it decides the order. */
  readonly at: string;
  /** Who did it, or NULL. */
  readonly by: string;
  readonly kind: string;
  /** A jsonb of plain values. */
  readonly details: string;
  /** What else must hold; `param` takes a value in. */
  readonly where?: (param: (value: unknown) => string, params: unknown[]) => readonly string[];
}

/** A page of a room's events of the projects that the actor sees, the newest first: cut by index, then named. */
export function projectEvents<Kind extends string>(
  database: Database,
  actor: Actor,
  window: EventWindow,
  source: EventSource,
): Promise<ProjectEvent<Kind>[]> {
  const params: unknown[] = [];
  const param = (value: unknown): string => `$${params.push(value)}`;
  const { since, before, limit, projectId, teamId } = window;
  const where = [`${source.at} >= ${param(since)}::timestamptz`];
  if (before) {
    const [at, id] = [`${param(before.at)}::timestamptz`, param(before.id)];
    where.push(`${source.at} <= ${at}`, `(${source.at}, (${source.id}) COLLATE "C") < (${at}, ${id})`);
  }
  if (projectId) where.push(`c.project_id = ${param(projectId)}::uuid`);
  if (teamId) where.push(`c.team_ids @> ARRAY[${param(teamId)}]::uuid[]`);
  where.push(projectSight(actor, 'c', params), ...(source.where?.(param, params) ?? []));
  return database.query<ProjectEvent<Kind>>(
    `SELECT told.id, to_char(told.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, told.project_id AS "projectId",
       told.kind, told.details,
       ${person('who')} AS by
     FROM (SELECT (${source.id}) COLLATE "C" AS id, ${source.at} AS at, c.project_id, ${source.by} AS by_id,
         ${source.kind} AS kind, ${source.details} AS details
       FROM ${source.from} JOIN project_current c ON c.project_id = ${source.project}
       WHERE ${where.join(' AND ')} ORDER BY 2 DESC, 1 DESC LIMIT ${limit}) AS told
     LEFT JOIN person who ON who.id = told.by_id ORDER BY told.at DESC, told.id DESC`,
    params,
  );
}
