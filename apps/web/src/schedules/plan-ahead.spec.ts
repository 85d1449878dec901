import { Day, WEEKDAYS_ONLY } from '@huoshui/domain';
import { dayNumber } from '@huoshui/ui/gantt';
import { planAhead, replanOf } from './plan-ahead';
import { aSchedule, aTask } from './schedule.fixture';

const at = (day: string): number => dayNumber(day as Day);
const schedule = aSchedule();
const listing = schedule.tasks[0]!;
const ahead = (wanted: object, of = schedule) => planAhead(of, of.tasks[0]!, wanted, WEEKDAYS_ONLY);

describe('what a replan moves', () => {
  it('is the task first, then what waits for it, with the days of the rule', () => {
    const plan = ahead({ notBefore: '2026-11-09' });
    expect(
      plan.ok && plan.value.shifts.map(({ task, begin, finish, days }) => [task.key, begin, finish, days]),
    ).toEqual([
      ['listing', '2026-11-09', '2026-11-20', 7],
      ['start', '2026-11-23', '2026-12-04', 7],
    ]);
    expect(plan.ok && plan.value.milestones.map(({ task, days }) => [task.milestone, days])).toEqual([['start', 7]]);
  });

  it('follows a shorter duration too', () => {
    const plan = ahead({ duration: 5 });
    expect(plan.ok && plan.value.shifts.map(({ task, days }) => [task.key, days])).toEqual([
      ['listing', -7],
      ['start', -7],
    ]);
  });

  it('is refused as the server refuses it', () => {
    const start = schedule.tasks[1]!;
    expect(planAhead(schedule, start, { notBefore: '2026-11-04' as Day }, WEEKDAYS_ONLY)).toMatchObject({
      ok: false,
      code: 'schedule.task.before-allowed',
      facts: { earliest: '2026-11-16' },
    });
    expect(ahead({})).toMatchObject({ ok: false, code: 'schedule.task.unchanged' });
  });
});

describe('a pull', () => {
  const pull = (begin: string, finish: string, task = listing) =>
    replanOf(task, { id: task.id, begin: at(begin), finish: at(finish) }, WEEKDAYS_ONLY);

  it('of the whole bar asks for another first day', () => {
    expect(pull('2026-11-05', '2026-11-16')).toEqual({ notBefore: '2026-11-05' });
  });

  it('of its end asks for another duration, in the task’s own unit, at least a day', () => {
    expect(pull('2026-11-02', '2026-11-20')).toEqual({ duration: 15 });
    expect(pull('2026-11-02', '2026-11-20', aTask('x', { unit: 'calendarDays' }))).toEqual({ duration: 19 });
    expect(pull('2026-11-02', '2026-11-02')).toEqual({ duration: 1 });
  });
});
