import { Day, LightFacts, lightInvestment, Milestone, UpdateKind, WorkCalendar, yearOf } from '@huoshui/domain';
import { keyInvestments } from '../key-projects';
import { lastObstacleDays, runningObstacles } from '../obstacles';
import { Work } from '../platform';
import { lastScheduleDays, scheduleFacts } from '../schedules';
import { statisticsFacts } from '../statistics-entry';

/** Who can be asked: inside a write, or outside of any. */
export type Asks = Pick<Work, 'query'>;

/** A day, the instant until which facts count as known on it, and the calendar it is read by. */
export interface Moment {
  readonly day: Day;
  readonly known: string;
  readonly calendar: WorkCalendar;
}

export type Update = readonly [UpdateKind, Day | null];

type OtherFacts = Pick<LightFacts, 'keyProject' | 'planned' | 'statistics' | 'obstacles' | 'investment' | 'tasks'>;

const byProject = <T extends { readonly projectId: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.projectId, row]));

/** Start and production are watched by rules of their own, and full capacity only follows them: one delay is not two lights. */
const OWN_RULES: readonly Milestone[] = [Milestone.Start, Milestone.Production, Milestone.FullCapacity];

/** What other rooms know of projects, asked once for all of them. */
export async function otherRooms(asks: Asks, ids: readonly string[], { day, known, calendar }: Moment) {
  const year = yearOf(day);
  const schedules = byProject(await scheduleFacts(asks, ids, calendar, day));
  const replans = byProject(await lastScheduleDays(asks, ids, known));
  const statistics = byProject(await statisticsFacts(asks, ids));
  const obstacles = Map.groupBy(await runningObstacles(asks, ids, day), (one) => one.projectId);
  const acts = byProject(await lastObstacleDays(asks, ids, known));
  const { settings, investments } = await keyInvestments(asks, ids, [year - 1, year], known);
  const plans = Map.groupBy(investments, (one) => one.projectId);
  return {
    updates: (id: string): Update[] => [
      [UpdateKind.Schedule, replans.get(id)?.day ?? null],
      [UpdateKind.Obstacle, acts.get(id)?.day ?? null],
    ],
    of: (id: string): OtherFacts => {
      const [schedule, listing, own] = [schedules.get(id), statistics.get(id), plans.get(id) ?? []];
      const { startBaseline: start = null, productionBaseline: production = null } = schedule ?? {};
      return {
        keyProject: own.some((plan) => plan.year === year),
        planned: { start, production },
        statistics: listing ? { applicable: true, listedOn: upTo(listing.listedOn, day) } : null,
        obstacles: obstacles.get(id) ?? [],
        investment: lightInvestment(day, own, settings),
        tasks:
          schedule?.critical
            .filter(({ milestone }) => milestone === null || !OWN_RULES.includes(milestone))
            .map(({ milestone: _, ...task }) => task) ?? null,
      };
    },
  };
}

const upTo = (listedOn: Day | null, day: Day): Day | null => (listedOn !== null && listedOn <= day ? listedOn : null);
