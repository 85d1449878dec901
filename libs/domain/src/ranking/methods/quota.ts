import { Fraction } from '../fraction';
import { RuleMethod } from '../rule-method';
import { Award, limited, MethodInput } from './award';

/** Points off for what is missing from a quota, points for what is beyond it. */
export function quota(
  { short, over, whole }: Extract<RuleMethod, { kind: 'quota' }>,
  { value, target }: MethodInput,
): Award {
  if (target === null) return { points: Fraction.ZERO };
  const beyond = value.minus(target);
  const missing = beyond.numerator < 0n;
  const size = missing ? beyond.negated() : beyond;
  const units = whole ? size.floor() : size;
  const figures = [{ name: missing ? ('missing' as const) : ('beyond' as const), value: units }];
  const rule = missing ? short : over;
  if (rule === undefined) return { points: Fraction.ZERO, figures };
  const most = missing ? short?.ceiling : over?.cap;
  const given = limited(units.times(Fraction.decimal(rule.points)), most);
  return { points: missing ? given.points.negated() : given.points, limited: given.limited, figures };
}
