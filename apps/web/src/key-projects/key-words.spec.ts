import { FEN_IN_YI, KeyFigures } from '@huoshui/domain';
import { monthText, shownProgress } from './key-words';

const figures = (change: Partial<KeyFigures> = {}): KeyFigures => ({
  planFen: 12 * FEN_IN_YI,
  plannedFen: 9 * FEN_IN_YI,
  flatFen: 0,
  actualFen: 9.498 * FEN_IN_YI,
  elapsed: 273,
  days: 365,
  ...change,
});

describe('what a progress says', () => {
  it.each([
    [{}, 'plan', '快于计划进度 4.15 个百分点', '快 4.2 点', 'green'],
    [{}, 'days', '快于时间进度 4.36 个百分点', '快 4.4 点', 'green'],
    [{ actualFen: 9 * FEN_IN_YI }, 'plan', '与计划进度持平', '持平', 'green'],
    [{ actualFen: 6 * FEN_IN_YI }, 'plan', '慢于计划进度 25 个百分点', '慢 25 点', 'yellow'],
    [{ actualFen: 0 }, 'days', '慢于时间进度 74.79 个百分点', '慢 74.8 点', 'red'],
  ] as const)('%j against %s: %s', (change, basis, sentence, pace, tone) => {
    expect(shownProgress(figures(change), basis)).toMatchObject({ sentence, pace, tone });
  });

  it('says nothing where nothing is planned, and keeps the bar inside its frame', () => {
    expect(shownProgress(figures({ planFen: 0 }), 'days')).toBeNull();
    expect(shownProgress(figures({ actualFen: 24 * FEN_IN_YI }), 'days')).toMatchObject({ percent: '200.0', bar: 100 });
  });
});

it.each([
  ['2026-10', 2026, '10 月'],
  ['2025-01', 2026, '2025 年 1 月'],
  [null, 2026, '—'],
] as const)('the month %s seen from %d is %s', (month, year, text) => expect(monthText(month, year)).toBe(text));
