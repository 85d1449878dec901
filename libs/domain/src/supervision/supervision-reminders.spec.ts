import fc from 'fast-check';
import { WEEKDAYS_ONLY, workCalendar } from '../calendar/work-calendar';
import { addDays, day, Day } from '../day';
import { DEFAULT_REMINDERS, ReminderRule, reminderRule, remindersDue } from './supervision-reminders';
import { OWED_SUPERVISION, SupervisionState } from './supervision-state';

/** Due on Wednesday 17 June 2026, issued on Monday 1 June. */
const order = { state: SupervisionState.Issued, issuedOn: day('2026-06-01'), deadline: day('2026-06-17') };
const on = (today: string, rule = DEFAULT_REMINDERS, wanted: Partial<typeof order> = {}) =>
  remindersDue({ ...order, ...wanted }, day(today), WEEKDAYS_ONLY, rule).map(({ kind, day: at }) => `${kind} ${at}`);

describe('the reminders of an order', () => {
  it.each([
    ['2026-06-11', []],
    ['2026-06-12', ['before 2026-06-12']],
    ['2026-06-14', ['before 2026-06-12']],
    ['2026-06-17', ['before 2026-06-12', 'due 2026-06-17']],
    ['2026-06-18', ['overdue 2026-06-18']],
    ['2026-06-20', []],
    ['2026-06-22', ['overdue 2026-06-22']],
  ])('by %s are %j', (today, reminders) => expect(on(today)).toEqual(reminders));

  it('follow the rule that is data', () => {
    const rule = { before: [5, 1], onDay: false, overdueEvery: 2 };
    expect(on('2026-06-17', rule)).toEqual(['before 2026-06-10', 'before 2026-06-16']);
    expect(['18', '19', '22', '23'].map((date) => on(`2026-06-${date}`, rule).length)).toEqual([0, 1, 0, 1]);
    expect(on('2026-06-19', { ...rule, overdueEvery: 0 })).toEqual([]);
  });

  it('do not look back behind the day of issue', () => {
    expect(on('2026-06-17', DEFAULT_REMINDERS, { issuedOn: day('2026-06-15') })).toEqual(['due 2026-06-17']);
    expect(on('2026-06-17', DEFAULT_REMINDERS, { issuedOn: day('2026-06-17') })).toEqual(['due 2026-06-17']);
  });

  it('of a deadline on a day off fall on the workday before', () => {
    expect(on('2026-06-20', DEFAULT_REMINDERS, { deadline: day('2026-06-20') })).toEqual([
      'before 2026-06-16',
      'due 2026-06-19',
    ]);
  });

  it('count working days over make-up days', () => {
    const years = [
      { year: 2026, status: 'official' as const, holidays: [day('2026-06-19')], makeUps: [day('2026-06-14')] },
    ];
    const reminders = remindersDue(order, day('2026-06-17'), workCalendar(years), DEFAULT_REMINDERS);
    expect(reminders[0]).toEqual({ kind: 'before', day: '2026-06-14' });
  });

  it.each(Object.values(SupervisionState).filter((state) => !(OWED_SUPERVISION as readonly string[]).includes(state)))(
    'do not come once it is %s',
    (state) => {
      for (const date of ['12', '17', '18'])
        expect(remindersDue({ ...order, state }, day(`2026-06-${date}`), WEEKDAYS_ONLY, DEFAULT_REMINDERS)).toEqual([]);
    },
  );

  const rules = fc.record({
    before: fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 5 }),
    onDay: fc.boolean(),
    overdueEvery: fc.integer({ min: 0, max: 20 }),
  });
  const days = fc.integer({ min: 0, max: 120 });

  it('are the same ones whether the job runs daily or slept: every day’s list holds those of the day before', () => {
    fc.assert(
      fc.property(rules, days, days, (rule, length, at) => {
        const deadline = addDays(order.issuedOn, length);
        const of = (today: Day) => remindersDue({ ...order, deadline }, today, WEEKDAYS_ONLY, rule);
        const today = addDays(order.issuedOn, at);
        const [now, next] = [of(today), of(addDays(today, 1))];
        if (addDays(today, 1) <= deadline) expect(next).toEqual(expect.arrayContaining(now));
        for (const { day: own } of now) {
          expect(WEEKDAYS_ONLY.isWorkday(own)).toBe(true);
          expect(own >= order.issuedOn && own <= today).toBe(true);
        }
        expect(new Set(now.map((one) => `${one.kind} ${one.day}`)).size).toBe(now.length);
      }),
    );
  });
});

describe('a reminder rule', () => {
  it('is put in order', () => {
    expect(reminderRule({ before: [1, 5, 3], onDay: true, overdueEvery: 1 })).toMatchObject({
      value: { before: [5, 3, 1] },
    });
    expect(reminderRule(DEFAULT_REMINDERS)).toMatchObject({ ok: true });
  });

  const wrong: ReminderRule[] = [
    { before: [0], onDay: true, overdueEvery: 1 },
    { before: [31], onDay: true, overdueEvery: 1 },
    { before: [1.5], onDay: true, overdueEvery: 1 },
    { before: [3, 3], onDay: true, overdueEvery: 1 },
    { before: [1, 2, 3, 4, 5, 6], onDay: true, overdueEvery: 1 },
    { before: [], onDay: true, overdueEvery: -1 },
    { before: [], onDay: true, overdueEvery: 21 },
  ];
  it.each(wrong)('is refused as %j', (rule) => {
    expect(reminderRule(rule)).toEqual({ ok: false, code: 'supervision.reminders.invalid', facts: {} });
  });
});
