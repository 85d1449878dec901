import fc from 'fast-check';
import { workCalendar, WEEKDAYS_ONLY } from '../calendar/work-calendar';
import { addDays, day, Day } from '../day';
import { escalations } from './escalation';
import { dueOn, firstAnswerDueOn, overdueWorkdays, Pause } from './obstacle-clock';
import { DEFAULT_OBSTACLE_SETTINGS } from './obstacle-settings';

const october = workCalendar([
  {
    year: 2022,
    status: 'official',
    holidays: ['03', '04', '05', '06', '07'].map((date) => day(`2022-10-${date}`)),
    makeUps: [day('2022-10-08'), day('2022-10-09')],
  },
]);

const due = (from: string, workdays: number, pauses: [string, string | null][] = []) =>
  dueOn(
    { countedFrom: day(from), allowedWorkdays: workdays },
    pauses.map(([start, to]) => ({ from: day(start), to: to === null ? null : day(to) })),
    october,
  );

describe('the clock of an obstacle', () => {
  it.each([
    ['a Friday and one day', '2022-10-14', 1, [], '2022-10-17'],
    ['the holidays left out, make-up days counted', '2022-09-30', 3, [], '2022-10-10'],
    ['a pause of two days', '2022-10-17', 5, [['2022-10-19', '2022-10-21']], '2022-10-26'],
    ['paused and resumed on one day', '2022-10-17', 5, [['2022-10-19', '2022-10-19']], '2022-10-24'],
    ['paused over a weekend only', '2022-10-17', 5, [['2022-10-22', '2022-10-24']], '2022-10-24'],
    ['paused on the last day itself', '2022-10-17', 2, [['2022-10-19', '2022-10-21']], '2022-10-21'],
    ['still paused', '2022-10-17', 5, [['2022-10-19', null]], null],
    ['paused when it was already late', '2022-10-17', 2, [['2022-10-20', null]], '2022-10-19'],
  ] as [string, string, number, [string, string | null][], string | null][])('%s', (_, from, workdays, pauses, on) => {
    expect(due(from, workdays, pauses)).toBe(on);
  });

  it('wants a first answer by the end of the next working day', () => {
    expect(firstAnswerDueOn(day('2022-10-14'), 1, october)).toBe('2022-10-17');
    expect(firstAnswerDueOn(day('2022-10-15'), 0, october)).toBe('2022-10-17');
  });

  const days = fc.integer({ min: 0, max: 120 }).map((count): Day => addDays(day('2022-08-20'), count));
  const pauses = fc
    .array(fc.tuple(days, fc.integer({ min: 0, max: 15 })), { maxLength: 4 })
    .map((all) => all.map(([from, length]): Pause => ({ from, to: addDays(from, length) })));
  const allowed = fc.integer({ min: 1, max: 20 });

  it('falls on a workday that is in no pause', () => {
    fc.assert(
      fc.property(days, allowed, pauses, (countedFrom, allowedWorkdays, all) => {
        const on = dueOn({ countedFrom, allowedWorkdays }, all, october) as Day;
        expect(october.isWorkday(on)).toBe(true);
        expect(on > countedFrom).toBe(true);
        expect(all.some(({ from, to }) => from <= on && to !== null && on < to)).toBe(false);
      }),
    );
  });

  it('is never brought forward by a pause, and put off by one at most as long as it lasts', () => {
    fc.assert(
      fc.property(
        days,
        allowed,
        pauses,
        days,
        fc.integer({ min: 0, max: 15 }),
        (countedFrom, allowedWorkdays, all, from, length) => {
          const facts = { countedFrom, allowedWorkdays };
          const without = dueOn(facts, all, october) as Day;
          const pause = { from, to: addDays(from, length) };
          const withIt = dueOn(facts, [...all, pause], october) as Day;
          expect(withIt >= without).toBe(true);
          const paused = october.workdaysBetween(addDays(from, -1), addDays(pause.to, -1));
          if (all.length === 0) expect(october.workdaysBetween(without, withIt)).toBeLessThanOrEqual(paused);
        },
      ),
    );
  });

  it('stands still in an open pause, or was over before it', () => {
    fc.assert(
      fc.property(days, allowed, days, (countedFrom, allowedWorkdays, from) => {
        const facts = { countedFrom, allowedWorkdays };
        const before = dueOn(facts, [], october) as Day;
        expect(dueOn(facts, [{ from, to: null }], october)).toBe(
          from <= before && from > countedFrom ? null : from <= countedFrom ? null : before,
        );
      }),
    );
  });
});

describe('escalation', () => {
  const rules = DEFAULT_OBSTACLE_SETTINGS.escalations;
  const on = (today: string, escalation = 0, state: 'handling' | 'waiting' | 'answered' = 'handling') =>
    escalations({ state, dueOn: day('2022-10-14'), escalation }, rules, day(today), october).map(({ level, to }) => [
      level,
      to,
    ]);

  it.each([
    ['2022-10-14', []],
    ['2022-10-16', []],
    ['2022-10-17', [[1, 'departmentHead']]],
    [
      '2022-10-19',
      [
        [1, 'departmentHead'],
        [2, 'commandingOffice'],
      ],
    ],
    [
      '2022-10-21',
      [
        [1, 'departmentHead'],
        [2, 'commandingOffice'],
        [3, 'zoneLeader'],
      ],
    ],
  ])('on %s goes to %j', (today, to) => expect(on(today)).toEqual(to));

  it('says each level once, and nothing while the clock stands still', () => {
    expect(on('2022-10-19', 1)).toEqual([[2, 'commandingOffice']]);
    expect(on('2022-10-19', 2)).toEqual([]);
    expect([...on('2022-10-31', 0, 'waiting'), ...on('2022-10-31', 0, 'answered')]).toEqual([]);
  });

  it('never falls from day to day, and a second run of a day adds nothing', () => {
    const span = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(span, (steps) => {
        let [level, today] = [0, day('2022-10-10')];
        for (const step of steps) {
          today = addDays(today, step);
          const facts = { state: 'handling', dueOn: day('2022-10-14') } as const;
          const reached = escalations({ ...facts, escalation: level }, rules, today, WEEKDAYS_ONLY);
          for (const one of reached) {
            expect(one.level).toBeGreaterThan(level);
            level = one.level;
          }
          expect(escalations({ ...facts, escalation: level }, rules, today, WEEKDAYS_ONLY)).toEqual([]);
          expect(level).toBe(
            rules.filter((rule) => overdueWorkdays(facts.dueOn, today, WEEKDAYS_ONLY) >= rule.overdueWorkdays).length,
          );
        }
      }),
    );
  });
});
