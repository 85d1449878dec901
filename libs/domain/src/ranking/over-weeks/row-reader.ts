import { DEFAULT_MILESTONES, MilestoneDefinition } from '../../projects/milestone';
import { projectReader } from '../measures/reading';
import { LaneRow } from './lane-row';
import { ReadSpell, steadyReader } from './steady-reader';

/** How a row of lanes reads a project that is known alike over some weeks. */
export interface RowReader {
  /** Reads all weeks of a spell at once; otherwise asked only with spells that know all their facts in every week. */
  readonly steady: boolean;
  readonly read: ReadSpell;
}

/**
 * Null where the lanes read no projects. Most measures hang on one day, which stands in the windows of weeks side by
 * side: those are found at once. The rest is asked week by week. Both give what `projectReader` gives in each week.
 */
export function rowReader(row: LaneRow, weeks: readonly Defined[]): RowReader | null {
  const definitions = weeks.map((week) => week.definition ?? DEFAULT_MILESTONES);
  const readers = row.lanes.map((lane, at) => projectReader(lane, definitions[at] ?? DEFAULT_MILESTONES));
  const [definition] = definitions;
  if (definition === undefined || readers.some((reader) => reader === null)) return null;
  const read = definitions.every((one) => alike(one, definition)) ? steadyReader(row, definition) : null;
  if (read !== null) return { steady: true, read };
  return {
    steady: false,
    read: ({ project, from, until }, take) => {
      for (let week = from; week < until; week++) {
        const reading = readers[week]?.(project);
        if (reading) take(project, reading, week, week + 1);
      }
    },
  };
}

interface Defined {
  readonly definition?: MilestoneDefinition;
}

const alike = (a: MilestoneDefinition, b: MilestoneDefinition): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
