import { NONE, PortfolioFilter, ProjectFilter } from '@huoshui/contracts';
import { LightColour, Week, yearOf } from '@huoshui/domain';
import { isKeyProject } from '../key-projects';
import { showsLight } from '../lights';
import { Actor, Clock, Listing } from '../platform';
import { reportedIn } from '../progress';
import { projectListing, REACHED } from '../projects';

/** What the filter is asked at. */
export interface PortfolioMoment {
  readonly week: Week;
  readonly year: number;
}

export const momentOf = (clock: Clock): PortfolioMoment => ({ week: clock.thisWeek(), year: yearOf(clock.today()) });

/**
 * The projects' own listing, narrowed by what only the weekly table asks.
 * @param whole true when every project is looked at, and not a page or a bounded count
 */
export function portfolioListing(
  actor: Actor,
  filter: PortfolioFilter,
  { week, year: thisYear }: PortfolioMoment,
  whole = false,
): Listing {
  const { search, teamId, year, sort, descending, cursor, limit } = filter;
  const plain: ProjectFilter = { search, teamId, year, sort, descending, cursor, limit };
  const listing = projectListing(actor, plain);
  const params = [...listing.params];
  const at = (value: unknown): string => `$${params.push(value)}`;
  const where = [...listing.where];
  const { leadTeamId, managerId, landMode, reached, light, key, unreported, codes } = filter;
  if (leadTeamId) where.push(`c.lead_team_id = ${at(leadTeamId)}`);
  if (managerId === NONE) where.push(UNMANAGED);
  else if (managerId) where.push(`c.project_id IN (SELECT id FROM project WHERE manager_id = ${at(managerId)})`);
  if (landMode === NONE) where.push('c.land_mode IS NULL');
  else if (landMode) where.push(`c.land_mode = ${at(landMode)}`);
  if (reached) where.push(`${REACHED} = ${at(reached)}`);
  if (light === NONE) where.push(`NOT ${showsLight('c.project_id', at(Object.values(LightColour)))}`);
  else if (light) where.push(showsLight('c.project_id', at([light])));
  if (key !== undefined) where.push(`${key ? '' : 'NOT '}${isKeyProject('c.project_id', at(thisYear))}`);
  if (codes) where.push(`c.code = ANY (${at(codes)}::text[])`);
  if (unreported !== undefined) {
    where.push(`${unreported ? 'NOT ' : ''}${reportedIn('c.project_id', at(week), whole)}`);
  }
  return { ...listing, where, params };
}

/** A look a row, for pages and counts that stop early. */
const UNMANAGED = '(SELECT m.manager_id FROM project m WHERE m.id = c.project_id) IS NULL';
