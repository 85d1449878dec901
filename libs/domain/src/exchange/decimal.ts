/**
 * A decimal text times 10^power as a whole number, halves away from zero: `decimalTimes('0.3338', 10)` is 3338000000n.
 * Takes figures with an optional sign and one point; no exponent, no separators.
 */
export function decimalTimes(text: string, power: number): bigint {
  const negative = text.startsWith('-');
  const [whole = '', fraction = ''] = text.replace(/^[-+]/, '').split('.');
  const padded = fraction.padEnd(power + 1, '0');
  const kept = BigInt((whole || '0') + padded.slice(0, power));
  const rounded = (padded[power] ?? '0') >= '5' ? kept + 1n : kept;
  return negative ? -rounded : rounded;
}

/**
 * A number as a spreadsheet means it: fifteen figures, so that 0.1+0.2 from a formula is 0.3, and never an exponent.
 * Null for what is not finite.
 */
export function plainDecimal(value: number): string | null {
  if (!Number.isFinite(value)) return null;
  const [mantissa = '', exponent = '0'] = value.toPrecision(15).split('e');
  const negative = mantissa.startsWith('-');
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const shift = Number(exponent);
  if (Math.abs(shift) > 400) return null;
  const figures = whole + fraction;
  const point = whole.length + shift;
  const left = point <= 0 ? '0' : figures.padEnd(point, '0').slice(0, point);
  const right = (point < 0 ? '0'.repeat(-point) + figures : figures.slice(Math.max(point, 0))).replace(/0+$/, '');
  return `${negative ? '-' : ''}${left}${right ? `.${right}` : ''}`;
}
