/** Money in 分, a whole number. 785 亿元 is 7.85 × 10¹² 分, far inside the exact integers. */
export type Fen = number & { readonly unit: 'fen' };

export const FEN_IN_YUAN = 100;
export const FEN_IN_WAN = 1_000_000;
export const FEN_IN_YI = 10_000_000_000;

/** The largest amount that is taken in: 9 万亿元. */
export const MOST_FEN = 900_000_000_000_000 as Fen;

/** @throws RangeError when the number is not a whole, exact number of 分. */
export function fen(value: number): Fen {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of fen: ${value}`);
  return value as Fen;
}

/** Inclusive ("以上"): domain.md §2. */
export const PROJECT_THRESHOLD = fen(1_000 * FEN_IN_WAN);
export const ONE_YI = fen(FEN_IN_YI);
export const TEN_YI = fen(10 * FEN_IN_YI);

export const Currency = { Cny: 'CNY', Usd: 'USD', Hkd: 'HKD', Eur: 'EUR', Jpy: 'JPY', Mop: 'MOP' } as const;
export type Currency = (typeof Currency)[keyof typeof Currency];

/** Half up at two decimals, done in integers: 1 234 567 890 fen of a 1 000 000 unit gives "1234.57". */
function inUnit(amount: number, unit: number): string {
  const sign = amount < 0 ? '-' : '';
  const hundredths = (BigInt(Math.abs(amount)) * 200n + BigInt(unit)) / (BigInt(unit) * 2n);
  const whole = (hundredths / 100n).toString().replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}${whole}.${String(hundredths % 100n).padStart(2, '0')}`;
}

export const inWan = (amount: number): string => inUnit(amount, FEN_IN_WAN);

export const inYi = (amount: number): string => inUnit(amount, FEN_IN_YI);

export interface ShownAmount {
  readonly figure: string;
  readonly unit: '万元' | '亿元';
}

/** As people say it: 万元 below one 亿元, 亿元 from there. */
export const shownAmount = (amount: number): ShownAmount =>
  Math.abs(amount) >= FEN_IN_YI ? { figure: inYi(amount), unit: '亿元' } : { figure: inWan(amount), unit: '万元' };
