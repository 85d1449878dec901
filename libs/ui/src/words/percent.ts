/** A share in percent with one decimal, half up, in whole numbers: 378 of 505 gives "74.9"; null without a denominator. */
export function percent(numerator: number, denominator: number): string | null {
  if (denominator === 0) return null;
  const tenths = Math.floor((numerator * 2000 + denominator) / (denominator * 2));
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
