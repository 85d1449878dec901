import { Fraction } from '../fraction';
import { lifted, limited } from '../methods/award';
import { TotalRule } from '../rule-set';
import { sanctioned } from '../scoring/total';
import { firstFor, Placed } from '../who';
import { ShownStanding } from './moves';

/** How a subject's total follows the weight of an item: straight between the places where a bound takes effect or ends to. */
export interface Swing {
  readonly subjectId: string;
  /** It is compared with those of the same circle only. */
  readonly circle: string;
  totalAt(times: Fraction): Fraction;
  /** At how many times the weight floor, ceiling or a sanction's bound begins or ends to cut. */
  readonly bends: readonly Fraction[];
}

/** The totals of the rows over the weight of the item, each with the coefficient and the sanctions that fell on its subject. */
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
    return swing(row, { plain: sum.plus(Fraction.decimal(total.base ?? 0)), slope: own.times(times) }, total);
  });
}

/** Of a total before its bounds: at the weight as it is, and for each further time of it. */
interface Line {
  readonly plain: Fraction;
  readonly slope: Fraction;
}

function swing({ subjectId, circle, sanctions = [] }: ShownStanding, { plain, slope }: Line, total: TotalRule): Swing {
  const fallen = (total.sanctions ?? []).filter(({ title }) => sanctions.includes(title));
  const totalAt = (times: Fraction): Fraction => {
    const uncut = plain.plus(slope.times(times.minus(Fraction.ONE)));
    const bounded = limited(lifted(uncut, total.floor).points, total.ceiling).points;
    return fallen.reduce(sanctioned, bounded);
  };
  const reached = (height: Fraction): Fraction => height.minus(plain).over(slope).plus(Fraction.ONE);
  const bends = slope.numerator === 0n ? [] : boundsOf({ ...total, sanctions: fallen }).map(reached);
  return { subjectId, circle, totalAt, bends };
}

/** The heights before any bound at which one takes effect; those of a sanction are seen through what the ones before it take. */
function boundsOf({ floor, ceiling, sanctions = [] }: TotalRule): Fraction[] {
  const heights = [floor, ceiling].flatMap((bound) => (bound === undefined ? [] : [Fraction.decimal(bound)]));
  let [factor, off] = [Fraction.ONE, Fraction.ZERO];
  for (const sanction of sanctions) {
    const times = Fraction.decimal(sanction.times ?? 1);
    [factor, off] = [factor.times(times), off.times(times).plus(Fraction.decimal(sanction.off ?? 0))];
    if (sanction.most !== undefined && factor.numerator !== 0n) {
      heights.push(Fraction.decimal(sanction.most).plus(off).over(factor));
    }
  }
  return heights;
}
