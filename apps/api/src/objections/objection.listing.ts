import { ObjectionFilter, Permission } from '@huoshui/contracts';
import { ObjectionState } from '@huoshui/domain';
import { Actor, Listing, may, person, seesZone } from '../platform';

export const OBJECTION_COLUMNS = `o.id, b.period, jsonb_build_object('id', t.id, 'name', t.name) AS team, o.item_key AS "itemKey", o.printed,
  o.claim, o.reason, o.state, o.filed_at AS "filedAt", ${person('f')} AS "filedBy", o.due_on AS "dueOn", o.answer, o.remedy,
  o.answered_at AS "answeredAt", ${person('a')} AS "answeredBy", o.version,
  CASE WHEN e.id IS NULL THEN NULL ELSE jsonb_build_object('fileId', e.id, 'name', e.name) END AS evidence,
  CASE WHEN k.id IS NULL THEN NULL ELSE jsonb_build_object('number', k.number, 'state', k.state) END AS corrigendum`;

export const OBJECTION_FROM = `objection o JOIN bulletin b ON b.id = o.bulletin_id JOIN team t ON t.id = o.team_id
  LEFT JOIN file e ON e.id = o.evidence_file_id LEFT JOIN corrigendum k ON k.id = o.corrigendum_id
  LEFT JOIN person f ON f.id = o.filed_by LEFT JOIN person a ON a.id = o.answered_by`;

/** A team sees its own objections, the office and the leaders all. */
export function objectionSight(actor: Actor, params: unknown[]): string {
  if (!may(actor, Permission.ObjectionRead)) return 'false';
  return seesZone(actor) ? 'true' : `o.team_id = ANY ($${params.push(actor.teamIds)}::uuid[])`;
}

/** Open ones by the day on which they are due, all else the newest first. */
export function objectionListing(actor: Actor, { state, teamId, cursor, limit }: ObjectionFilter): Listing {
  const params: unknown[] = [];
  const where = [objectionSight(actor, params)];
  if (state) where.push(`o.state = '${state}'`);
  if (teamId) where.push(`o.team_id = $${params.push(teamId)}`);
  const open = state === ObjectionState.Filed;
  const sort = open
    ? ({ sql: 'o.due_on', type: 'date', nullable: false } as const)
    : ({ sql: 'o.filed_at', type: 'timestamptz', nullable: false } as const);
  return { from: 'objection o', where, params, id: 'o.id', sort, descending: !open, cursor, limit };
}
