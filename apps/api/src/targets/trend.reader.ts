import { Injectable } from '@nestjs/common';
import { TargetTrendFilter, TargetTrendView } from '@huoshui/contracts';
import {
  addDays,
  Day,
  dayInMonth,
  daysBetween,
  FigureSource,
  firstDayOfYear,
  Fraction,
  lastDayOfYear,
  Month,
  periodSpan,
  planDefinitions,
  TARGET_MONTHS,
  weekEnd,
  weekOf,
  weekStart,
} from '@huoshui/domain';
import { Actor, Clock } from '../platform';
import { Height, HeightReader } from './height.reader';
import { MoneyReader } from './money.reader';
import { PARTS, ReachedReader, worth } from './reached.reader';

const DECIMALS = 2;

/** A measure over the weeks of a year against the line that its targets ask for; figures of zone and teams are open. */
@Injectable()
export class TrendReader {
  constructor(
    private readonly clock: Clock,
    private readonly heights: HeightReader,
    private readonly reached: ReachedReader,
    private readonly money: MoneyReader,
  ) {}

  async of(_actor: Actor, { year, measure, teamId }: TargetTrendFilter): Promise<TargetTrendView> {
    const { unit } = planDefinitions[measure];
    const [first, last, today] = [firstDayOfYear(year), lastDayOfYear(year), this.clock.today()];
    const asOf = today < last ? today : last;
    const [heights, steps] = await Promise.all([
      this.heights.periods(year, measure, teamId ?? null),
      this.steps({ year, measure, teamId }, first, asOf),
    ]);
    const whole = heights.find(({ period }) => period === 'year');
    const line = lineOf(heights, year);
    const through = steps.at(-1)?.through ?? asOf;
    const shown = (value: Fraction): number => Number(unit === 'fen' ? value.shown(0) : value.shown(DECIMALS));
    let [done, at] = [Fraction.ZERO, 0];
    const points = this.ends(year).map((end) => {
      for (let step = steps[at]; step && step.day <= end; step = steps[++at]) done = done.plus(step.value);
      const asked = line?.(end) ?? null;
      const week = weekOf(end, this.clock.week);
      const known = first <= asOf && weekStart(week, this.clock.week) <= through;
      return {
        week,
        day: end < asOf || end > asOf ? end : asOf,
        done: known ? shown(done) : null,
        asked: asked && shown(asked),
      };
    });
    const byMonths = heights.filter(({ period }) => period.startsWith('m')).length === TARGET_MONTHS.length;
    return { measure, unit, byMonths, base: whole?.base ?? null, stretch: whole?.stretch ?? null, points };
  }

  /** The last day of each week of the year; of the last one, the last day of the year. */
  private ends(year: number): Day[] {
    const last = lastDayOfYear(year);
    const ends: Day[] = [];
    for (let from = firstDayOfYear(year); from <= last;) {
      const end = weekEnd(weekOf(from, this.clock.week), this.clock.week);
      if (end < last) ends.push(end);
      from = addDays(end, 1);
    }
    return [...ends, last];
  }

  private async steps(
    { year, measure, teamId }: TargetTrendFilter,
    from: Day,
    to: Day,
  ): Promise<{ day: Day; value: Fraction; through?: Day }[]> {
    const { source, event } = planDefinitions[measure];
    if (from > to) return [];
    if (source !== FigureSource.Milestones || event === undefined) {
      const { months } = (await this.money.year(year))(measure, teamId ?? null);
      return months.map(({ month, amountFen }) => {
        const end = dayInMonth(`${year}-${String(month).padStart(2, '0')}` as Month, 31);
        const day = end < to ? end : to;
        return { day, value: Fraction.of(amountFen), through: day };
      });
    }
    const rows = await this.reached.read({
      from,
      to,
      events: [event],
      ...(teamId !== undefined && { teamIds: [teamId] }),
    });
    return rows
      .map((row) => ({ day: row.day, value: Fraction.of(worth(row, measure), PARTS) }))
      .toSorted((one, other) => (one.day < other.day ? -1 : 1));
  }
}

/** What is asked for by a day: the months that have passed and the day's part of its own, or the year evenly by days. */
function lineOf(heights: readonly Height[], year: number): ((end: Day) => Fraction) | null {
  const months = TARGET_MONTHS.map((period) => heights.find((height) => height.period === period));
  const parts = months.every((month) => month !== undefined)
    ? months
    : heights.filter(({ period }) => period === 'year');
  if (parts.length === 0) return null;
  return (end) =>
    Fraction.sum(
      parts.map(({ period, base }) => {
        const { from, to } = periodSpan(year, period);
        const days = daysBetween(from, to) + 1;
        const gone = Math.min(Math.max(daysBetween(from, end) + 1, 0), days);
        return Fraction.of(base).times(Fraction.of(gone, days));
      }),
    );
}
