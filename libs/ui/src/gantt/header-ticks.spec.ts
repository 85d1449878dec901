import { day } from '@huoshui/domain';
import * as fc from 'fast-check';
import { dayNumber } from './day-number';
import { headerTicks } from './header-ticks';
import { GANTT_ZOOMS, GanttZoom } from './time-scale';

const labels = (zoom: GanttZoom, from: string, to: string) => {
  const { upper, lower } = headerTicks(zoom, dayNumber(day(from)), dayNumber(day(to)));
  return { upper: upper.map((tick) => tick.label), lower: lower.map((tick) => tick.label) };
};

describe('the header’s columns', () => {
  it('are days by month', () => {
    expect(labels('week', '2026-12-30', '2027-01-02')).toEqual({
      upper: ['2026 年 12 月', '2027 年 1 月'],
      lower: ['30', '31', '1', '2'],
    });
  });

  it('are weeks that begin on Monday, by month', () => {
    expect(labels('month', '2026-12-30', '2027-01-12')).toEqual({
      upper: ['2026 年 12 月', '2027 年 1 月'],
      lower: ['12.28', '1.4', '1.11'],
    });
  });

  it('are months by quarter, over the turn of the year', () => {
    expect(labels('quarter', '2026-11-24', '2027-02-01')).toEqual({
      upper: ['2026 年第 4 季度', '2027 年第 1 季度'],
      lower: ['11 月', '12 月', '1 月', '2 月'],
    });
  });

  it('are quarters by year', () => {
    expect(labels('year', '2026-11-24', '2027-05-01')).toEqual({
      upper: ['2026 年', '2027 年'],
      lower: ['4 季度', '1 季度', '2 季度'],
    });
  });

  it('cover what is asked for without a gap', () => {
    const from = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(fc.constantFrom(...GANTT_ZOOMS), from, fc.integer({ min: 0, max: 900 }), (zoom, begin, length) => {
        for (const row of Object.values(headerTicks(zoom, begin, begin + length))) {
          expect(row[0]?.from).toBeLessThanOrEqual(begin);
          expect(row.at(-1)?.to).toBeGreaterThan(begin + length);
          row.slice(1).forEach((tick: { from: number }, at: number) => expect(tick.from).toBe(row[at]?.to));
        }
      }),
    );
  });
});
