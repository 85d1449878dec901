import { forecastSentence } from './schedule-sentence';

describe('a forecast', () => {
  it.each<[string | null, string | null, boolean, string | null]>([
    [null, null, false, null],
    ['2026-09-01', '2026-09-01', false, '预计 2026-09-01 开工'],
    ['2026-09-13', '2026-09-01', false, '预计 2026-09-13 开工，比基线晚 12 天'],
    ['2026-08-30', '2026-09-01', true, '2026-08-30 已开工，比基线早 2 天'],
    ['2026-08-30', null, false, '预计 2026-08-30 开工'],
  ])('of %s against %s is said', (forecast, baseline, done, words) => {
    expect(forecastSentence('开工', forecast, baseline, done)).toBe(words);
  });
});
