import { LightFilter, lightLimits } from '@huoshui/contracts';
import { addDays, Day } from '@huoshui/domain';
import { Actor, Listing, searchCondition } from '../platform';
import { projectSight } from '../projects';

/** The first urgency that is yellow; every green one is below it. */
const YELLOW_FROM = 100_000;

const WORST = { sql: 'l.urgency', type: 'bigint', nullable: false } as const;

/** Those that soon turn all have a day on which they do. */
const NEXT = { sql: 'l.next_on', type: 'date', nullable: false } as const;

/**
 * The lights that the actor may see of what the filter asks for, the worst and longest first; those that soon turn in the
 * order of their days. Green projects come only when they are asked for, or soon turn.
 */
export function lightListing(actor: Actor, filter: LightFilter, today: Day): Listing {
  const params: unknown[] = [];
  const where = ['l.watched', projectSight(actor, 'c', params), ...matching(filter, today, params)];
  const from = 'project_light l JOIN project_current c ON c.project_id = l.project_id';
  const { cursor, limit, soon } = filter;
  const order = soon ? { sort: NEXT, descending: false } : { sort: WORST, descending: true };
  return { from, where, params, id: 'l.project_id', ...order, cursor, limit };
}

function matching(filter: LightFilter, today: Day, params: unknown[]): string[] {
  const at = (value: unknown): string => `$${params.push(value)}`;
  const where: string[] = [];
  const { colour, rule, teamId, landMode, soon, search } = filter;
  if (rule) {
    const shown = colour ? `o.colour = ${at(colour)}` : `o.colour <> 'green'`;
    where.push(`EXISTS (SELECT 1 FROM light o WHERE o.project_id = l.project_id AND o.to_day IS NULL
      AND o.rule = ${at(rule)} AND ${shown})`);
  } else if (colour) where.push(`l.colour = ${at(colour)}`);
  else if (!soon) where.push(`l.urgency >= ${YELLOW_FROM}`);
  if (teamId) where.push(`c.team_ids @> ARRAY[${at(teamId)}]::uuid[]`);
  if (landMode) where.push(`c.land_mode = ${at(landMode)}`);
  if (soon) where.push(`l.next_on <= ${at(addDays(today, lightLimits.soonDays))}`);
  if (search?.trim()) {
    const said = searchCondition('said.search', search, params);
    where.push(
      `l.project_id IN (SELECT said.project_id FROM project_terms said WHERE said.known_to IS NULL AND ${said})`,
    );
  }
  return where;
}
