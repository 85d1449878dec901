import { Lane } from '../measures/lane';
import { portions, SubjectKind } from '../measures/portions';
import { Tally } from '../measures/tally';
import { everyMeasure, planParts } from '../scoring/part-plan';
import { factorOf, gather, Sources } from '../scoring/sources';
import { PeriodTallies } from '../standings';
import { Weighing } from '../weighing';
import { KnownSpell, splitSpell } from './known-spell';
import { LaneRow } from './lane-row';
import { RowReader, rowReader } from './row-reader';
import { TakeReading } from './steady-reader';
import { SubjectRow } from './subject-row';

/** Subject → what it gathered in the weeks. */
export type RowTallies = ReadonlyMap<string, SubjectRow>;

/** Rows of lanes that were tallied before, by their key. They hold for every rule set that reads the same. */
export type KnownRows = ReadonlyMap<string, RowTallies>;

export type WeekToTally = Omit<Weighing, 'targets'>;

interface Row {
  readonly key: string;
  readonly kind: SubjectKind;
  readonly lanes: readonly Lane[];
}

/** A row of lanes that is still to be read: once for teams and persons alike. */
interface OpenRow {
  readonly reader: RowReader;
  readonly take: TakeReading;
}

/**
 * One rule set over a row of weeks, each by what was known at its own cut-off: the sums of `tallyPeriod` for all of them
 * in one pass. A project is read once for all weeks in which it was known alike, instead of once a week.
 */
export class TallyWeeks {
  private readonly rows: readonly Row[];
  private readonly open: readonly OpenRow[];
  private readonly gathered: KnownRows;

  /** @param weeks in the order of their cut-offs, with one rule set */
  constructor(
    private readonly weeks: readonly WeekToTally[],
    private readonly known: KnownRows = new Map(),
  ) {
    this.rows = rowsOf(weeks);
    const gathered = new Map<string, Map<string, SubjectRow>>();
    const missing = Map.groupBy(
      this.rows.filter(({ key }) => !known.has(key)),
      ({ lanes }) => lanes.map((lane) => lane.key).join(' '),
    );
    this.open = [...missing.values()].flatMap((alike): OpenRow[] => {
      const [{ lanes } = { lanes: [] }] = alike;
      const reader = rowReader(new LaneRow(lanes), weeks);
      if (reader === null) return [];
      for (const { key } of alike) gathered.set(key, new Map());
      return [{ reader, take: takerOf(alike, gathered, weeks.length) }];
    });
    this.gathered = gathered;
  }

  /** Nothing is left to be read from the projects. */
  get done(): boolean {
    return this.open.length === 0;
  }

  add(spell: KnownSpell): void {
    let split: readonly KnownSpell[] | null = null;
    for (const { reader, take } of this.open) {
      if (reader.steady) reader.read(spell, take);
      else for (const part of (split ??= splitSpell(spell))) reader.read(part, take);
    }
  }

  /** What was tallied, to be given to the next draft. */
  tallied(): KnownRows {
    return new Map([...this.known, ...this.gathered]);
  }

  /** A week's sums, with what was done and entered by its cut-off. */
  week(at: number, others: Omit<Sources, 'projects'> = {}): PeriodTallies {
    const weighing = this.weeks[at];
    if (weighing === undefined) throw new RangeError(`no week at ${at}`);
    const [team, person] = planParts(weighing).map((plan) => {
      const beside = plan.lanes.filter((lane) => !READ_FROM_PROJECTS.has(lane.measure.kind));
      const all = new Map(gather({ kind: plan.kind, lanes: beside }, { projects: [], ...others }, weighing));
      for (const row of this.rows) {
        const lane = row.lanes[at];
        const own =
          row.kind === plan.kind && lane !== undefined && (this.known.get(row.key) ?? this.gathered.get(row.key));
        if (own) all.set(lane.key, inWeek(own, at));
      }
      return all;
    });
    return { team: team ?? new Map(), person: person ?? null };
  }
}

/** Gives every subject its portion, in all rows that read alike. */
function takerOf(
  rows: readonly Row[],
  gathered: ReadonlyMap<string, Map<string, SubjectRow>>,
  weeks: number,
): TakeReading {
  const takers = rows.flatMap(({ key, kind, lanes: [lane] }) => {
    const tallies = gathered.get(key);
    return lane && tallies ? [{ kind, lane, tallies }] : [];
  });
  return (project, reading, from, until) => {
    for (const { kind, lane, tallies } of takers) {
      const factor = factorOf(lane, project);
      for (const portion of portions(lane.division, project, kind)) {
        let own = tallies.get(portion.id);
        if (own === undefined) tallies.set(portion.id, (own = new SubjectRow(weeks)));
        own.add(reading, portion, factor, from, until);
      }
    }
  };
}

const READ_FROM_PROJECTS: ReadonlySet<string> = new Set([
  'count',
  'credit',
  'amount',
  'medianDays',
  'meanDays',
  'daysUntil',
  'withinDays',
  'overdue',
  'overdueDays',
  'invested',
]);

/** Lanes by their place in the rules, so that those of one item stand in one row whatever their days. */
function rowsOf(weeks: readonly WeekToTally[]): Row[] {
  const places = new Map<string, { kind: SubjectKind; lanes: Lane[] }>();
  for (const week of weeks) {
    for (const plan of planParts(week)) {
      const lanes = everyMeasure(plan).flatMap((one) => (one.against ? [one.lane, one.against] : [one.lane]));
      lanes.forEach((lane, place) => {
        const at = `${plan.kind} ${place}`;
        const row = places.get(at);
        if (row) row.lanes.push(lane);
        else places.set(at, { kind: plan.kind, lanes: [lane] });
      });
    }
  }
  // Weeks with equal days in a window still have cut-offs of their own.
  const names = weeks.map(({ period, asOf }) => `${period} ${asOf}`).join(' ');
  const rows = new Map<string, Row>();
  for (const { kind, lanes } of places.values()) {
    const key = `${names} ${kind} ${lanes.map((lane) => lane.key).join(' ')}`;
    rows.set(key, { key, kind, lanes });
  }
  return [...rows.values()];
}

function inWeek(row: RowTallies, at: number): ReadonlyMap<string, Tally> {
  const own = new Map<string, Tally>();
  for (const [id, subject] of row) {
    const tally = subject.at(at);
    if (tally !== undefined) own.set(id, tally);
  }
  return own;
}
