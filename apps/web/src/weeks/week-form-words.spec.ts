import { cutoffWords, daysWords } from './week-form-words';

describe('a form of the week in words', () => {
  it.each([
    [1, 0, '周一至周日', '周日 24:00'],
    [1, 9, '周一至周日', '周一 09:00'],
    [5, 0, '周五至次周四', '周四 24:00'],
    [5, 17, '周五至次周四', '周五 17:00'],
    [7, 30, '周日至次周六', '周一 06:00'],
    [6, 48, '周六至次周五', '周一 00:00'],
  ])('first weekday %i and %i hours', (firstWeekday, cutoffHour, days, cutoff) => {
    expect(daysWords({ firstWeekday, cutoffHour })).toBe(days);
    expect(cutoffWords({ firstWeekday, cutoffHour })).toBe(cutoff);
  });
});
