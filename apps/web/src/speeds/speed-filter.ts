import { amountBands, speedGroupings, SpeedRowsFilter } from '@huoshui/contracts';
import { isDay, LandMode, ONE_YI, Speed, SPEEDS, TEN_YI } from '@huoshui/domain';

type Params = Readonly<Record<string, string>>;
type Text = (name: string) => string;

const landModes = new Set<string>(Object.values(LandMode));
const groupings = new Set<string>(speedGroupings);
const A_TEAM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const said = (params: Readonly<Record<string, string | undefined>>): Params =>
  Object.fromEntries(Object.entries(params).filter((entry): entry is [string, string] => Boolean(entry[1])));

/** What the address asks of the figures; what it has wrong is left out, not sent. */
export const speedFilterOf = (text: Text): Params =>
  said({
    from: isDay(text('from')) ? text('from') : '',
    to: isDay(text('to')) ? text('to') : '',
    by: groupings.has(text('by')) ? text('by') : '',
    teamId: A_TEAM.test(text('teamId')) ? text('teamId') : '',
    landMode: landModes.has(text('landMode')) ? text('landMode') : '',
    leastFen: /^\d{1,15}$/.test(text('leastFen')) ? text('leastFen') : '',
  });

export interface OpenSpeed {
  readonly speed: SpeedRowsFilter['speed'];
  /** Null: the zone's. */
  readonly key: string | null;
}

/** The figure that the address opens; the appraisal has no projects behind it, but leads. */
export function openSpeedOf(text: Text): OpenSpeed | null {
  const speed = SPEEDS.find((one) => one === text('speed'));
  return speed && speed !== Speed.Assess ? { speed, key: text('group') || null } : null;
}

const bandParams = (key: string): Params => {
  if (key === 'from10Yi') return { leastFen: String(TEN_YI) };
  if (key === 'from1Yi') return { leastFen: String(ONE_YI), belowFen: String(TEN_YI) };
  return { belowFen: String(ONE_YI) };
};

/** The rows behind a figure of a group: the page's own filter, and what makes the group. */
export function rowsFilterOf(filter: Params, { speed, key }: OpenSpeed): Params {
  const { by = 'team', ...rest } = filter;
  if (key === null) return { ...rest, speed };
  const own: Readonly<Record<string, Params>> = {
    team: { teamId: key },
    industry: { industry: key },
    landMode: { landMode: key },
  };
  const group = by === 'band' && (amountBands as readonly string[]).includes(key) ? bandParams(key) : own[by];
  return { ...rest, ...group, speed };
}
