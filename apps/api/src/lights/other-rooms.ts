import { Day, LightFacts, lightInvestment, UpdateKind, yearOf } from '@huoshui/domain';
import { keyInvestments } from '../key-projects';
import { lastObstacleDays, runningObstacles } from '../obstacles';
import { Work } from '../platform';
import { statisticsFacts } from '../statistics-entry';

/** Who can be asked: inside a write, or outside of any. */
export type Asks = Pick<Work, 'query'>;

export type Update = readonly [UpdateKind, Day | null];

type OtherFacts = Pick<LightFacts, 'keyProject' | 'planned' | 'statistics' | 'obstacles' | 'investment' | 'tasks'>;

/** What other rooms know of projects, asked once for all of them. */
export async function otherRooms(asks: Asks, ids: readonly string[], day: Day, known: string) {
  const year = yearOf(day);
  const statistics = new Map((await statisticsFacts(asks, ids)).map((one) => [one.projectId, one.listedOn]));
  const obstacles = Map.groupBy(await runningObstacles(asks, ids, day), (one) => one.projectId);
  const acts = new Map((await lastObstacleDays(asks, ids, known)).map((one) => [one.projectId, one.day]));
  const { settings, investments } = await keyInvestments(asks, ids, [year - 1, year], known);
  const plans = Map.groupBy(investments, (one) => one.projectId);
  return {
    updates: (id: string): Update[] => [[UpdateKind.Obstacle, acts.get(id) ?? null]],
    of: (id: string): OtherFacts => {
      const listedOn = statistics.get(id);
      const own = plans.get(id) ?? [];
      return {
        keyProject: own.some((plan) => plan.year === year),
        planned: { start: null, production: null },
        statistics: listedOn === undefined ? null : { applicable: true, listedOn: upTo(listedOn, day) },
        obstacles: obstacles.get(id) ?? [],
        investment: lightInvestment(day, own, settings),
        tasks: null,
      };
    },
  };
}

const upTo = (listedOn: Day | null, day: Day): Day | null => (listedOn !== null && listedOn <= day ? listedOn : null);
