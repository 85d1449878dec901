import { KeyProjectFilter, KeyProjectSort } from '@huoshui/contracts';
import { Actor, Listing, searchCondition, SortColumn } from '../platform';
import { projectSight } from '../projects';
import { ReadMoment } from './key-moment';
import { aheadKey, behindCondition, completionKey, keyProjectsFrom } from './key-project.sql';

const sortOf = (sort: KeyProjectSort, moment: ReadMoment): SortColumn =>
  ({
    serial: { sql: 'v.serial', type: 'bigint' } as const,
    plan: { sql: 'v.plan_fen', type: 'bigint', nullable: false } as const,
    actual: { sql: 'a.actual_fen', type: 'bigint', nullable: false } as const,
    completion: { sql: completionKey, type: 'bigint', nullable: false } as const,
    ahead: { sql: aheadKey(moment), type: 'bigint', nullable: false } as const,
  })[sort];

/** What the actor may see of a year's list; by serial unless asked otherwise. */
export function keyProjectListing(actor: Actor, filter: KeyProjectFilter, moment: ReadMoment): Listing {
  const params: unknown[] = [];
  const from = keyProjectsFrom(moment, params);
  const where = keyProjectConditions(actor, filter, moment, params);
  const { cursor, limit, descending = false } = filter;
  return { from, where, params, id: 'k.id', sort: sortOf(filter.sort ?? 'serial', moment), descending, cursor, limit };
}

/** Shared by list, totals, wall and export, so that they always speak of the same projects. */
export function keyProjectConditions(
  actor: Actor,
  filter: KeyProjectFilter,
  moment: ReadMoment,
  params: unknown[],
): string[] {
  const at = (value: unknown): string => `$${params.push(value)}`;
  const where = [`k.year = ${at(filter.year)}`, 'v.listed', projectSight(actor, 'c', params)];
  if (filter.level) where.push(`v.level = ${at(filter.level)}`);
  if (filter.teamId) where.push(`c.team_ids @> ARRAY[${at(filter.teamId)}]::uuid[]`);
  if (filter.projectId) where.push(`k.project_id = ${at(filter.projectId)}`);
  if (filter.behind) where.push(behindCondition(moment, filter.behind));
  if (filter.unreported !== undefined) where.push(`${filter.unreported ? 'NOT ' : ''}a.reported`);
  if (filter.search?.trim()) {
    const said = searchCondition('said.search', filter.search, params);
    where.push(
      `k.project_id IN (SELECT said.project_id FROM project_terms said WHERE said.known_to IS NULL AND ${said})`,
    );
  }
  return where;
}
