const MOST_DIGITS = 15;
const units: Readonly<Record<string, number>> = { 元: 2, 万: 6, 万元: 6, 亿: 10, 亿元: 10 };

/**
 * Reads an amount as typed into 分, in whole numbers: "1.2亿", "12,000万元", "12000" (万元 when no unit is typed).
 * Gives null when it is no amount, finer than one 分, or past the exact integers.
 */
export function typedMoney(text: string): number | null {
  const flat = text.normalize('NFKC').replace(/[\s,]/g, '');
  const parts = /^(\d+)(?:\.(\d+))?(亿元|亿|万元|万|元)?$/.exec(flat);
  if (!parts) return null;
  const power = units[parts[3] ?? '万'] ?? 0;
  const fraction = (parts[2] ?? '').replace(/0+$/, '');
  const digits = (parts[1] ?? '').replace(/^0+/, '');
  if (fraction.length > power || digits.length + power > MOST_DIGITS + 1) return null;
  const fen = BigInt(`${digits || '0'}${fraction.padEnd(power, '0')}`);
  return fen <= 900_000_000_000_000n ? Number(fen) : null;
}
