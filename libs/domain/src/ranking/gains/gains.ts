import { Fraction } from '../fraction';
import { Field } from '../methods/field';
import { compares, scoreMethod } from '../methods/score-method';
import { isComposite, isMeasured, MeasuredItem, RuleItem } from '../rule-item';
import { ScoredPart } from '../rule-set';
import { ItemStanding } from '../scoring/score-items';
import { SubjectStanding } from '../scoring/score-part';
import { reachable, Reach } from './reachable';

/** A way to more points: so much more (or less) of what an item measures. */
export interface Gain {
  readonly key: string;
  readonly title: string;
  readonly reach: Reach['kind'];
  /** In the item's unit; always positive. */
  readonly need: Fraction;
  /** Fewer is what is needed: days, overdue projects. */
  readonly less: boolean;
  /** Points of the total, before it is rounded. */
  readonly gain: Fraction;
  /** The rank with them, everybody else as they are. */
  readonly rank: number;
}

export interface Gains {
  /** The nearest one ahead, and how far; null for the first. */
  readonly ahead: { readonly subjectId: string; readonly gap: Fraction } | null;
  /** What gains most first. */
  readonly ways: readonly Gain[];
}

/**
 * How a subject can gain, from the week as it was scored: for each item the next step, unit or place, and what the whole
 * target would bring, while nobody else moves. Items that measure nothing, and those at their cap, have no way.
 */
export function gains(rules: ScoredPart, rows: readonly SubjectStanding[], subjectId: string): Gains | null {
  const own = rows.find((row) => row.subjectId === subjectId);
  if (own === undefined) return null;
  const circle = rows.filter((row) => row.group === own.group);
  const ways = rules.items.flatMap((item) => waysOf(item, own.items, Fraction.ONE, { own, rows, circle }));
  const nearest = rows.filter((row) => row.total.compare(own.total) > 0).at(-1);
  return {
    ahead: nearest ? { subjectId: nearest.subjectId, gap: nearest.total.minus(own.total) } : null,
    ways: ways.toSorted((a, b) => b.gain.compare(a.gain)),
  };
}

interface Week {
  readonly own: SubjectStanding;
  readonly rows: readonly SubjectStanding[];
  readonly circle: readonly SubjectStanding[];
}

function waysOf(item: RuleItem, standings: readonly ItemStanding[], weight: Fraction, week: Week): Gain[] {
  const standing = standings.find((one) => one.key === item.key);
  if (standing === undefined || standing.figures.limited || isUnmet(standing)) return [];
  if (isComposite(item)) {
    // Of the least, the most or a product it depends on the others what one more brings.
    if ((item.take ?? 'sum') !== 'sum') return [];
    return item.items.flatMap((one) =>
      waysOf(one, standing.items ?? [], weight.times(Fraction.decimal(one.weight ?? 1)), week),
    );
  }
  const { value, target } = standing.figures;
  if (!isMeasured(item) || item.each || value === null) return [];
  const { method } = item;
  const rivals = valuesOf(
    item,
    week.circle.filter((row) => row !== week.own),
  );
  const field = (at: Fraction): Field =>
    new Field(compares(method) ? [...rivals, { id: week.own.subjectId, value: at }] : []);
  const times = weight.times(coefficientOf(standing));
  const pointsAt = (at: Fraction): Fraction => {
    const { points } = scoreMethod(method, { value: at, target, field: field(at) });
    const all = points.times(times);
    return item.cap === undefined ? all : all.atMost(Fraction.decimal(item.cap).times(weight));
  };
  const now = pointsAt(value);
  return reachable(item, { value, target, rivals: rivals.map((one) => one.value) }).flatMap(({ kind, to }): Gain[] => {
    const gain = pointsAt(to).minus(now);
    if (gain.compare(Fraction.ZERO) <= 0) return [];
    const total = week.own.total.plus(gain);
    const rank = 1 + week.rows.filter((row) => row !== week.own && row.total.compare(total) > 0).length;
    const less = to.compare(value) < 0;
    const need = less ? value.minus(to) : to.minus(value);
    return [{ key: item.key, title: item.title, reach: kind, need, less, gain, rank }];
  });
}

function valuesOf(item: MeasuredItem, rows: readonly SubjectStanding[]): { id: string; value: Fraction }[] {
  return rows.flatMap((row) => {
    const value = standingOf(row.items, item.key)?.figures.value ?? null;
    return value === null ? [] : [{ id: row.subjectId, value }];
  });
}

function standingOf(items: readonly ItemStanding[], key: string): ItemStanding | null {
  for (const item of items) {
    const found = item.key === key ? item : standingOf(item.items ?? [], key);
    if (found) return found;
  }
  return null;
}

const isUnmet = ({ figures }: ItemStanding): boolean => figures.more?.some((one) => one.name === 'unmet') ?? false;

/** 难度系数 that scoring applied. */
const coefficientOf = ({ figures }: ItemStanding): Fraction =>
  figures.more?.find((one) => one.name === 'coefficient')?.value ?? Fraction.ONE;
