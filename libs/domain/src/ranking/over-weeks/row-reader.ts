import { factsOf } from '../../projects/counted-event';
import { KnownProject } from '../../projects/known-project';
import { DEFAULT_MILESTONES, MilestoneDefinition } from '../../projects/milestone';
import { projectReader, Reading } from '../measures/reading';
import { LeafMeasure } from '../rule-measure';
import { KnownSpell } from './known-spell';
import { LaneRow, Stretch } from './lane-row';

/** Calls back with a reading and the weeks, `until` not included, in which a lane takes it from the project. */
export type RowReader = (spell: KnownSpell, take: (reading: Reading, from: number, until: number) => void) => void;

/**
 * How a row of lanes reads a project that is known alike over some weeks; null where the lanes read no projects. Most
 * measures hang on one day, which stands in the windows of weeks side by side: those are found at once. The rest is
 * asked week by week. Both give what `projectReader` gives in each week.
 */
export function rowReader(row: LaneRow, weeks: readonly Defined[]): RowReader | null {
  const definitions = weeks.map((week) => week.definition ?? DEFAULT_MILESTONES);
  const readers = row.lanes.map((lane, at) => projectReader(lane, definitions[at] ?? DEFAULT_MILESTONES));
  const [lane] = row.lanes;
  const [definition] = definitions;
  if (lane === undefined || definition === undefined || readers.some((reader) => reader === null)) return null;
  const steady = row.goesOn && lane.cohort === null && definitions.every((one) => alike(one, definition));
  const find = steady ? finder(lane.measure, row, definition) : null;
  if (find === null) {
    return ({ project, from, until }, take) => {
      for (let week = from; week < until; week++) {
        const reading = readers[week]?.(project);
        if (reading) take(reading, week, week + 1);
      }
    };
  }
  return (spell, take) => {
    const found = find(spell.project);
    if (found === null) return;
    const from = Math.max(found.from, spell.from);
    const until = Math.min(found.until, spell.until);
    if (from >= until) return;
    const reading = readers[from]?.(spell.project);
    if (reading) take(reading, from, until);
  };
}

interface Defined {
  readonly definition?: MilestoneDefinition;
}

const alike = (a: MilestoneDefinition, b: MilestoneDefinition): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

type Finder = (project: KnownProject) => Stretch | null;

function finder(measure: LeafMeasure, row: LaneRow, definition: MilestoneDefinition): Finder | null {
  switch (measure.kind) {
    case 'count':
    case 'credit':
    case 'amount':
      return (project) => {
        const facts = factsOf(measure.event, project, definition);
        return facts === null ? null : row.holding(facts[0].day);
      };
    case 'medianDays':
    case 'meanDays':
      return ({ facts }) => {
        const to = facts[measure.to];
        return to === undefined ? null : row.holding(to.day);
      };
    case 'overdue':
      return ({ facts }) => {
        const from = facts[measure.from];
        const awaited = facts[measure.awaited];
        if (from === undefined) return null;
        const due = row.holdingAfter(from.day, measure.days + 1);
        return awaited === undefined
          ? due
          : { from: due.from, until: Math.min(due.until, row.endingBefore(awaited.day)) };
      };
    default:
      return null;
  }
}
