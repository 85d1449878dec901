import { day } from '../day';
import { recordActual } from './record-actual';
import { Replan, replan } from './replan';
import { CHINA, planned, shape } from './schedule.fixture';
import { ScheduledTask } from './scheduled-task';

const today = day('2026-03-18');
const tasks = planned('2026-03-18', shape('plan', '5'), shape('build', '10', 'plan'));
const having = (change: Partial<ScheduledTask>) =>
  tasks.map((one) => (one.key === 'build' ? { ...one, ...change } : one));
const after = (input: Replan, list: readonly ScheduledTask[] = tasks) => {
  const result = replan(list, 'build', input, CHINA, today);
  return result.ok ? result.value.find((one) => one.key === 'build') : result.code;
};

describe('to replan a task', () => {
  it.each([
    [{ notBefore: day('2026-04-01') }, { notBefore: '2026-04-01', duration: 10 }],
    [{ duration: 4 }, { notBefore: null, duration: 4 }],
    [
      { notBefore: day('2026-04-01'), duration: 4 },
      { notBefore: '2026-04-01', duration: 4 },
    ],
  ])('%j changes that and nothing else', (input, expected) => expect(after(input)).toMatchObject(expected));

  it('lets go of a day', () => {
    const held = having({ notBefore: day('2026-04-01') });
    expect(after({ notBefore: null }, held)).toMatchObject({ notBefore: null });
    expect(after({ notBefore: day('2026-04-01'), duration: 3 }, held)).toMatchObject({
      notBefore: '2026-04-01',
      duration: 3,
    });
  });

  it.each([
    [{}, 'schedule.task.unchanged'],
    [{ duration: 10 }, 'schedule.task.unchanged'],
    [{ notBefore: null }, 'schedule.task.unchanged'],
    [{ notBefore: day('2026-03-24') }, 'schedule.task.before-allowed'],
  ])('%j is refused with %s', (input, code) => expect(after(input)).toBe(code));

  it('of what has begun changes the duration only, of what is done nothing', () => {
    const begun = having({ actualBegin: today });
    expect(after({ duration: 20 }, begun)).toMatchObject({ duration: 20 });
    expect(after({ notBefore: day('2026-04-01') }, begun)).toBe('schedule.task.begun');
    expect(after({ duration: 20 }, having({ actualFinish: today }))).toBe('schedule.task.done');
    expect(replan(tasks, 'nothing', { duration: 1 }, CHINA, today)).toMatchObject({ code: 'schedule.task.unknown' });
  });
});

describe('to record what happened', () => {
  const task = { key: 'build', milestone: null, actualBegin: null, actualFinish: null };
  const start = { ...task, milestone: 'start' as const };

  it.each([
    [task, '2026-03-01', '2026-03-10', true],
    [task, '2026-03-18', null, true],
    [task, null, '2026-03-18', true],
    [task, null, null, true],
    [start, '2026-03-18', null, true],
    [task, '2026-03-19', null, 'schedule.actual.future'],
    [task, null, '2026-03-19', 'schedule.actual.future'],
    [task, '2026-03-10', '2026-03-09', 'schedule.actual.order'],
    [start, null, '2026-03-18', 'schedule.task.milestone'],
  ])('%#: from %s to %s is %s', (of, begin, finish, result) => {
    const days = { begin: begin && day(begin), finish: finish && day(finish) };
    const decision = recordActual(of, { begin: days.begin || null, finish: days.finish || null }, today);
    expect(decision.ok || decision.code).toBe(result);
  });
});
