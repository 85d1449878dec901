import { daysBetween, Day } from '../../day';
import { standingIn } from '../derivation';
import { Fraction } from '../fraction';
import { Tallies } from '../measures/measured';
import { compares } from '../methods/score-method';
import { RuleMeasure } from '../rule-measure';
import { targetOf } from '../scoring/score-measure';
import { SubjectStanding } from '../scoring/score-part';
import { Weighing } from '../weighing';
import { Subject } from '../who';
import { Chance, chancesIn, Closed, untilOf } from './chances';
import { Move, moveBy, moveTo, oneMore } from './movable';
import { reachable, ReachKind } from './reachable';
import { Outcome, WhatIf } from './what-if';
import { NoGain, whyNot } from './why-not';

/** A way to more points: so much more (or less) of what an item measures. */
export interface Gain {
  readonly key: string;
  readonly title: string;
  readonly reach: ReachKind;
  /** Always positive. */
  readonly need: Fraction;
  /** In whose unit the need is counted. */
  readonly counted: RuleMeasure;
  /** Fewer is what is needed: days, overdue projects. */
  readonly less: boolean;
  /** Points of the total. */
  readonly gain: Fraction;
  /** The rank with them, everybody else as they are. */
  readonly rank: number;
  /** The last day that still counts, and how many days are left until then; null where there is no end. */
  readonly until: string | null;
  readonly daysLeft: number | null;
}

export interface Gains {
  /** The nearest one ahead, and how far; null for the first. */
  readonly ahead: { readonly subjectId: string; readonly gap: Fraction } | null;
  /** What gains most first. */
  readonly ways: readonly Gain[];
  /** Items by which nothing can be gained, and why. */
  readonly none: readonly NoGain[];
}

/** A period as it was scored. */
export interface ScoredPeriod {
  readonly weighing: Weighing;
  readonly tallies: Tallies;
  readonly subjects: readonly Subject[];
  readonly rows: readonly SubjectStanding[];
}

/** So many units are tried before an item is said to give nothing. */
const TRIED = 10;

/**
 * How a team can gain, from the period as it was scored: each way is scored anew as though its figure were so, with all
 * caps, blends, requirements and months, while nobody else moves. One more of something counts in every item that reads it.
 */
export function gains({ weighing, tallies, subjects, rows }: ScoredPeriod, subjectId: string): Gains | null {
  const own = rows.find((row) => row.subjectId === subjectId);
  const what = WhatIf.of(weighing, tallies, subjects, subjectId);
  if (own === undefined || what === null) return null;
  const now = what.now();
  const found = chancesIn(what.plan.items, what).map((chance) => ({ chance, ways: waysOf(chance, now, what) }));
  const ranked = (gain: Fraction): number => {
    const total = own.total.plus(gain);
    return 1 + rows.filter((row) => row !== own && row.total.compare(total) > 0).length;
  };
  const all = found.flatMap((one) => one.ways);
  const gained = new Set(all.map(({ key }) => key));
  const ways = merged(all).map(({ act: _, ...way }): Gain => ({ ...way, rank: ranked(way.gain) }));
  const nearest = rows.filter((row) => row.total.compare(own.total) > 0).at(-1);
  return {
    ahead: nearest ? { subjectId: nearest.subjectId, gap: nearest.total.minus(own.total) } : null,
    ways: ways.toSorted((a, b) => b.gain.compare(a.gain)),
    none: found
      .filter(({ chance }) => !gained.has(chance.plan.key) && !('asked' in chance && chance.asked))
      .map(({ chance }) => whyNot(chance, now, what)),
  };
}

interface Way extends Omit<Gain, 'rank'> {
  /** Equal for what is the same thing to do. */
  readonly act: string;
}

/** One thing to do that counts in several items is told once, under the names of all of them. */
function merged(ways: readonly Way[]): Way[] {
  return [...Map.groupBy(ways, ({ act }) => act).values()].flatMap((alike) => {
    const told = alike.find(({ reach }) => reach !== 'unit' && reach !== 'fewer') ?? alike[0];
    return told ? [{ ...told, title: [...new Set(alike.map(({ title }) => title))].join('、') }] : [];
  });
}

function waysOf(chance: Chance | Closed, now: Outcome, what: WhatIf): Way[] {
  if ('why' in chance) return [];
  const aims = aimsOf(chance, now, what);
  const all = aims.flatMap(({ kind, move }): Way[] => {
    const gain = what.after(move.change).total.minus(now.total);
    return gain.compare(Fraction.ZERO) > 0 ? [wayOf(chance, kind, move, gain, what)] : [];
  });
  const more = unitsOf(chance, now, what);
  const units = more && !all.some((way) => same(way, more)) ? [more] : [];
  return [...all, ...units];
}

const same = (a: Way, b: Way): boolean => a.less === b.less && a.need.compare(b.need) === 0;

function aimsOf(
  { measure, scored, asked, plan }: Chance,
  now: Outcome,
  what: WhatIf,
): { kind: ReachKind; move: Move }[] {
  const { value } = what.desk.of(measure, what.own);
  const aim = (kind: ReachKind, to: Fraction, from: Fraction): { kind: ReachKind; move: Move }[] => {
    const move = moveTo(measure, from, to, what);
    return move && move.by.numerator !== 0n ? [{ kind, move }] : [];
  };
  if (asked !== null) {
    const { atLeast } = asked.bounds;
    return atLeast === undefined ? [] : aim(asked.kind, Fraction.decimal(atLeast), value ?? Fraction.ZERO);
  }
  if (scored === null || value === null || standingIn(now.items, plan.key) === null) return [];
  const field = what.desk.field(plan, measure, what.own, (other) => what.desk.of(measure, other).value);
  const target = targetOf(scored, measure, what.own, { field, weighing: what.weighing });
  const rivals = compares(scored.method) ? what.rivals(measure) : [];
  return reachable(scored.method, { value, target, rivals }).flatMap(({ kind, to }) => aim(kind, to, value));
}

/** The fewest more, or else the fewest less, that bring anything. */
function unitsOf(chance: Chance, now: Outcome, what: WhatIf): Way | null {
  const { measure } = chance;
  const one = oneMore(measure.asking.measure);
  if (one === null || chance.asked !== null) return null;
  const { value: present } = what.desk.of(measure, what.own);
  for (const unit of [one, one.negated()]) {
    for (let count = 1; count <= TRIED; count += 1) {
      const by = unit.times(Fraction.of(count));
      const possible = unit === one || (present !== null && present.plus(by.minus(unit)).compare(Fraction.ZERO) > 0);
      const move = possible ? moveBy(measure, atMostAll(by, present)) : null;
      if (move === null) break;
      const gain = what.after(move.change).total.minus(now.total);
      if (gain.compare(Fraction.ZERO) > 0) return wayOf(chance, unit === one ? 'unit' : 'fewer', move, gain, what);
    }
  }
  return null;
}

/** Nobody can have less than nothing. */
const atMostAll = (by: Fraction, present: Fraction | null): Fraction =>
  present !== null && by.numerator < 0n && present.plus(by).numerator < 0n ? present.negated() : by;

function wayOf({ plan, measure }: Chance, reach: ReachKind, move: Move, gain: Fraction, what: WhatIf): Way {
  const less = move.by.numerator < 0n;
  const until = untilOf(measure);
  return {
    act: 'lane' in move.change ? `${move.change.lane.key} ${move.by.exact}` : `${plan.key} ${move.by.exact}`,
    key: plan.key,
    title: plan.item.title,
    reach,
    need: less ? move.by.negated() : move.by,
    counted: move.counted,
    less,
    gain,
    until,
    daysLeft: until === null ? null : Math.max(0, daysBetween(what.weighing.asOf, until as Day)),
  };
}
