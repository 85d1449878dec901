import { BoardBy, ObstacleFilter, obstacleSorts } from '@huoshui/contracts';
import { Handling, Need, ObstacleState, ON_DESKS } from '@huoshui/domain';
import { UrlQuery } from '@huoshui/ui';

type Value = string | boolean | readonly string[];

export type FilterParams = Readonly<Record<string, Value>>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const oneOf = (values: readonly string[], value: string): string => (values.includes(value) ? value : '');
const fitting = (pattern: RegExp, value: string): string => (pattern.test(value) ? value : '');

/** The filters that the bar shows and clears. */
export const OBSTACLE_FILTERS = [
  'need',
  'handling',
  'state',
  'open',
  'overdue',
  'unanswered',
  'escalated',
  'departmentId',
  'atDoor',
  'mine',
  'raisedByMe',
  'category',
  'projectId',
  'leadId',
  'raisedFrom',
  'raisedTo',
] as const;

/** The filter as the address tells it; what the address has wrong is left out, not sent. */
export function filterOf(query: UrlQuery): FilterParams {
  const params: Record<keyof Omit<ObstacleFilter, 'cursor' | 'limit'>, Value> = {
    search: query.text('search'),
    need: oneOf(Object.values(Need), query.text('need')),
    handling: oneOf(Object.values(Handling), query.text('handling')),
    state: query.list('state').filter((state) => (Object.values(ObstacleState) as string[]).includes(state)),
    open: query.flag('open'),
    overdue: query.flag('overdue'),
    unanswered: query.flag('unanswered'),
    escalated: query.flag('escalated'),
    departmentId: fitting(UUID, query.text('departmentId')),
    atDoor: query.flag('atDoor'),
    mine: query.flag('mine'),
    raisedByMe: query.flag('raisedByMe'),
    category: query.text('category'),
    projectId: fitting(UUID, query.text('projectId')),
    leadId: fitting(UUID, query.text('leadId')),
    raisedFrom: fitting(DAY, query.text('raisedFrom')),
    raisedTo: fitting(DAY, query.text('raisedTo')),
    sort: oneOf(obstacleSorts, query.text('sort')),
    descending: query.flag('descending'),
  };
  return Object.fromEntries(
    Object.entries(params).filter(
      ([, value]) => value !== '' && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** What the list is asked for to go on where the board's column ends: the same rows in the same order. */
export function columnFilter(by: BoardBy, key: string, filter: FilterParams): FilterParams {
  const { open: _, ...rest } = filter;
  const urgent: FilterParams = { ...rest, sort: 'dueOn', descending: false };
  if (by === 'state') {
    const settled = key === ObstacleState.Settled;
    return { ...urgent, state: [key], ...(settled ? { sort: 'raisedAt', descending: true } : {}) };
  }
  const narrowed: FilterParams = 'state' in filter ? urgent : { ...urgent, open: true, state: [...ON_DESKS] };
  return key ? { ...narrowed, departmentId: key } : { ...narrowed, atDoor: true };
}
