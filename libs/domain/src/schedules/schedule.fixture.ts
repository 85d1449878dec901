import fc from 'fast-check';
import { NOTICE_YEARS } from '../calendar/notice-years';
import { workCalendar } from '../calendar/work-calendar';
import { addDays, day, Day } from '../day';
import { plan } from './plan';
import { Dependency, DependencyKind, DurationUnit, TaskShape } from './schedule-template';
import { ScheduledTask } from './scheduled-task';

export const CHINA = workCalendar(NOTICE_YEARS);
export const TODAY = day('2026-03-18');

/** `on`, or `on+3` with a lag; `=on` begins beside it. */
function waiting(words: string): Dependency {
  const [, beside, on = '', lag = '0'] = /^(=?)(\w+)(?:\+(\d+))?$/.exec(words) ?? [];
  return { on, kind: beside ? DependencyKind.StartToStart : DependencyKind.FinishToStart, lag: Number(lag) };
}

/** A task of workdays (`5`) or of calendar days (`20d`). */
export const shape = (key: string, duration: string, ...after: string[]): TaskShape => ({
  key,
  duration: parseInt(duration, 10),
  unit: duration.endsWith('d') ? DurationUnit.CalendarDays : DurationUnit.Workdays,
  after: after.map(waiting),
});

/** As planned on `from`, with nothing done yet. */
export const planned = (from: string, ...tasks: TaskShape[]): ScheduledTask[] => plan({ tasks }, day(from), CHINA);

const units = fc.constantFrom(...Object.values(DurationUnit));

export const shapes = (unit = units): fc.Arbitrary<TaskShape[]> =>
  fc
    .array(fc.record({ duration: fc.integer({ min: 1, max: 20 }), unit }), { minLength: 1, maxLength: 9 })
    .chain((sizes) =>
      fc.tuple(...sizes.map((size, at) => waits(at).map((after) => ({ key: `t${at}`, ...size, after })))),
    );

/** Each waits only for those before it, so there is no circle. */
const waits = (at: number): fc.Arbitrary<Dependency[]> =>
  at === 0
    ? fc.constant([])
    : fc.uniqueArray(
        fc.record({
          on: fc.integer({ min: 0, max: at - 1 }).map((index) => `t${index}`),
          kind: fc.constantFrom(...Object.values(DependencyKind)),
          lag: fc.integer({ min: 0, max: 4 }),
        }),
        { maxLength: 3, selector: ({ on }) => on },
      );

const around: fc.Arbitrary<Day> = fc.integer({ min: -60, max: 0 }).map((count) => addDays(TODAY, count));

/** A schedule under way: some done, some begun, some held back by a person. */
export const schedules: fc.Arbitrary<ScheduledTask[]> = fc.tuple(shapes(), around).chain(([tasks, from]) =>
  fc.tuple(
    ...plan({ tasks }, from, CHINA).map((task) =>
      fc
        .record({
          happened: fc.constantFrom('nothing', 'nothing', 'begun', 'done'),
          begin: around,
          took: fc.integer({ min: 0, max: 15 }),
          held: fc.option(fc.integer({ min: -10, max: 40 }), { nil: null, freq: 4 }),
        })
        .map(({ happened, begin, took, held }): ScheduledTask => ({
          ...task,
          actualBegin: happened === 'nothing' ? null : begin,
          actualFinish: happened === 'done' ? earlierOf(addDays(begin, took), TODAY) : null,
          notBefore: held === null ? null : addDays(TODAY, held),
        })),
    ),
  ),
);

const earlierOf = (a: Day, b: Day): Day => (a < b ? a : b);
