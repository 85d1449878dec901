import { Fraction } from '../fraction';
import { lifted, limited } from '../methods/award';
import { Sanction } from '../rule-set';
import { settled } from '../settled';
import { firstFor, Placed } from '../who';
import { Desk } from './desk';
import { holds } from './holds';
import { PartPlan } from './part-plan';
import type { ItemStanding } from './score-items';

interface Total {
  readonly total: Fraction;
  /** A floor, a ceiling or a sanction took effect. */
  readonly limited: boolean;
  readonly sanctions: readonly string[];
}

/** The items' points as one number. */
export function totalOf(
  { rules, sanctions }: PartPlan,
  subject: Placed,
  items: readonly ItemStanding[],
  desk: Desk,
): Total {
  const sum = Fraction.sum(items.map((item) => item.points));
  const { total } = rules;
  if (total === undefined) return { total: sum, limited: false, sanctions: [] };
  const { ruleSet } = desk.weighing;
  const coefficient = firstFor(total.coefficients, subject);
  const times = coefficient ? settled(ruleSet, sum.times(Fraction.decimal(coefficient.times))) : sum;
  const raised = lifted(times.plus(Fraction.decimal(total.base ?? 0)), total.floor);
  const capped = limited(raised.points, total.ceiling);
  const fallen = (total.sanctions ?? []).filter((_, at) =>
    (sanctions[at] ?? []).every((one) => holds(one, subject, desk, items).holds),
  );
  return {
    total: fallen.reduce((points, one) => settled(ruleSet, sanctioned(points, one)), capped.points),
    limited: raised.limited || capped.limited || fallen.length > 0,
    sanctions: fallen.map(({ title }) => title),
  };
}

/** A total after one sanction, not yet rounded. */
export function sanctioned(points: Fraction, { times, off, most }: Sanction): Fraction {
  const multiplied = times === undefined ? points : points.times(Fraction.decimal(times));
  const less = off === undefined ? multiplied : multiplied.minus(Fraction.decimal(off));
  return limited(less, most).points;
}
