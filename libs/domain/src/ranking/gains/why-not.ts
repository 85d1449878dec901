import { standingIn } from '../derivation';
import { Fraction } from '../fraction';
import { compares, wantedBy } from '../methods/score-method';
import { Chance, Closed } from './chances';
import { isPast, moveBy, oneMore } from './movable';
import { Outcome, WhatIf } from './what-if';

/**
 * Why nothing can be gained by an item: its days are `ended` or `coming`; it does not apply or a requirement is `unmet`; it
 * has no `target`; it is `capped`; what happened is `past`; there is nothing to make up for (`clean`); the `best` of the
 * group already; entered or judged by others (`hand`); its own points would rise, but the blend's or the total's would not
 * (`held`); else more of it gives no more (`level`).
 */
export type WhyNot =
  Closed['why'] | 'unmet' | 'target' | 'capped' | 'past' | 'clean' | 'best' | 'hand' | 'held' | 'level';

export interface NoGain {
  readonly key: string;
  readonly title: string;
  readonly why: WhyNot;
}

export function whyNot(chance: Chance | Closed, now: Outcome, what: WhatIf): NoGain {
  const { plan } = chance;
  return { key: plan.key, title: plan.item.title, why: 'why' in chance ? chance.why : reason(chance, now, what) };
}

function reason({ plan, measure, scored }: Chance, now: Outcome, what: WhatIf): WhyNot {
  const standing = standingIn(now.items, plan.key);
  const figures = standing?.figures;
  if (figures?.more?.some(({ name }) => name === 'unmet')) return 'unmet';
  if (scored && wantedBy(scored.method) !== null && figures?.target === null && !scored.each) return 'target';
  const { asking } = measure;
  const less = scored?.method.kind === 'deduction';
  if (less && isPast(asking.measure)) return 'past';
  const { value } = what.desk.of(measure, what.own);
  if (less && value?.numerator === 0n) return 'clean';
  if (figures?.limited) return 'capped';
  const one = oneMore(asking.measure);
  const move = one && moveBy(measure, less ? one.negated() : one);
  const then = move && standingIn(what.after(move.change).items, plan.key);
  if (then?.figures.limited) return 'capped';
  if (standing && then && then.points.compare(standing.points) > 0) return 'held';
  if (scored && compares(scored.method) && value !== null && isBest(value, what.rivals(measure))) return 'best';
  return one === null ? 'hand' : 'level';
}

const isBest = (value: Fraction, rivals: readonly Fraction[]): boolean =>
  rivals.every((rival) => rival.compare(value) <= 0);
