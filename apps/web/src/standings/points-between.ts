import { Fraction } from '@huoshui/domain';

/** The first minus the second as people read a difference: "+1.70", "-0.27", "0.00". Both are points as shown. */
export function pointsBetween(one: string, other: string, decimals: number): string {
  const by = Fraction.decimal(Number(one)).minus(Fraction.decimal(Number(other)));
  const shown = by.shown(decimals);
  return by.numerator > 0n ? `+${shown}` : shown;
}
