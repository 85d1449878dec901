import fc from 'fast-check';
import { addDays, day } from '../day';
import { WEEKDAYS_ONLY } from '../calendar/work-calendar';
import { forecast } from './forecast';
import { move } from './move';
import { plan, rebaseline } from './plan';
import { CHINA, schedules, shapes, TODAY } from './schedule.fixture';
import { DurationUnit } from './schedule-template';
import { ScheduledTask, TaskForecast } from './scheduled-task';
import { allowedBy } from './task-days';

const expected = (tasks: readonly ScheduledTask[], today = TODAY) => forecast(tasks, CHINA, today);
const byKey = (tasks: readonly TaskForecast[]) => new Map(tasks.map((task) => [task.key, task]));
const daysOf = ({ key, begin, finish }: TaskForecast) => [key, begin, finish];
const isAhead = (task?: TaskForecast): boolean => task?.state === 'open' || task?.state === 'begun';

/** By how many of its days each task gets longer. */
const longer = (tasks: readonly ScheduledTask[], key: string, by: number): ScheduledTask[] =>
  tasks.map((task) => (task.key === key ? { ...task, duration: task.duration + by } : task));

describe('any forecast', () => {
  it('lets no open task begin before what it waits for, its person’s day and today allow', () => {
    fc.assert(
      fc.property(schedules, (tasks) => {
        const days = byKey(expected(tasks).tasks);
        for (const task of tasks) {
          const own = days.get(task.key);
          if (own?.state !== 'open') continue;
          expect(own.begin >= TODAY && own.begin >= (task.notBefore ?? TODAY)).toBe(true);
          for (const dependency of task.after) {
            const before = days.get(dependency.on);
            expect(before && own.begin >= allowedBy(dependency, before, task, CHINA)).toBe(true);
          }
        }
      }),
    );
  });

  it('leaves what is done where it was', () => {
    fc.assert(
      fc.property(schedules, fc.integer({ min: 0, max: 90 }), (tasks, later) => {
        const days = byKey(expected(tasks, addDays(TODAY, later)).tasks);
        for (const { key, actualBegin, actualFinish } of tasks.filter((task) => task.actualFinish !== null)) {
          expect(days.get(key)).toMatchObject({ state: 'done', begin: actualBegin, finish: actualFinish, slack: null });
        }
      }),
    );
  });

  it('does not depend on the order of the tasks, nor on having been made before', () => {
    fc.assert(
      fc.property(
        schedules.chain((tasks) =>
          fc.tuple(fc.constant(tasks), fc.shuffledSubarray(tasks, { minLength: tasks.length })),
        ),
        ([tasks, shuffled]) => {
          const sorted = (list: readonly TaskForecast[]) => [...list].sort((a, b) => (a.key < b.key ? -1 : 1));
          const once = expected(tasks);
          expect(sorted(expected(shuffled).tasks)).toEqual(sorted(once.tasks));
          const held = tasks.map((task, at) => ({ ...task, notBefore: once.tasks[at]?.begin ?? null }));
          expect(expected(held).tasks.map(daysOf)).toEqual(once.tasks.map(daysOf));
        },
      ),
    );
  });

  it('only ever gets later as days pass', () => {
    fc.assert(
      fc.property(schedules, fc.integer({ min: 1, max: 40 }), (tasks, later) => {
        const [now, then] = [expected(tasks), byKey(expected(tasks, addDays(TODAY, later)).tasks)];
        for (const task of now.tasks.filter(isAhead))
          expect((then.get(task.key)?.finish ?? '') >= task.finish).toBe(true);
      }),
    );
  });

  it('has slack that is exact: so many days more leave the end, one more moves it', () => {
    fc.assert(
      fc.property(schedules, (tasks) => {
        const { tasks: days, end } = expected(tasks);
        for (const { key, slack, state } of days) {
          if (slack === null || state !== 'open' || hasFollowerBeside(tasks, key)) continue;
          expect(expected(longer(tasks, key, slack)).end).toBe(end);
          expect((expected(longer(tasks, key, slack + 1)).end ?? '') > (end ?? '')).toBe(true);
        }
      }),
    );
  });

  it('has a critical path that drives without a gap into the last day', () => {
    fc.assert(
      fc.property(schedules, (tasks) => {
        const { tasks: days, end } = expected(tasks);
        expect(days.filter((one) => one.slack === 0).every((one) => one.critical)).toBe(true);
        const known = byKey(days);
        let at = days.find((one) => one.finish === end && isAhead(one));
        if (at === undefined) return;
        for (;;) {
          const own = at;
          expect(own?.critical).toBe(true);
          const task = tasks.find((one) => one.key === own?.key);
          if (own === undefined || task === undefined || own.state === 'begun') return;
          const driver = task.after.find((one) => {
            const before = known.get(one.on);
            return before && isAhead(before) && allowedBy(one, before, task, CHINA) === own.begin;
          });
          if (driver === undefined) return;
          at = known.get(driver.on);
        }
      }),
    );
  });
});

/** Who begins beside a task does not follow its length, so that its slack is not seen by lengthening it. */
const hasFollowerBeside = (tasks: readonly ScheduledTask[], key: string): boolean =>
  tasks.some((task) => task.after.some((one) => one.on === key && one.kind === 'startToStart'));

describe('any move', () => {
  it('to a later day makes nothing earlier, and back again restores every day', () => {
    fc.assert(
      fc.property(schedules, fc.nat(), fc.integer({ min: 1, max: 30 }), (tasks, pick, by) => {
        const now = expected(tasks);
        const open = now.tasks.filter((task) => task.state === 'open');
        const chosen = open[pick % Math.max(open.length, 1)];
        if (chosen === undefined) return;
        const moved = move(tasks, chosen.key, { by }, CHINA, TODAY);
        if (!moved.ok) throw new Error(moved.code);
        const then = byKey(expected(moved.value).tasks);
        for (const task of now.tasks) expect((then.get(task.key)?.begin ?? '') >= task.begin).toBe(true);
        const back = move(moved.value, chosen.key, { to: chosen.begin }, CHINA, TODAY);
        if (!back.ok) throw new Error(back.code);
        expect(expected(back.value).tasks.map(daysOf)).toEqual(now.tasks.map(daysOf));
      }),
    );
  });
});

describe('any plan', () => {
  it('is its own forecast on the day from which it counts, and nothing in it is late', () => {
    fc.assert(
      fc.property(shapes(), (tasks) => {
        const adopted = plan({ tasks }, TODAY, CHINA);
        const days = forecast(adopted, CHINA, TODAY).tasks;
        expect(days.map((one) => [one.begin, one.finish, one.late])).toEqual(
          adopted.map((one) => [one.baselineBegin, one.baselineFinish, false]),
        );
        expect(rebaseline(adopted, CHINA, TODAY)).toEqual(adopted);
      }),
    );
  });

  it('of weekdays only shifts as a whole by a week', () => {
    fc.assert(
      fc.property(shapes(fc.constant(DurationUnit.Workdays)), fc.integer({ min: 0, max: 400 }), (tasks, at) => {
        const from = addDays(day('2026-01-01'), at);
        const [first, second] = [from, addDays(from, 7)].map((day) => plan({ tasks }, day, WEEKDAYS_ONLY));
        expect(second?.map((task) => task.baselineFinish)).toEqual(
          first?.map((task) => addDays(task.baselineFinish, 7)),
        );
      }),
    );
  });
});
