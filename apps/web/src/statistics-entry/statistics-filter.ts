import { ENTRY_STATES } from '@huoshui/domain';
import { UrlQuery } from '@huoshui/ui';

type Params = Readonly<Record<string, string | boolean>>;

export const statisticsFilters = ['state', 'teamId', 'overdue', 'applicable'] as const;

const states = new Set<string>(ENTRY_STATES);

export const yearOfQuery = (query: UrlQuery, thisYear: number): number =>
  /^20\d\d$/.test(query.text('year')) ? Number(query.text('year')) : thisYear;

/**
 * The list's filter as the address tells it: what is not on the list yet, unless a state or a name is asked for. What is
 * not due has no start, and so no year.
 */
export function statisticsFilterOf(query: UrlQuery, thisYear: number): Params {
  const state = states.has(query.text('state')) ? query.text('state') : '';
  const projectId = query.text('projectId');
  const params = {
    search: query.text('search'),
    state,
    teamId: query.text('teamId'),
    projectId,
    unlisted: state === '' && query.text('search') === '' && projectId === '',
    overdue: query.flag('overdue'),
    applicable: query.text('applicable') === 'false' ? 'false' : '',
    year: state === 'notDue' || projectId !== '' ? '' : String(yearOfQuery(query, thisYear)),
  };
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== '' && value !== false));
}
