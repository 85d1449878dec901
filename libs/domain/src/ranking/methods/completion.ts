import { Figure } from '../figures';
import { Fraction } from '../fraction';
import { RuleMethod } from '../rule-method';
import { Award, forUnits, lifted, limited, MethodInput } from './award';

const HUNDRED = Fraction.of(100);

/** Measured ÷ target × weight; what is over or under the target by percentage points, where the rules say so. */
export function completion(method: Extract<RuleMethod, { kind: 'completion' }>, { value, target }: MethodInput): Award {
  if (target === null || target.numerator === 0n) return { points: Fraction.ZERO };
  const percent = value.over(target).times(HUNDRED);
  const figures: Figure[] = method.over || method.under ? [{ name: 'percent', value: percent }] : [];
  const weight = Fraction.decimal(method.weight);
  const beside = percent.minus(HUNDRED);
  if (method.over && beside.compare(Fraction.ZERO) > 0) {
    const more = limited(forUnits(beside, method.over), method.over.most);
    const capped = limited(weight.plus(more.points), method.cap);
    return { points: capped.points, limited: more.limited || capped.limited, figures };
  }
  if (method.under && beside.compare(Fraction.ZERO) < 0) {
    const less = limited(forUnits(beside.negated(), method.under), method.under.most);
    const left = lifted(weight.minus(less.points), method.floor ?? 0);
    const capped = limited(left.points, method.cap);
    return { points: capped.points, limited: less.limited || left.limited || capped.limited, figures };
  }
  return { ...limited(value.over(target).times(weight), method.cap), figures };
}
