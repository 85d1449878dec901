import { addDays, day } from '../day';
import { forecast } from './forecast';
import { move } from './move';
import { scheduleOutlook } from './outlook';
import { readPair } from './parallel';
import { CHINA, planned, shape } from './schedule.fixture';
import { ScheduledTask } from './scheduled-task';

/** A listing of 20 calendar days after a plan of 5 workdays; a survey beside the plan; the award after both. */
const tasks = planned(
  '2026-03-18',
  shape('plan', '5'),
  shape('survey', '3', '=plan+1'),
  shape('listing', '20d', 'plan'),
  shape('award', '1', 'listing', 'survey'),
  shape('start', '1', 'award+4'),
);
const on = (list: readonly ScheduledTask[], today: string) =>
  Object.fromEntries(forecast(list, CHINA, day(today)).tasks.map((task) => [task.key, task]));
const having = (key: string, change: Partial<ScheduledTask>, list = tasks): ScheduledTask[] =>
  list.map((task) => (task.key === key ? { ...task, ...change } : task));
const done = (key: string, begin: string, finish: string, list = tasks) =>
  having(key, { actualBegin: day(begin), actualFinish: day(finish) }, list);

describe('a plan', () => {
  it.each([
    // 18 March 2026 is a Wednesday.
    ['plan', '2026-03-18', '2026-03-24'],
    ['survey', '2026-03-19', '2026-03-23'],
    ['listing', '2026-03-25', '2026-04-13'],
    ['award', '2026-04-14', '2026-04-14'],
    ['start', '2026-04-21', '2026-04-21'],
  ])('lets %s run from %s to %s', (key, begin, finish) => {
    const task = tasks.find((one) => one.key === key);
    expect([task?.baselineBegin, task?.baselineFinish]).toEqual([begin, finish]);
  });

  it('passes over the National Day week, but not over its make-up day', () => {
    const [first, second] = planned('2026-09-28', shape('a', '3'), shape('b', '2', 'a'));
    expect([first?.baselineFinish, second?.baselineBegin, second?.baselineFinish]).toEqual([
      '2026-09-30',
      '2026-10-08',
      '2026-10-09',
    ]);
    expect(planned('2026-10-09', shape('a', '2'))[0]?.baselineFinish).toBe('2026-10-10');
  });
});

describe('a forecast', () => {
  it('is the plan on its first day: a path without slack, a survey with some', () => {
    const days = on(tasks, '2026-03-18');
    expect(Object.values(days).map((one) => [one.key, one.critical, one.slack])).toEqual([
      ['plan', true, 0],
      ['survey', false, 14],
      ['listing', true, 0],
      ['award', true, 0],
      ['start', true, 0],
    ]);
  });

  it('pushes what depends on a late task, and says what is late', () => {
    const days = on(tasks, '2026-04-01');
    expect(days['plan']).toMatchObject({ state: 'open', begin: '2026-04-01', finish: '2026-04-08', late: true });
    expect(days['listing']).toMatchObject({ begin: '2026-04-09', finish: '2026-04-28', late: false });
    expect(days['start']).toMatchObject({ begin: '2026-05-09', late: false });
  });

  it('pulls forward what depends on an early one', () => {
    const days = on(done('plan', '2026-03-18', '2026-03-20'), '2026-03-21');
    expect(days['listing']).toMatchObject({ begin: '2026-03-21', finish: '2026-04-09' });
    expect(days['award']?.begin).toBe('2026-04-10');
  });

  it('ends what is begun after its duration, and never before today', () => {
    const begun = having('plan', { actualBegin: day('2026-03-19') });
    expect(on(begun, '2026-03-20')['plan']).toMatchObject({ state: 'begun', finish: '2026-03-25' });
    expect(on(begun, '2026-04-03')['plan']).toMatchObject({ finish: '2026-04-03', late: true });
  });

  it('presumes done what something done had to wait for, without a day of its own', () => {
    const days = on(done('award', '2026-04-10', '2026-04-10'), '2026-05-06');
    for (const key of ['plan', 'survey', 'listing']) {
      expect(days[key]).toMatchObject({ state: 'presumed', late: false, slack: null, critical: false });
    }
    expect(days['listing']?.finish).toBe('2026-04-10');
    expect(days['start']).toMatchObject({ state: 'open', begin: '2026-05-06' });
    const beside = on(done('survey', '2026-03-19', '2026-03-23'), '2026-03-24');
    expect(beside['plan']?.state).toBe('open');
  });

  it('shows the weekend that a notice ends on as slack, and still as critical', () => {
    const list = planned('2026-03-18', shape('notice', '10d'), shape('award', '1', 'notice'));
    expect(on(list, '2026-03-18')['notice']).toMatchObject({ finish: '2026-03-27', slack: 2, critical: true });
  });

  it('of nothing has no end', () => expect(forecast([], CHINA, day('2026-03-18')).end).toBeNull());
});

describe('a move', () => {
  const today = day('2026-03-18');
  const moved = (key: string, to: { to: string } | { by: number }, list = tasks) =>
    move(list, key, 'to' in to ? { to: day(to.to) } : to, CHINA, today);
  const after = (key: string, to: { to: string } | { by: number }) => {
    const result = moved(key, to);
    if (!result.ok) throw new Error(result.code);
    return on(result.value, today);
  };

  it('takes along what depends on it', () => {
    expect(after('plan', { by: 2 })['start']?.finish).toBe('2026-04-23');
    expect(after('listing', { to: '2026-04-01' })['award']?.begin).toBe('2026-04-21');
  });

  it('to the earliest day is no constraint', () => {
    const held = having('listing', { notBefore: day('2026-04-01') });
    const back = move(held, 'listing', { by: -7 }, CHINA, today);
    expect(back.ok && back.value.find((one) => one.key === 'listing')?.notBefore).toBeNull();
  });

  it.each([
    ['listing', { to: '2026-03-24' }, 'schedule.task.before-allowed', { task: 'listing', earliest: '2026-03-25' }],
    ['plan', { by: -1 }, 'schedule.task.before-allowed', { task: 'plan', earliest: '2026-03-18' }],
    ['nothing', { by: 1 }, 'schedule.task.unknown', { task: 'nothing' }],
  ])('of %s to %j is refused with %s', (key, to, code, facts) => {
    expect(moved(key, to)).toEqual({ ok: false, code, facts });
  });

  it('of what has begun or ended is refused', () => {
    expect(moved('plan', { by: 1 }, having('plan', { actualBegin: today }))).toMatchObject({
      code: 'schedule.task.begun',
    });
    const ended = done('plan', '2026-03-10', '2026-03-12');
    expect(moved('plan', { by: 1 }, ended)).toMatchObject({ code: 'schedule.task.done' });
  });
});

describe('what a schedule says about its project', () => {
  const milestones = { start: 'start', award: 'landAcquisition' } as const;
  const list = (from: readonly ScheduledTask[]) =>
    from.map((task) => ({ ...task, milestone: milestones[task.key as keyof typeof milestones] ?? null }));
  const outlook = (from: readonly ScheduledTask[], today: string) =>
    scheduleOutlook(list(from), forecast(from, CHINA, day(today)));

  it('is when it starts, what comes next and how much is late', () => {
    expect(outlook(done('plan', '2026-03-18', '2026-03-20'), '2026-03-26')).toEqual({
      start: { baseline: '2026-04-21', forecast: '2026-04-22', done: false },
      production: { baseline: null, forecast: null, done: false },
      next: 'survey',
      lateTasks: 1,
      openTasks: 4,
      doneTasks: 1,
    });
  });

  it('is the day itself once it has happened', () => {
    const started = outlook(done('start', '2026-04-20', '2026-04-20'), '2026-05-01');
    expect(started).toMatchObject({ start: { forecast: '2026-04-20', done: true }, next: null, doneTasks: 5 });
  });

  it.each([
    ['plan', 'survey', 0, 'parallel', 5],
    ['plan', 'listing', 0, 'apart', 0],
    ['award', 'start', 5, 'apart', -6],
    ['award', 'start', 7, 'parallel', -6],
  ])('%s and %s within %i days are %s', (a, b, withinDays, state, overlapDays) => {
    const days = forecast(tasks, CHINA, day('2026-03-18')).tasks;
    const reading = readPair({ key: 'p', title: '并联', a, b, withinDays }, days);
    expect(reading).toEqual({ state, overlapDays, settled: false });
  });

  it('knows a pair only of tasks that are there', () => {
    expect(readPair({ key: 'p', title: '并联', a: 'plan', b: 'x', withinDays: 0 }, [])).toBeNull();
  });

  it('holds the days of a later year without a notice by weekdays', () => {
    const far = planned(addDays(day('2028-01-03'), 0), shape('a', '10'));
    expect(far[0]?.baselineFinish).toBe('2028-01-14');
  });
});
