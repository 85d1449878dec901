import { projectSorts } from '@huoshui/contracts';
import { LandMode, Milestone } from '@huoshui/domain';
import { UrlQuery } from '@huoshui/ui';

type Params = Readonly<Record<string, string | boolean>>;

const sorts = new Set<string>(projectSorts);
const milestones = new Set<string>(Object.values(Milestone));
const landModes = new Set<string>(Object.values(LandMode));

export const projectFilters = [
  'year',
  'teamId',
  'reached',
  'missing',
  'landMode',
  'manufacturing',
  'unverified',
  'leastFen',
] as const;

/** The list's filter as the address tells it; what the address has wrong is left out, not sent. */
export function projectFilterOf(query: UrlQuery): Params {
  const among = (name: string, known: ReadonlySet<string>) => (known.has(query.text(name)) ? query.text(name) : '');
  const digits = (name: string) => (/^\d{1,15}$/.test(query.text(name)) ? query.text(name) : '');
  const params = {
    search: query.text('search'),
    year: digits('year'),
    teamId: query.text('teamId'),
    reached: among('reached', milestones),
    missing: among('missing', milestones),
    landMode: among('landMode', landModes),
    manufacturing: ['true', 'false'].includes(query.text('manufacturing')) ? query.text('manufacturing') : '',
    unverified: query.flag('unverified'),
    leastFen: digits('leastFen'),
    sort: among('sort', sorts),
    descending: query.flag('descending'),
  };
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== '' && value !== false));
}
