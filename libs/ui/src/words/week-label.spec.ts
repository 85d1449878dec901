import { Week } from '@huoshui/domain';
import { weekLabel } from './week-label';

describe('weekLabel', () => {
  it.each([
    ['2026-W47', '第47周 11.16–11.22'],
    ['2026-W53', '第53周 12.28–1.03'],
    ['2025-W01', '第1周 12.30–1.05'],
  ])('%s is %s', (week, label) => {
    expect(weekLabel(week as Week)).toBe(label);
  });

  it('says no days for a week that the year does not have', () => {
    expect(weekLabel('2025-W53' as Week)).toBe('第53周');
  });

  it('follows offices that report from Friday to Thursday', () => {
    expect(weekLabel('2026-W47' as Week, { firstWeekday: 5, cutoffHour: 0 })).toBe('第47周 11.20–11.26');
  });
});
