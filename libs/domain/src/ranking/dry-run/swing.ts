import { Fraction } from '../fraction';
import { lifted, limited } from '../methods/award';
import { TotalRule } from '../rule-set';
import { firstFor, Placed } from '../who';
import { ShownStanding } from './moves';

/** How a subject's total follows the weight of an item: a straight line, which the total's floor and ceiling cut. */
export interface Swing {
  readonly subjectId: string;
  /** It is compared with those of the same circle only. */
  readonly circle: string;
  totalAt(times: Fraction): Fraction;
  /** At how many times the weight the line meets the total's floor or ceiling. */
  readonly bends: readonly Fraction[];
  /** Where the line meets that of another; null where it never does, or they run together. */
  meets(other: Swing): Fraction | null;
  /** Of the line, uncut: at the weight as it is, and for each further time of it. */
  readonly plain: Fraction;
  readonly slope: Fraction;
}

/** The totals of the rows over the weight of the item, each with the coefficient that the rules give its subject. */
export function swingsOf(
  key: string,
  rows: readonly ShownStanding[],
  total: TotalRule = {},
  subjects: ReadonlyMap<string, Placed> = new Map(),
): Swing[] {
  return rows.map((row) => {
    const subject = subjects.get(row.subjectId);
    const coefficient = subject && firstFor(total.coefficients, subject);
    const times = coefficient ? Fraction.decimal(coefficient.times) : Fraction.ONE;
    const sum = Fraction.sum(row.items.map((item) => item.points)).times(times);
    const own = row.items.find((item) => item.key === key)?.points ?? Fraction.ZERO;
    return swing(row, sum.plus(Fraction.decimal(total.base ?? 0)), own.times(times), total);
  });
}

function swing(
  { subjectId, circle }: ShownStanding,
  plain: Fraction,
  slope: Fraction,
  { floor, ceiling }: TotalRule,
): Swing {
  const at = (height: Fraction): Fraction[] =>
    slope.numerator === 0n ? [] : [height.minus(plain).over(slope).plus(Fraction.ONE)];
  return {
    subjectId,
    circle,
    plain,
    slope,
    totalAt: (times) => {
      const uncut = plain.plus(slope.times(times.minus(Fraction.ONE)));
      return limited(lifted(uncut, floor).points, ceiling).points;
    },
    bends: [floor, ceiling].flatMap((bound) => (bound === undefined ? [] : at(Fraction.decimal(bound)))),
    meets: (other) => {
      const closer = other.slope.minus(slope);
      return closer.numerator === 0n ? null : plain.minus(other.plain).over(closer).plus(Fraction.ONE);
    },
  };
}
