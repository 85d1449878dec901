import { Day } from '../day';
import { Milestone, MilestoneDays, RecordingRules } from '../projects/milestone';
import { DAY_FIELDS, DayField } from './ledger-field';
import { parseDay } from './parse-day';
import { RowFaultCode } from './row-fault';
import { RowNotes } from './row-notes';

export interface DayRules {
  readonly year: number | null;
  readonly date1904: boolean;
  /** The last day that a fact may have: today, or the day on which the ledger was filled in if that is earlier. */
  readonly lastDay: Day;
  readonly definition: RecordingRules;
}

const ORDER_FAULTS: Readonly<Record<string, RowFaultCode>> = {
  'signing landing': 'import.row.landing-before-sign',
  'signing landAcquisition': 'import.row.land-before-sign',
  'signing start': 'import.row.start-before-sign',
  'start production': 'import.row.production-before-start',
  'production fullCapacity': 'import.row.full-capacity-before-production',
};

export type RowDays = MilestoneDays & { readonly registeredOn?: Day };

/** Reads and checks every day of a row. What is wrong goes to the notes; only sound days come back. */
export function judgeDays(notes: RowNotes, rules: DayRules): RowDays {
  const days: Partial<Record<DayField, Day>> = {};
  const broken = new Set<DayField>();
  for (const field of DAY_FIELDS) {
    const read = parseDay(notes.cell(field), rules);
    if (!read.ok) {
      broken.add(field);
      notes.fault(read.code as RowFaultCode, field, read.facts);
      continue;
    }
    const { day, planned } = read.value;
    if (planned) notes.remark('import.row.planned-date', field);
    if (day === null) continue;
    if (day > rules.lastDay) {
      broken.add(field);
      notes.fault('import.row.date-in-the-future', field, { day, lastDay: rules.lastDay });
      continue;
    }
    days[field] = day;
  }
  if (days.signing === undefined && !broken.has('signing')) notes.fault('import.row.missing-signing', 'signing');
  judgeOrder(days, broken, notes, rules.definition);
  return days;
}

function judgeOrder(
  days: Partial<Record<DayField, Day>>,
  broken: ReadonlySet<DayField>,
  notes: RowNotes,
  definition: RecordingRules,
): void {
  for (const [earlier, later] of definition.order) {
    const first = days[earlier];
    const second = days[later];
    if (first === undefined || second === undefined || second >= first) continue;
    const code = ORDER_FAULTS[`${earlier} ${later}`] ?? 'import.row.milestone-order';
    notes.fault(code, later, { earlier, later, earlierDay: first, laterDay: second });
  }
  for (const [milestone, needs] of Object.entries(definition.needs) as [Milestone, readonly Milestone[]][]) {
    const missing =
      days[milestone] &&
      needs.find((needed) => needed !== 'signing' && days[needed] === undefined && !broken.has(needed));
    if (missing) notes.fault('import.row.milestone-missing-before', milestone, { milestone, needs: missing });
  }
}
