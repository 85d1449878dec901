import { scheduleSorts } from '@huoshui/contracts';
import { LandMode, Milestone } from '@huoshui/domain';
import { UrlQuery } from '@huoshui/ui';

type Params = Readonly<Record<string, string | boolean>>;

const sorts = new Set<string>(scheduleSorts);
const milestones = new Set<string>(Object.values(Milestone));
const landModes = new Set<string>(Object.values(LandMode));

export const scheduleFilters = [
  'year',
  'teamId',
  'missing',
  'leastFen',
  'landMode',
  'late',
  'mine',
  'projectId',
] as const;

/** The list's filter as the address tells it; what the address has wrong is left out, not sent. */
export function scheduleFilterOf(query: UrlQuery): Params {
  const among = (name: string, known: ReadonlySet<string>) => (known.has(query.text(name)) ? query.text(name) : '');
  const digits = (name: string) => (/^\d{1,15}$/.test(query.text(name)) ? query.text(name) : '');
  const params = {
    search: query.text('search'),
    year: digits('year'),
    teamId: query.text('teamId'),
    projectId: query.text('projectId'),
    missing: among('missing', milestones),
    landMode: among('landMode', landModes),
    leastFen: digits('leastFen'),
    late: query.flag('late'),
    mine: query.flag('mine'),
    sort: among('sort', sorts),
    descending: among('sort', sorts) ? String(query.flag('descending')) : '',
  };
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== '' && value !== false));
}
