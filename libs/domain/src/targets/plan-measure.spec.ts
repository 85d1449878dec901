import { FEN_IN_YI } from '../money';
import { planDefinitions, PLAN_MEASURES, ENTERED_MEASURES } from './plan-measure';
import { TARGET_MEASURES } from './target-measure';

describe('the measures of a plan', () => {
  it('hold those of the bulletin as they are, and three more', () => {
    expect(PLAN_MEASURES.slice(0, TARGET_MEASURES.length)).toEqual(TARGET_MEASURES);
    expect(PLAN_MEASURES.slice(TARGET_MEASURES.length)).toEqual(['fullCapacity', 'fixedInvestment', 'newOutput']);
  });

  it('say of each whether milestones count it', () => {
    expect(ENTERED_MEASURES).toEqual(['fixedInvestment', 'newOutput']);
    for (const measure of PLAN_MEASURES) {
      const { source, event } = planDefinitions[measure];
      expect(source === 'milestones').toBe(event !== undefined);
    }
  });

  it('part projects by amount at 1亿 and 10亿 alone: readers group them by these bands', () => {
    const bands = PLAN_MEASURES.map((measure) => planDefinitions[measure].filter.atLeastFen ?? FEN_IN_YI);
    expect(new Set(bands)).toEqual(new Set([FEN_IN_YI, 10 * FEN_IN_YI]));
  });
});
