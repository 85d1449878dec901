import { api, keyBehind, keyProjectSorts, paths } from '@huoshui/contracts';
import { UrlQuery } from '@huoshui/ui';

export type KeyParams = Readonly<Record<string, string | number | boolean>>;

export const keyFilters = ['level', 'teamId', 'behind', 'unreported'] as const;

const sorts = new Set<string>(keyProjectSorts);
const behind = new Set<string>(keyBehind);

/** The list's filter as the address tells it; what the address has wrong is left out, not sent. */
export function keyFilterOf(query: UrlQuery, thisYear: number): KeyParams & { readonly year: number } {
  const among = (name: string, known: ReadonlySet<string>) => (known.has(query.text(name)) ? query.text(name) : '');
  const params = {
    search: query.text('search'),
    level: query.text('level'),
    teamId: query.text('teamId'),
    projectId: query.text('projectId'),
    behind: among('behind', behind),
    unreported: query.flag('unreported'),
  };
  const asked = Object.fromEntries(Object.entries(params).filter(([, value]) => value !== '' && value !== false));
  return { ...asked, year: yearOfQuery(query, thisYear) };
}

/** With the order of the rows, which totals do not need. */
export function keyListOf(query: UrlQuery, thisYear: number): KeyParams {
  const sort = sorts.has(query.text('sort')) ? query.text('sort') : '';
  return { ...keyFilterOf(query, thisYear), ...(sort && { sort, descending: query.flag('descending') }) };
}

export const yearOfQuery = (query: UrlQuery, thisYear: number): number =>
  /^20\d\d$/.test(query.text('year')) ? Number(query.text('year')) : thisYear;

/** Where the list as it is shown can be taken away as a workbook. */
export const exportUrl = (params: KeyParams): string => {
  const said = Object.entries(params).map(([name, value]): [string, string] => [name, String(value)]);
  return `${api(paths.keyProjects, 'xlsx')}?${new URLSearchParams(said)}`;
};
