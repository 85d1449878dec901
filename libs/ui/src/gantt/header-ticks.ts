import { addDays, day, Day, dayFrom, weekday } from '@huoshui/domain';
import { dayNumber, numberedDay } from './day-number';
import type { GanttZoom } from './time-scale';

/** A column of the header: from the beginning of day `from` to that of day `to`. */
export interface HeaderTick {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

export interface HeaderTicks {
  readonly upper: readonly HeaderTick[];
  readonly lower: readonly HeaderTick[];
}

/** How a row of the header is cut: where the column of a day begins, where the next one does, what it is called. */
interface Cut {
  readonly floor: (at: Day) => Day;
  readonly next: (from: Day) => Day;
  readonly label: (from: Day) => string;
}

const year = (at: Day): number => Number(at.slice(0, 4));
const month = (at: Day): number => Number(at.slice(5, 7));
const quarter = (at: Day): number => Math.ceil(month(at) / 3);
const firstOf = (inYear: number, inMonth: number): Day =>
  dayFrom(inYear + Math.floor((inMonth - 1) / 12), ((((inMonth - 1) % 12) + 12) % 12) + 1, 1) ?? day('2199-12-01');

const days: Cut = {
  floor: (at) => at,
  next: (from) => addDays(from, 1),
  label: (from) => String(Number(from.slice(8))),
};
const weeks: Cut = {
  floor: (at) => addDays(at, 1 - weekday(at)),
  next: (from) => addDays(from, 7),
  label: (from) => `${month(from)}.${Number(from.slice(8))}`,
};
const months = (label: (from: Day) => string): Cut => ({
  floor: (at) => firstOf(year(at), month(at)),
  next: (from) => firstOf(year(from), month(from) + 1),
  label,
});
const quarters = (label: (from: Day) => string): Cut => ({
  floor: (at) => firstOf(year(at), quarter(at) * 3 - 2),
  next: (from) => firstOf(year(from), month(from) + 3),
  label,
});
const years: Cut = {
  floor: (at) => firstOf(year(at), 1),
  next: (from) => firstOf(year(from) + 1, 1),
  label: (from) => $localize`${year(from)}:year: 年`,
};

const namedMonth = months((from) => $localize`${year(from)}:year: 年 ${month(from)}:month: 月`);
const bareMonth = months((from) => $localize`${month(from)}:month: 月`);
const namedQuarter = quarters((from) => $localize`${year(from)}:year: 年第 ${quarter(from)}:quarter: 季度`);
const bareQuarter = quarters((from) => $localize`${quarter(from)}:quarter: 季度`);

const cuts: Readonly<Record<GanttZoom, { upper: Cut; lower: Cut }>> = {
  week: { upper: namedMonth, lower: days },
  month: { upper: namedMonth, lower: weeks },
  quarter: { upper: namedQuarter, lower: bareMonth },
  year: { upper: years, lower: bareQuarter },
};

/** The header's two rows over the days from `from` until `to`; the columns at both ends are whole. */
export function headerTicks(zoom: GanttZoom, from: number, to: number): HeaderTicks {
  const { upper, lower } = cuts[zoom];
  return { upper: ticks(upper, from, to), lower: ticks(lower, from, to) };
}

function ticks(cut: Cut, from: number, to: number): HeaderTick[] {
  const made: HeaderTick[] = [];
  for (let at = cut.floor(numberedDay(from)); dayNumber(at) <= to;) {
    const next = cut.next(at);
    made.push({ from: dayNumber(at), to: dayNumber(next), label: cut.label(at) });
    if (next <= at) break;
    at = next;
  }
  return made;
}
