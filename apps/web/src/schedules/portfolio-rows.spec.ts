import { Day } from '@huoshui/domain';
import { dayNumber } from '@huoshui/ui/gantt';
import { phaseBars, portfolioRows, projectOf } from './portfolio-rows';
import { aPortfolioRow } from './schedule.fixture';

const from = dayNumber('2026-11-02' as Day);

describe('a project’s row over many', () => {
  it('is the way from one milestone to the next, with the promise below', () => {
    const bars = phaseBars(aPortfolioRow());
    expect(bars.map(({ shape, begin, finish, tone }) => [shape, begin - from, finish - from, tone])).toEqual([
      ['bar', 0, 9, 'done'],
      ['bar', 10, 49, 'open'],
    ]);
    expect(bars[1]?.baseline).toEqual({ begin: from + 10, finish: from + 39 });
    expect([bars[0]?.words, bars[1]?.words]).toEqual(['', '晚 10 天']);
    expect(bars[1]?.hint).toBe('开工 2026-12-21，晚 10 天');
  });

  it('is only a diamond for a milestone that came no later than the one before', () => {
    const row = aPortfolioRow();
    const bars = phaseBars({ ...row, bars: row.bars.map((bar) => ({ ...bar, finish: 9 })) });
    expect(bars.map((bar) => bar.shape)).toEqual(['bar', 'diamond']);
  });

  it('unfolds to its tasks; a row is made once for each face', () => {
    const row = aPortfolioRow();
    const folded = portfolioRows([row], () => false);
    const unfolded = portfolioRows([row], () => true);
    expect(folded.map((one) => one.id)).toEqual(['p1']);
    expect(unfolded.map((one) => one.id)).toEqual(['p1', 'p1/registration', 'p1/start']);
    expect(unfolded.map((one) => projectOf(one.id))).toEqual(['p1', 'p1', 'p1']);
    expect(portfolioRows([row], () => false)[0]).toBe(folded[0]);
  });
});
