import { OrderFilter, OrderListView, orderViews, Permission, SupervisionSource } from '@huoshui/contracts';
import { SupervisionState } from '@huoshui/domain';
import { UrlQuery } from '@huoshui/ui';

type Params = Readonly<Record<string, string | boolean | readonly string[]>>;

const states = new Set<string>(Object.values(SupervisionState));
const sources = new Set<string>(Object.values(SupervisionSource));

/** The view that the address names; else what waits for who works on orders, and all of what one came to see. */
export function viewOf(query: UrlQuery, may: (permission: Permission) => boolean): OrderListView {
  const named = query.text('view') as OrderListView;
  if (orderViews.includes(named)) return named;
  const works = may(Permission.SupervisionReport) || may(Permission.SupervisionWrite);
  return works && query.count(['projectId', 'sourceId', 'state', 'overdue', 'search']) === 0 ? 'mine' : 'all';
}

/** The list's filter as the address tells it; what the address has wrong is left out, not sent. */
export function filterOf(query: UrlQuery, view: OrderListView): Params {
  const params: Record<keyof OrderFilter, string | boolean | readonly string[]> = {
    view,
    search: query.text('search'),
    state: query.list('state').filter((state) => states.has(state)),
    overdue: query.flag('overdue'),
    projectId: query.text('projectId'),
    source: sources.has(query.text('source')) ? query.text('source') : '',
    sourceId: query.text('sourceId'),
    cursor: '',
    limit: '',
  };
  return Object.fromEntries(
    Object.entries(params).filter(
      ([, value]) => value !== '' && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
