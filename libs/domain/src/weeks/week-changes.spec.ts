import fc from 'fast-check';
import { addDays, day, Day, daysBetween, weekday } from '../day';
import { cutoffOf } from '../periods';
import { changeWeeks, possibleStarts, waitingChange, weeksFrom, withChange } from './change-weeks';
import {
  isWeek,
  MONDAY_WEEKS,
  Week,
  weekAfter,
  weekBefore,
  WeekVersion,
  weekEnd,
  weekOf,
  weeksBefore,
  WeekSettings,
  weekStart,
} from './week';

const anyForm = fc.record({
  firstWeekday: fc.integer({ min: 1, max: 7 }),
  cutoffHour: fc.integer({ min: 0, max: 48 }),
});

/** Settings changed up to five times, each from the form's own weekday; `apart` days between them at least. */
const anySequence = (apart: number): fc.Arbitrary<WeekSettings> =>
  fc
    .record({
      base: anyForm,
      first: fc.integer({ min: 0, max: 1500 }),
      steps: fc.array(fc.record({ form: anyForm, gap: fc.integer({ min: apart, max: 500 }) }), { maxLength: 5 }),
    })
    .map(({ base, first, steps }) => {
      let from = addDays(day('2019-06-01'), first);
      const changes = steps.map(({ form, gap }): WeekVersion => {
        from = addDays(from, gap);
        from = addDays(from, (form.firstWeekday - weekday(from) + 7) % 7);
        return { ...form, from };
      });
      return { ...base, changes };
    });

const aDay = fc.integer({ min: 0, max: 5000 }).map((count) => addDays(day('2018-01-01'), count));
/** Days where something happens: around a change and around the ends of years. */
const aDayNear = ({ changes = [] }: WeekSettings): fc.Arbitrary<Day> => {
  const marks = [...changes.map(({ from }) => from), day('2020-01-01'), day('2021-01-01'), day('2025-01-01')];
  const near = fc
    .record({ mark: fc.constantFrom(...marks), off: fc.integer({ min: -16, max: 16 }) })
    .map(({ mark, off }) => addDays(mark, off));
  return fc.oneof(aDay, near);
};
const dayAndSettings = (apart: number) =>
  anySequence(apart).chain((settings) => fc.record({ settings: fc.constant(settings), at: aDayNear(settings) }));

const number = (week: Week): number => Number(week.slice(6));

describe('weeks that change their form', () => {
  it('hold every day in exactly one week, whose neighbours touch it', () => {
    fc.assert(
      fc.property(dayAndSettings(1), ({ settings, at }) => {
        const week = weekOf(at, settings);
        const [start, end] = [weekStart(week, settings), weekEnd(week, settings)];
        expect(start <= at && at <= end).toBe(true);
        expect(isWeek(week, settings)).toBe(true);
        for (let one = start; one <= end; one = addDays(one, 1)) expect(weekOf(one, settings)).toBe(week);
        const [before, after] = [weekBefore(week, settings), weekAfter(week, settings)];
        expect(weekEnd(before, settings)).toBe(addDays(start, -1));
        expect(weekStart(after, settings)).toBe(addDays(end, 1));
        expect(weekAfter(before, settings)).toBe(week);
        expect(weekBefore(after, settings)).toBe(week);
        expect(weeksBefore(after, 2, settings)).toBe(before);
      }),
      { numRuns: 1500 },
    );
  });

  it('leave no number out, give none twice, and begin each year with W01', () => {
    fc.assert(
      fc.property(dayAndSettings(1), ({ settings, at }) => {
        const week = weekOf(at, settings);
        const after = weekAfter(week, settings);
        const sameYear = after.slice(0, 4) === week.slice(0, 4);
        expect(number(after)).toBe(sameYear ? number(week) + 1 : 1);
        expect(after > week).toBe(true);
        expect(Number(after.slice(0, 4)) - Number(week.slice(0, 4))).toBe(sameYear ? 0 : 1);
      }),
      { numRuns: 1500 },
    );
  });

  it('have seven days, but for the week of a change: one to thirteen', () => {
    fc.assert(
      fc.property(dayAndSettings(7), ({ settings, at }) => {
        const week = weekOf(at, settings);
        const [start, end] = [weekStart(week, settings), weekEnd(week, settings)];
        const days = daysBetween(start, end) + 1;
        const touched = settings.changes?.some(({ from }) => from > start && from <= addDays(end, 1)) ?? false;
        if (touched) expect(days >= 1 && days <= 13).toBe(true);
        else expect(days).toBe(7);
      }),
    );
  });

  it('are cut off one after the other, each at its own hour', () => {
    fc.assert(
      fc.property(dayAndSettings(7), ({ settings, at }) => {
        const week = weekOf(at, settings);
        const after = weekAfter(week, settings);
        expect(cutoffOf(week, settings) < cutoffOf(after, settings)).toBe(true);
      }),
    );
  });

  it('before a change are what they were without it', () => {
    fc.assert(
      fc.property(anySequence(7), aDay, anyForm, (settings, at, form) => {
        const last = settings.changes?.at(-1)?.from ?? day('2019-06-01');
        const from = possibleStarts(settings, form.firstWeekday, { today: addDays(last, 20), frozenUntil: null })[0];
        if (from === undefined || at >= weekStart(weekOf(from, settings), settings)) return;
        const changed = withChange(settings, { ...form, from });
        expect(weekOf(at, changed)).toBe(weekOf(at, settings));
        const week = weekOf(at, settings);
        expect(weekEnd(week, changed)).toBe(weekEnd(week, settings));
        expect(cutoffOf(week, changed)).toEqual(cutoffOf(week, settings));
      }),
    );
  });

  it('give the same cut-off whatever zone the machine is in', () => {
    const zone = process.env.TZ;
    const instants = ['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'].map((name) => {
      process.env.TZ = name;
      return cutoffOf('2026-W48' as Week).toISOString();
    });
    process.env.TZ = zone;
    expect(new Set(instants)).toEqual(new Set(['2026-11-29T16:00:00.000Z']));
  });
});

describe('a change of the week', () => {
  const ground = { today: day('2026-11-26'), frozenUntil: day('2026-11-22') };
  const friday = { firstWeekday: 5, cutoffHour: 17, from: day('2026-12-04') };

  it('to Fridays in 2026 makes one long week, for both forms call it W49', () => {
    const changed = withChange(MONDAY_WEEKS, friday);
    expect(weeksFrom(day('2026-11-23'), 4, changed)).toEqual([
      { week: '2026-W48', from: '2026-11-23', to: '2026-11-29', days: 7 },
      { week: '2026-W49', from: '2026-11-30', to: '2026-12-10', days: 11 },
      { week: '2026-W50', from: '2026-12-11', to: '2026-12-17', days: 7 },
      { week: '2026-W51', from: '2026-12-18', to: '2026-12-24', days: 7 },
    ]);
    expect(cutoffOf('2026-W49' as Week, changed).toISOString()).toBe('2026-12-11T09:00:00.000Z');
  });

  it('to Fridays in 2024 makes a short week, for the Friday weeks are one number ahead', () => {
    const changed = withChange(MONDAY_WEEKS, { firstWeekday: 5, cutoffHour: 0, from: day('2024-06-07') });
    expect(weeksFrom(day('2024-05-27'), 3, changed)).toEqual([
      { week: '2024-W22', from: '2024-05-27', to: '2024-06-02', days: 7 },
      { week: '2024-W23', from: '2024-06-03', to: '2024-06-06', days: 4 },
      { week: '2024-W24', from: '2024-06-07', to: '2024-06-13', days: 7 },
    ]);
  });

  it.each([
    ['of its own weekday', friday, true],
    ['on another weekday', { ...friday, from: day('2026-12-05') }, 'week.change.weekday'],
    ['to what it is', { firstWeekday: 1, cutoffHour: 0, from: day('2026-11-30') }, 'week.change.same'],
    ['within the running week', { ...friday, from: day('2026-11-27') }, 'week.change.early'],
    ['of next week’s cut-off alone', { firstWeekday: 1, cutoffHour: 9, from: day('2026-11-30') }, true],
    ['of this week’s cut-off', { firstWeekday: 1, cutoffHour: 9, from: day('2026-11-23') }, 'week.change.early'],
    ['in years', { ...friday, from: day('2028-12-01') }, 'week.change.far'],
  ])('%s', (_, change, expected) => {
    const decision = changeWeeks(MONDAY_WEEKS, change, ground);
    expect(decision.ok || decision.code).toBe(expected);
  });

  it('leaves what is frozen alone, also where the clock stands behind it', () => {
    const frozen = { ...ground, frozenUntil: day('2026-12-13') };
    expect(changeWeeks(MONDAY_WEEKS, friday, frozen)).toEqual({
      ok: false,
      code: 'week.change.early',
      facts: { earliest: '2026-12-18' },
    });
    expect(possibleStarts(MONDAY_WEEKS, 5, frozen)[0]).toBe('2026-12-18');
  });

  it('waits alone, and may be withdrawn until its week begins', () => {
    const changed = withChange(MONDAY_WEEKS, friday);
    const later = { firstWeekday: 1, cutoffHour: 0, from: day('2027-03-01') };
    expect(changeWeeks(changed, later, ground)).toMatchObject({ code: 'week.change.waiting' });
    expect(waitingChange(changed, day('2026-11-29'))).toEqual(friday);
    expect(waitingChange(changed, day('2026-11-30'))).toBeNull();
    expect(changeWeeks(changed, later, { ...ground, today: day('2026-12-01') }).ok).toBe(true);
  });

  it('can begin on any day that is offered', () => {
    fc.assert(
      fc.property(anySequence(7), aDay, anyForm, (settings, today, form) => {
        if (waitingChange(settings, today) || (settings.changes?.at(-1)?.from ?? today) > today) return;
        for (const from of possibleStarts(settings, form.firstWeekday, { today, frozenUntil: null }).slice(0, 3)) {
          const decision = changeWeeks(settings, { ...form, from }, { today, frozenUntil: null });
          expect(decision.ok || decision.code === 'week.change.same').toBe(true);
        }
      }),
    );
  });
});
