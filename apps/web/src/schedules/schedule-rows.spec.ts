import { Day } from '@huoshui/domain';
import { dayNumber } from '@huoshui/ui/gantt';
import { scheduleLinks, scheduleRows, taskBar, trackOf } from './schedule-rows';
import { aSchedule, aTask } from './schedule.fixture';

const at = (day: string): number => dayNumber(day as Day);
const none = new Set<string>();

describe('a schedule’s rows', () => {
  it('stand by track, and fold with it', () => {
    const ids = (folded: ReadonlySet<string>) => scheduleRows(aSchedule(), folded, false).map((row) => row.id);
    expect(ids(none)).toEqual(['track:land', 'id-listing', 'track:building', 'id-start']);
    expect(ids(new Set(['land']))).toEqual(['track:land', 'track:building', 'id-start']);
    expect(ids(none).map(trackOf)).toEqual(['land', null, 'building', null]);
  });

  it('may be pulled whole while open, by the end while begun, not at all when over or by who may not write', () => {
    const tasks = [aTask('open'), aTask('begun', { state: 'begun' }), aTask('done', { state: 'done' })];
    const movable = (may: boolean) => scheduleRows(aSchedule({ tasks }), none, may).map((row) => row.movable);
    expect(movable(true)).toEqual([undefined, 'whole', 'finish', undefined]);
    expect(movable(false)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('carry the sign of their pair, and the days on which they run beside their partner', () => {
    const pair = { key: 'p', title: '并联', a: 'a', b: 'b', withinDays: 0, overlapDays: 5, settled: false } as const;
    const tasks = [aTask('a'), aTask('b', { begin: '2026-11-09', finish: '2026-11-20' })];
    const schedule = aSchedule({ tasks, pairs: [{ ...pair, state: 'parallel' }] });
    const rows = scheduleRows(schedule, none, false).slice(1);
    expect(rows.map((row) => row.marks)).toEqual([['∥①'], ['∥①']]);
    expect(rows[0]?.bars[0]?.beside).toEqual({ begin: at('2026-11-09'), finish: at('2026-11-13') });
    expect(rows[0]?.said).toContain('要求并联');
  });

  it('show what has happened by today, and nothing of what has not', () => {
    const happened = (differs: object) => taskBar(aTask('a', differs), aSchedule({ today: '2026-11-05' })).happened;
    expect(happened({})).toBeUndefined();
    expect(happened({ actualBegin: '2026-11-03' })).toEqual({ begin: at('2026-11-03'), finish: at('2026-11-05') });
    expect(happened({ actualBegin: '2026-11-03', actualFinish: '2026-11-04' })?.finish).toBe(at('2026-11-04'));
  });

  it('say behind the bar how far it is from its promise', () => {
    const words = (differs: object) => taskBar(aTask('a', differs), aSchedule()).words;
    expect(words({})).toBe('');
    expect(words({ finish: '2026-11-22' })).toBe('晚 9 天');
    expect(words({ milestone: 'start', finish: '2026-11-11' })).toBe('开工 2026-11-11 · 早 2 天');
  });
});

describe('a schedule’s links', () => {
  it('join tasks by id; those of the critical path only where both ends lie on it', () => {
    const [listing, start] = aSchedule().tasks;
    const critical = aSchedule({ tasks: [listing!, { ...start!, critical: true }] });
    expect(scheduleLinks(critical)).toEqual([
      { from: 'id-listing', to: 'id-start', kind: 'finishToStart', critical: false },
    ]);
    expect(scheduleLinks(aSchedule({ tasks: [start!] }))).toEqual([]);
  });
});
