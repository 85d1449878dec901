import { passes } from '../../projects/counting-filter';
import { KnownProject } from '../../projects/known-project';
import { DEFAULT_MILESTONES } from '../../projects/milestone';
import { Fraction } from '../fraction';
import { KnownActivity } from '../known-activity';
import { KnownEntry } from '../known-entry';
import { Lane } from '../measures/lane';
import { Tallies } from '../measures/measured';
import { readsActivity, readsEntry } from '../measures/other-readings';
import { Portion, portions, SubjectKind } from '../measures/portions';
import { ProjectReader, projectReader, Reading } from '../measures/reading';
import { Tally } from '../measures/tally';
import { FactorMore } from '../rule-item';
import { Weighing } from '../weighing';
import { PartPlan } from './part-plan';

/** What a period's figures rest on, as known at its cut-off, each once, in any order. */
export interface Sources {
  readonly projects: Iterable<KnownProject>;
  readonly activities?: Iterable<KnownActivity>;
  readonly entries?: Iterable<KnownEntry>;
}

interface Open {
  readonly lane: Lane;
  readonly kind: SubjectKind;
  readonly read: ProjectReader | null;
  readonly tallies: Map<string, Tally>;
}

/**
 * The first of two steps: one pass over the sources. What it gathers depends on measures, windows, filters and divisions
 * alone, so it serves every rule set that asks for the same lanes, whatever its points, weights and groups.
 */
export function gather(
  plan: Pick<PartPlan, 'kind' | 'lanes'>,
  { projects, activities = [], entries = [] }: Sources,
  { definition = DEFAULT_MILESTONES }: Pick<Weighing, 'definition'>,
): Tallies {
  const open = plan.lanes.map((lane): Open => {
    const read = projectReader(lane, definition);
    return { lane, kind: plan.kind, read, tallies: new Map<string, Tally>() };
  });
  const reading = open.filter((one) => one.read !== null);
  for (const project of projects) {
    for (const one of reading) {
      const read = one.read?.(project) ?? null;
      if (read !== null) addAll(one, read, project);
    }
  }
  const acting = open.filter(({ lane }) => lane.measure.kind === 'activity');
  if (acting.length > 0) for (const activity of activities) for (const one of acting) addActivity(one, activity);
  const entering = open.filter(({ lane }) => lane.measure.kind === 'entered' || lane.measure.kind === 'mark');
  if (entering.length > 0) for (const entry of entries) for (const one of entering) addEntry(one, entry);
  return new Map(open.map(({ lane, tallies }) => [lane.key, tallies]));
}

function addAll({ lane, kind, tallies }: Open, reading: Reading, project: KnownProject): void {
  const factor = factorOf(lane, project);
  for (const portion of portions(lane.division, project, kind))
    tallyOf(tallies, portion.id).add(reading, portion, factor);
}

function addActivity(one: Open, activity: KnownActivity): void {
  if (!readsActivity(one.lane, activity)) return;
  const factor = activity.project ? factorOf(one.lane, activity.project) : null;
  for (const portion of activityPortions(one.lane, activity, one.kind)) {
    tallyOf(one.tallies, portion.id).add(DONE, portion, factor);
  }
}

function addEntry({ lane, kind, tallies }: Open, entry: KnownEntry): void {
  const id = kind === 'team' ? entry.teamId : entry.personId;
  if (id === null || !readsEntry(lane, entry)) return;
  tallyOf(tallies, id).enter(`${entry.day} ${entry.id}`, Fraction.decimal(entry.value));
}

const DONE: Reading = { facts: [] };

/** A project's activity goes by its shares; any other is its team's or its person's own. */
export function activityPortions(lane: Lane, activity: KnownActivity, kind: SubjectKind): readonly Portion[] {
  if (activity.project !== undefined) return portions(lane.division, activity.project, kind);
  const id = kind === 'team' ? activity.teamId : activity.personId;
  return id === null ? [] : [{ id, part: 1, of: 1 }];
}

/** How many times a project counts, or null for once. */
export function factorOf({ factors }: Lane, project: KnownProject): Fraction | null {
  if (factors.length === 0) return null;
  const factor = factors.find(({ filter }) => passes(filter, project));
  if (factor === undefined) return null;
  const times = Fraction.decimal(factor.times);
  return factor.more === undefined ? times : times.plus(moreOf(factor.more, project.amountFen));
}

/** What a project's size adds to the times that it counts. */
function moreOf({ aboveFen, perFen, times, whole, most }: FactorMore, amountFen: number): Fraction {
  if (amountFen <= aboveFen) return Fraction.ZERO;
  const lots = Fraction.of(amountFen - aboveFen, perFen);
  const more = (whole ? lots.floor() : lots).times(Fraction.decimal(times));
  return most === undefined ? more : more.atMost(Fraction.decimal(most));
}

function tallyOf(tallies: Map<string, Tally>, id: string): Tally {
  let tally = tallies.get(id);
  if (tally === undefined) tallies.set(id, (tally = new Tally()));
  return tally;
}
