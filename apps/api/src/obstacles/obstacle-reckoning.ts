import { ClockFacts, Day, dueOn, Pause, WorkCalendar } from '@huoshui/domain';
import { Work } from '../platform';

interface Reckoned {
  readonly id: string;
  readonly countedFrom: string;
  readonly allowedWorkdays: number;
}

/** The due days of obstacles by their pauses, inside an open write; by id. */
export async function dueDays(
  work: Work,
  obstacles: readonly Reckoned[],
  calendar: WorkCalendar,
): Promise<ReadonlyMap<string, Day | null>> {
  const pauses = await work.query<Pause & { obstacleId: string }>(
    `SELECT obstacle_id AS "obstacleId", from_day AS "from", to_day AS "to" FROM obstacle_pause
     WHERE obstacle_id = ANY ($1::uuid[])`,
    [obstacles.map(({ id }) => id)],
  );
  const own = Map.groupBy(pauses, (pause) => pause.obstacleId);
  return new Map(
    obstacles.map((one) => [one.id, dueOn(one as ClockFacts & { id: string }, own.get(one.id) ?? [], calendar)]),
  );
}
