import { Fraction } from './fraction';
import { RuleSet } from './rule-set';

type Rounded = Pick<RuleSet, 'rounding'>;

/** An item's points as they enter the total. */
export const settled = ({ rounding }: Rounded, points: Fraction): Fraction =>
  rounding.at === 'item' ? points.rounded(rounding.decimals, rounding.mode) : points;

/** Points as people read them under these rules. */
export const shownPoints = ({ rounding }: Rounded, points: Fraction): string =>
  points.shown(rounding.decimals, rounding.mode);
