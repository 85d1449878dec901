import { addDays, Day, LandMode, LightFacts, MilestoneDays, UpdateKind } from '@huoshui/domain';
import { startOf } from '../platform';
import { lastProgressDay } from '../progress';
import { Asks, Moment, otherRooms, Update } from './other-rooms';

interface ProjectFacts {
  readonly id: string;
  readonly amountFen: number;
  readonly landMode: LandMode | null;
  readonly reached: MilestoneDays;
  readonly waiting: MilestoneDays;
  readonly openedOn: Day;
  readonly milestoneOn: Day | null;
  readonly progressOn: Day | null;
}

/** What is known until this instant belongs to the day: its end; while it runs, whatever is known. */
export const knownUntil = (day: Day, today: Day): string =>
  day < today ? startOf(addDays(day, 1)).toISOString() : 'infinity';

const PROJECTS = `
  SELECT p.id, t.amount_fen AS "amountFen", t.land_mode AS "landMode", f.reached, f.waiting,
    (o.known_from AT TIME ZONE 'Asia/Shanghai')::date AS "openedOn", f.said AS "milestoneOn",
    ${lastProgressDay('p.id', '$3')} AS "progressOn"
  FROM unnest($1::uuid[]) AS p (id)
  JOIN project_terms t ON t.project_id = p.id AND t.known_from <= $2::timestamptz AND (t.known_to IS NULL OR t.known_to > $2)
  CROSS JOIN LATERAL (SELECT min(known_from) AS known_from FROM project_terms WHERE project_id = p.id) o
  CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_object_agg(milestone, day) FILTER (WHERE stands AND held_from <= $2), '{}') AS reached,
      coalesce(jsonb_object_agg(milestone, day) FILTER (WHERE stands AND coalesce(held_from > $2, true)
        AND recorded_at <= $2 AND coalesce(returned_at > $2, true)), '{}') AS waiting,
      (max(recorded_at) FILTER (WHERE recorded_at <= $2) AT TIME ZONE 'Asia/Shanghai')::date AS said
    FROM (SELECT *, retracted_at IS NULL OR retracted_at > $2 AS stands FROM milestone_fact WHERE project_id = p.id) m) f`;

/**
 * What the rules read of each project, as it was known on a day; projects not known then are left out. A few statements
 * for all of them; rooms of which nothing is known of a project leave its matter null.
 */
export async function lightFacts(asks: Asks, ids: readonly string[], moment: Moment): Promise<Map<string, LightFacts>> {
  const projects = await asks.query<ProjectFacts>(PROJECTS, [ids, moment.known, moment.day]);
  const others = await otherRooms(asks, ids, moment);
  return new Map(
    projects.map((project): [string, LightFacts] => {
      const { id, amountFen, landMode, reached, waiting } = project;
      const lastUpdate = newest([
        [UpdateKind.Opened, project.openedOn],
        [UpdateKind.Milestone, project.milestoneOn],
        [UpdateKind.Progress, project.progressOn],
        ...others.updates(id),
      ]);
      return [id, { amountFen, landMode, reached, waiting, lastUpdate, ...others.of(id) }];
    }),
  );
}

/** The newest of them; of two on one day the later in the list. */
function newest(updates: readonly Update[]): LightFacts['lastUpdate'] {
  let last: LightFacts['lastUpdate'] = null;
  for (const [kind, day] of updates) if (day !== null && (last === null || day >= last.day)) last = { day, kind };
  return last;
}
