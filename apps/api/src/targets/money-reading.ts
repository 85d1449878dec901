import {
  addDays,
  Day,
  dayInMonth,
  daysBetween,
  Fraction,
  Month,
  spanProgress,
  TargetReading,
  WorkCalendar,
} from '@huoshui/domain';
import { MoneyYear } from './money.reader';

const RECENT_MONTHS = 3;

interface Asked {
  readonly year: number;
  readonly span: { readonly from: Day; readonly to: Day };
  readonly asOf: Day;
  readonly calendar: WorkCalendar | undefined;
  readonly base: number | null;
  readonly stretch: number | null;
}

/**
 * How money told by months stands: as of the last month that has a figure, at most the day asked for; a recent pace is
 * that of its last three months, because weeks say nothing of it.
 */
export function moneyReading(
  { months }: MoneyYear,
  { year, span, asOf, calendar, base, stretch }: Asked,
): { readonly reading: TargetReading; readonly through: Day | null } {
  const month = (at: number): Month => `${year}-${String(at).padStart(2, '0')}` as Month;
  const told = months.filter((one) => `${month(one.month)}-01` <= asOf);
  const last = told.at(-1)?.month ?? null;
  const through = last === null ? null : least(dayInMonth(month(last), 31), asOf);
  const at = through ?? addDays(span.from, -1);
  const first = last === null ? null : (`${month(Math.max(last - RECENT_MONTHS + 1, 1))}-01` as Day);
  const sum = (from: Day): Fraction =>
    Fraction.sum(
      told
        .filter((one) => `${month(one.month)}-01` >= from && `${month(one.month)}-01` <= span.to)
        .map((one) => Fraction.of(one.amountFen)),
    );
  const reading = {
    base,
    stretch,
    done: sum(span.from),
    recent: first === null ? Fraction.ZERO : sum(first),
    recentDays: first === null ? 1 : daysBetween(first, at) + 1,
    time: spanProgress(span, at, calendar),
    asOf: at,
    to: span.to,
  };
  return { reading, through };
}

const least = (one: Day, other: Day): Day => (one < other ? one : other);
