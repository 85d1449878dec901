import { NewPaper } from '@huoshui/contracts';
import { Day } from '@huoshui/domain';
import { Clock, dayOf, Refusal } from '../platform';
import { KeptPaper } from './insert-papers';

/** Clocks of phones go a little ahead. */
const AHEAD_MS = 10 * 60_000;

/**
 * A paper as it may be kept.
 * @param day the milestone's, for a paper that tells none of its own
 * @throws Refusal `project.paper.future` {day}, `project.paper.place` for half a place or a time without its source
 */
export function soundPaper(paper: NewPaper, day: Day, clock: Clock): KeptPaper {
  const taken = paper.takenAt === undefined ? null : new Date(paper.takenAt);
  const takenOn = taken && dayOf(taken);
  const told = [paper.day as Day | undefined, takenOn].filter((one) => one !== null && one !== undefined);
  const early = taken !== null && taken.getTime() > clock.now().getTime() + AHEAD_MS;
  const ahead = told.find((one) => early || one > clock.today());
  if (ahead !== undefined) throw new Refusal('project.paper.future', { day: ahead });
  const located = [paper.latitude, paper.longitude, paper.placeSource].filter((one) => one !== undefined);
  const halfPlace = located.length !== 0 && located.length !== 3;
  if (halfPlace || (taken === null) !== (paper.timeSource === undefined)) throw new Refusal('project.paper.place');
  return { ...paper, day: told[0] ?? day };
}
