import { METHOD_TARGET } from './measure-shapes';
import { ANY, choice, decimal, flag, list, object, Shape } from './shape';

const points = decimal(0);
const direction = choice(['atLeast', 'atMost'], 'Whether more or fewer is better.');
const beside = object(
  { points },
  { per: decimal(0.000001), whole: flag(), most: decimal(0) },
  'Points for each percentage point beside the target.',
);
const steps = list(object({ threshold: decimal(ANY), points: decimal(ANY) }), 1, 50, 'From small to large.');

export const METHOD: Shape = {
  type: 'variant',
  kinds: {
    pointsPerUnit: object(
      { points },
      { per: decimal(0.000001), whole: flag('Only full units count (每满).'), cap: decimal(0) },
      'Points for each unit.',
    ),
    stepTable: object(
      { direction, steps },
      { between: choice(['step', 'line', 'bracket']) },
      'The furthest step reached; a line between the steps (区间内插); or points for each unit by brackets (分段累进).',
    ),
    completion: object(
      { target: METHOD_TARGET, weight: points },
      { cap: decimal(0), proRata: flag(), over: beside, under: beside, floor: decimal(ANY) },
      'Measured ÷ target × weight.',
    ),
    deduction: object(
      { points },
      { ceiling: decimal(0), base: decimal(0), floor: decimal(ANY) },
      'Points off for each unit; with `base` they come off it.',
    ),
    bestShare: object(
      { weight: points },
      {
        direction,
        of: choice(['best', 'sum', 'mean'], 'What of the group the own figure is divided by; its best when left out.'),
      },
      'Own ÷ best in the group × weight; or ÷ its sum, ÷ its mean.',
    ),
    efficacy: object(
      { weight: points },
      { best: decimal(0, 1_000), worst: decimal(0, 1_000), direction },
      '功效系数: the best scores 100, the worst 60, the others on the line between; × weight ÷ 100.',
    ),
    byRank: object(
      {},
      {
        table: list(decimal(ANY), 1, 200),
        bands: list(object({ top: decimal(0.000001, 100), points: decimal(ANY) }), 1, 20, 'By percent of the places.'),
        first: decimal(0),
        step: decimal(0),
        floor: decimal(ANY),
        direction,
        least: decimal(ANY, 999_999_999),
        ties: choice(['alike', 'mean'], 'Equal ones get the points of their place, or the mean of those they take up.'),
      },
      'Points of the place in the group; equal ones share it.',
    ),
    quota: object(
      { quota: METHOD_TARGET },
      {
        proRata: flag(),
        short: object({ points }, { ceiling: decimal(0) }),
        over: object({ points }, { cap: decimal(0) }),
        whole: flag('Only whole units count.'),
      },
      'Points off for each unit missing from a quota, points for each beyond it.',
    ),
  },
  about: 'How what was measured becomes points.',
};
