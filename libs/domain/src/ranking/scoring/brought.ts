import { KnownProject } from '../../projects/known-project';
import { DEFAULT_MILESTONES } from '../../projects/milestone';
import { Fraction } from '../fraction';
import { KnownActivity } from '../known-activity';
import { KnownEntry } from '../known-entry';
import { Lane } from '../measures/lane';
import { readsActivity, readsEntry } from '../measures/other-readings';
import { Portion, portions, SubjectKind } from '../measures/portions';
import { projectReader, Reading } from '../measures/reading';
import { Tally } from '../measures/tally';
import { Weighing } from '../weighing';
import { activityPortions, factorOf, Sources } from './sources';

/** One thing that a lane reads for one subject. */
export interface Brought {
  readonly project: KnownProject | null;
  readonly activity: KnownActivity | null;
  readonly entry: KnownEntry | null;
  readonly reading: Reading | null;
  readonly portion: Pick<Portion, 'part' | 'of'>;
  /** Puts it, and nothing else, into a tally. */
  readonly into: (tally: Tally) => void;
}

const ALL = { part: 1, of: 1 };
const DONE: Reading = { facts: [] };

/** Everything that a lane reads for a subject, kept apart instead of summed. */
export function brought(
  lane: Lane,
  kind: SubjectKind,
  subjectId: string,
  { projects, activities = [], entries = [] }: Sources,
  { definition = DEFAULT_MILESTONES }: Pick<Weighing, 'definition'>,
): Brought[] {
  const found: Brought[] = [];
  const read = projectReader(lane, definition);
  if (read !== null) {
    for (const project of projects) {
      const reading = read(project);
      if (reading === null) continue;
      for (const portion of own(portions(lane.division, project, kind), subjectId)) {
        const into = (tally: Tally): void => tally.add(reading, portion, factorOf(lane, project));
        found.push({ project, activity: null, entry: null, reading, portion, into });
      }
    }
  }
  if (lane.measure.kind === 'activity') {
    for (const activity of activities) {
      if (!readsActivity(lane, activity)) continue;
      for (const portion of own(activityPortions(lane, activity, kind), subjectId)) {
        const factor = activity.project ? factorOf(lane, activity.project) : null;
        const into = (tally: Tally): void => tally.add(DONE, portion, factor);
        found.push({ project: activity.project ?? null, activity, entry: null, reading: null, portion, into });
      }
    }
  }
  for (const entry of entries) {
    if ((kind === 'team' ? entry.teamId : entry.personId) !== subjectId || !readsEntry(lane, entry)) continue;
    const into = (tally: Tally): void => tally.enter(`${entry.day} ${entry.id}`, Fraction.decimal(entry.value));
    found.push({ project: null, activity: null, entry, reading: null, portion: ALL, into });
  }
  return found;
}

const own = (all: readonly Portion[], id: string): readonly Portion[] => all.filter((portion) => portion.id === id);
