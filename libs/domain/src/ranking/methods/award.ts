import { Figure } from '../figures';
import { Fraction } from '../fraction';
import { Field } from './field';

/** What a method sees of one subject. */
export interface MethodInput {
  /** In the measure's unit. */
  readonly value: Fraction;
  /** The target or quota in the measure's unit, pro rata where the method says so; null without one. */
  readonly target: Fraction | null;
  /** Those the subject is compared with, itself among them. */
  readonly field: Field;
}

export interface Award {
  readonly points: Fraction;
  readonly step?: number | null;
  readonly limited?: boolean;
  readonly figures?: readonly Figure[];
}

/** At most so many points; says whether that took effect. */
export function limited(points: Fraction, most: number | undefined): { points: Fraction; limited: boolean } {
  if (most === undefined) return { points, limited: false };
  const ceiling = Fraction.decimal(most);
  return points.compare(ceiling) > 0 ? { points: ceiling, limited: true } : { points, limited: false };
}

/** At least so many points. */
export function lifted(points: Fraction, least: number | undefined): { points: Fraction; limited: boolean } {
  if (least === undefined) return { points, limited: false };
  const floor = Fraction.decimal(least);
  return points.compare(floor) < 0 ? { points: floor, limited: true } : { points, limited: false };
}

/** Points for each unit, each `per` of them, or only each full one. */
export function forUnits(
  units: Fraction,
  { points, per, whole }: { readonly points: number; readonly per?: number; readonly whole?: boolean },
): Fraction {
  const counted = units.over(Fraction.decimal(per ?? 1));
  return (whole ? counted.floor() : counted).times(Fraction.decimal(points));
}
