import { ScheduleBaselineView } from '@huoshui/contracts';
import { dayNumber } from '@huoshui/ui/gantt';
import { Day } from '@huoshui/domain';
import { baselineShifts, promisedBy } from './baseline-words';
import { scheduleRows } from './schedule-rows';
import { aSchedule, aTask } from './schedule.fixture';

const aBaseline = (number: number, tasks: readonly [string, string, string][]): ScheduleBaselineView => ({
  number,
  at: '2026-10-01T00:00:00.000Z',
  by: null,
  reason: null,
  startOn: null,
  productionOn: null,
  tasks: tasks.map(([key, begin, finish]) => ({ key, title: key, begin, finish })),
});
const first = aBaseline(1, [['listing', '2026-10-12', '2026-10-23']]);

describe('an earlier baseline', () => {
  it('lies under the chart in place of the one that holds; a task that it does not know has no shadow', () => {
    const [listing, start] = scheduleRows(aSchedule(), new Set(), false, first)
      .filter((row) => row.level === 1)
      .map((row) => row.bars[0]);
    const at = (day: string): number => dayNumber(day as Day);
    expect(listing?.baseline).toEqual({ begin: at('2026-10-12'), finish: at('2026-10-23') });
    expect(listing?.words).toBe('晚 21 天');
    expect(start?.baseline).toBeUndefined();
  });

  it('leaves a task as it is where none is chosen', () => {
    const task = aTask('listing');
    expect(promisedBy(task, null)).toBe(task);
    expect(promisedBy(aTask('own'), first)).toBeNull();
  });

  it('says which tasks it promised otherwise', () => {
    const held = aBaseline(2, [
      ['listing', '2026-11-02', '2026-11-13'],
      ['own', '2026-11-02', '2026-11-13'],
    ]);
    expect(baselineShifts(first, held)).toEqual([
      { key: 'listing', words: 'listing：原承诺 2026-10-23，现承诺 2026-11-13（晚 21 天）' },
    ]);
    expect(baselineShifts(held, held)).toEqual([]);
  });
});
