import fc from 'fast-check';
import { WEEKDAYS_ONLY, workCalendar } from '../calendar/work-calendar';
import { addDays, day } from '../day';
import { extendedDeadline, supervisionDeadline, supervisionTime } from './supervision-deadline';
import { SupervisionState } from './supervision-state';

const today = day('2022-09-30');
/** 1–7 October 2022 off, the 8th and 9th (Saturday, Sunday) worked. */
const calendar = workCalendar([
  {
    year: 2022,
    status: 'official',
    holidays: [1, 2, 3, 4, 5, 6, 7].map((date) => day(`2022-10-0${date}`)),
    makeUps: [day('2022-10-08'), day('2022-10-09')],
  },
]);

describe('the deadline of a supervision order', () => {
  it('is a day, or so many working days on, over holidays and make-up days', () => {
    expect(supervisionDeadline({ day: day('2022-10-20') }, today, calendar)).toEqual({ ok: true, value: '2022-10-20' });
    expect(supervisionDeadline({ workdays: 3 }, today, calendar)).toEqual({ ok: true, value: '2022-10-10' });
    expect(supervisionDeadline({ day: today }, today, calendar)).toEqual({ ok: true, value: today });
  });

  it.each([
    ['2022-09-29', 'supervision.deadline.past'],
    ['2026-01-01', 'supervision.deadline.far'],
  ])('is not %s', (at, code) => {
    expect(supervisionDeadline({ day: day(at) }, today, calendar)).toMatchObject({ ok: false, code });
  });

  it('moves only later', () => {
    const extend = (at: string) => extendedDeadline(day('2022-10-10'), { day: day(at) }, today, calendar);
    expect(extend('2022-10-11')).toEqual({ ok: true, value: '2022-10-11' });
    expect(extend('2022-10-10')).toMatchObject({
      code: 'supervision.deadline.not-later',
      facts: { deadline: '2022-10-10' },
    });
    expect(extend('2022-09-01')).toMatchObject({ code: 'supervision.deadline.past' });
  });

  it.each([
    ['issued', null, '2022-09-28', { overdue: false, lateWorkdays: 0, leftWorkdays: 2 }],
    ['issued', null, '2022-09-30', { overdue: false, lateWorkdays: 0, leftWorkdays: 0 }],
    ['acknowledged', null, '2022-10-03', { overdue: true, lateWorkdays: 0, leftWorkdays: null }],
    ['returned', null, '2022-10-10', { overdue: true, lateWorkdays: 3, leftWorkdays: null }],
    ['reported', '2022-10-09', '2022-11-30', { overdue: false, lateWorkdays: 2, leftWorkdays: null }],
    ['closed', '2022-09-29', '2022-11-30', { overdue: false, lateWorkdays: 0, leftWorkdays: null }],
    ['withdrawn', null, '2022-11-30', { overdue: false, lateWorkdays: 0, leftWorkdays: null }],
  ] as const)('of an order %s, reported %s, stands on %s as it should', (state, reportedOn, at, time) => {
    const order = { state, deadline: today, reportedOn: reportedOn === null ? null : day(reportedOn) };
    expect(supervisionTime(order, day(at), calendar)).toEqual(time);
  });

  it('is either ahead or behind, and gets later day by day', () => {
    const states = fc.constantFrom(...Object.values(SupervisionState));
    fc.assert(
      fc.property(states, fc.integer({ min: -60, max: 60 }), (state, offset) => {
        const order = { state, deadline: today, reportedOn: null };
        const at = addDays(today, offset);
        const time = supervisionTime(order, at, WEEKDAYS_ONLY);
        const next = supervisionTime(order, addDays(at, 1), WEEKDAYS_ONLY);
        expect(time.leftWorkdays !== null && (time.overdue || time.lateWorkdays > 0)).toBe(false);
        expect(next.lateWorkdays).toBeGreaterThanOrEqual(time.lateWorkdays);
      }),
    );
  });
});
