import { KnownProject } from '../../projects/known-project';
import { MilestoneDefinition } from '../../projects/milestone';
import { admits, eventFacts, happened, lasted, Reading } from '../measures/reading';
import { LeafMeasure } from '../rule-measure';
import { KnownSpell, meets, overlap, Stretch } from './known-spell';
import { LaneRow } from './lane-row';

/** Takes a reading of a project in the weeks from one up to, not including, another. */
export type TakeReading = (project: KnownProject, reading: Reading, from: number, until: number) => void;

export type ReadSpell = (spell: KnownSpell, take: TakeReading) => void;

/** Reads all weeks of a spell at once, where the measure hangs on one day and its windows only go on; null where not. */
export function steadyReader(row: LaneRow, definition: MilestoneDefinition): ReadSpell | null {
  const [lane] = row.lanes;
  if (lane === undefined || !row.goesOn || lane.cohort !== null) return null;
  const read = readerOf(lane.measure, row, definition);
  const admitted = admits(lane.filter);
  return read && ((spell, take) => admitted(spell.project) && read(spell, take));
}

function readerOf(measure: LeafMeasure, row: LaneRow, definition: MilestoneDefinition): ReadSpell | null {
  switch (measure.kind) {
    case 'count':
    case 'credit':
    case 'amount':
      return (spell, take) => {
        const facts = eventFacts(measure, spell.project, definition);
        if (facts === null) return;
        const weeks = row.holding(facts[0].day);
        if (meets(weeks, spell)) give(spell, happened(measure, spell.project, facts), weeks, take);
      };
    case 'medianDays':
    case 'meanDays':
      return (spell, take) => {
        const { [measure.from]: from, [measure.to]: to } = spell.project.facts;
        if (from === undefined || to === undefined) return;
        const weeks = row.holding(to.day);
        if (meets(weeks, spell)) give(spell, lasted(from, to), weeks, take);
      };
    case 'overdue':
      return (spell, take) => {
        const { [measure.from]: from, [measure.awaited]: awaited } = spell.project.facts;
        if (from === undefined) return;
        const due = row.holdingAfter(from.day, measure.days + 1);
        if (awaited === undefined) return give(spell, { facts: [from] }, due, take);
        // It is awaited until it is known to have come, and again where it is not known any more.
        const known = spell.known?.[measure.awaited] ?? spell;
        const came = Math.max(known.from, row.endingBefore(awaited.day));
        give(spell, { facts: [from] }, { from: due.from, until: Math.min(due.until, came) }, take);
        give(spell, { facts: [from] }, { from: Math.max(due.from, came, known.until), until: due.until }, take);
      };
    default:
      return null;
  }
}

/** In the weeks in which all that the reading rests on was known. */
function give(spell: KnownSpell, reading: Reading, stretch: Stretch, take: TakeReading): void {
  const { project, known } = spell;
  let weeks = overlap(stretch, spell);
  for (const { milestone } of known === undefined ? NO_FACTS : reading.facts) {
    const part = known?.[milestone];
    if (part) weeks = overlap(weeks, part);
  }
  if (weeks.from < weeks.until) take(project, reading, weeks.from, weeks.until);
}

const NO_FACTS: Reading['facts'] = [];
