import { NONE, PortfolioGrouping, portfolioGroupings, projectSorts } from '@huoshui/contracts';
import { LandMode, LightColour, Milestone } from '@huoshui/domain';
import { UrlQuery } from '@huoshui/ui';

export type FilterParams = Readonly<Record<string, string | boolean>>;

const milestones = new Set<string>([...Object.values(Milestone), NONE]);
const landModes = new Set<string>([...Object.values(LandMode), NONE]);
const colours = new Set<string>([...Object.values(LightColour), NONE]);
const sorts = new Set<string>(projectSorts);

export const portfolioFilters = [
  'teamId',
  'managerId',
  'landMode',
  'year',
  'reached',
  'light',
  'key',
  'unreported',
] as const;

/** The table's filter as the address tells it; what the address has wrong is left out, not sent. */
export function portfolioFilterOf(query: UrlQuery): FilterParams {
  const among = (name: string, known: ReadonlySet<string>) => (known.has(query.text(name)) ? query.text(name) : '');
  const params = {
    search: query.text('search'),
    teamId: query.text('teamId'),
    managerId: query.text('managerId'),
    landMode: among('landMode', landModes),
    year: /^(19|20|21)\d\d$/.test(query.text('year')) ? query.text('year') : '',
    reached: among('reached', milestones),
    light: among('light', colours),
    key: query.flag('key'),
    unreported: query.flag('unreported'),
    sort: among('sort', sorts),
    descending: query.flag('descending'),
  };
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== '' && value !== false));
}

export const groupingOf = (query: UrlQuery): PortfolioGrouping | null =>
  portfolioGroupings.find((grouping) => grouping === query.text('by')) ?? null;

/** The filter that shows one group's lines. */
export const groupFilter: Readonly<Record<PortfolioGrouping, string>> = {
  team: 'leadTeamId',
  manager: 'managerId',
  light: 'light',
  reached: 'reached',
  landMode: 'landMode',
};
