import { day } from '@huoshui/domain';
import * as fc from 'fast-check';
import { dayNumber, numberedDay } from './day-number';
import type { GanttRow } from './gantt-model';
import { dayAtX, daysPulled, fittingScale, GANTT_ZOOMS, scaleOf, spanOf, widthOf, xOf, zoomFor } from './time-scale';

const zooms = fc.constantFrom(...GANTT_ZOOMS);
const days = fc.integer({ min: dayNumber(day('2000-01-01')), max: dayNumber(day('2060-12-31')) });
const row = (begin: number, finish: number, baseline?: { begin: number; finish: number }): GanttRow => ({
  id: String(begin),
  title: '',
  level: 1,
  bars: [{ shape: 'bar', tone: 'open', begin, finish, hint: '', ...(baseline && { baseline }) }],
});

describe('days as numbers', () => {
  it('give the day back', () => {
    fc.assert(fc.property(days, (number) => dayNumber(numberedDay(number)) === number));
    expect(dayNumber(day('1970-01-02'))).toBe(1);
    expect(dayNumber(day('2024-03-01')) - dayNumber(day('2024-02-28'))).toBe(2);
  });
});

describe('the time scale', () => {
  it('finds the day on which a day’s pixels lie', () => {
    fc.assert(
      fc.property(
        zooms,
        days,
        fc.integer({ min: 0, max: 3_000 }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (zoom, begin, on, part) => {
          const scale = scaleOf(zoom, { begin, finish: begin + 3_000 });
          const day = begin + on;
          return dayAtX(scale, xOf(scale, day) + part * scale.dayWidth) === day;
        },
      ),
    );
  });

  it('reads a pull by the nearest whole day', () => {
    const scale = scaleOf('month', { begin: 0, finish: 100 });
    expect([0, 4, 5, 13, 14, -4, -5].map((pixels) => daysPulled(scale, pixels))).toEqual([0, 0, 1, 1, 2, 0, -1]);
  });

  it('covers every bar, every promise and today', () => {
    const rows = [row(100, 120, { begin: 90, finish: 110 }), row(130, 180)];
    expect(spanOf(rows, 150)).toEqual({ begin: 90, finish: 180 });
    expect(spanOf(rows, 10)).toEqual({ begin: 10, finish: 180 });
    expect(spanOf([], 10)).toEqual({ begin: 10, finish: 10 });
  });

  it('does not grow without end for one day typed wrongly', () => {
    const { begin, finish } = spanOf([row(0, 90_000)], 20_000);
    expect(finish - begin).toBeLessThanOrEqual(366 * 20);
  });

  it('fills the window when there is little to show', () => {
    expect(widthOf(scaleOf('year', { begin: 0, finish: 10 }, 1_000))).toBeGreaterThanOrEqual(1_000);
  });

  it('fits paper exactly, under columns that can be read', () => {
    const scale = fittingScale({ begin: 0, finish: 799 }, 1_200);
    expect(widthOf(scale)).toBeCloseTo(1_200);
    expect(xOf(scale, 0)).toBeGreaterThan(0);
    expect(zoomFor(scale)).toBe('year');
    expect(zoomFor(fittingScale({ begin: 0, finish: 39 }, 1_200))).toBe('week');
  });
});
