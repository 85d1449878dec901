const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const PLACES: Readonly<Record<string, bigint>> = { 十: 10n, 拾: 10n, 百: 100n, 佰: 100n, 千: 1000n, 仟: 1000n };
const BLOCKS: Readonly<Record<string, bigint>> = { 万: 10_000n, 萬: 10_000n, 亿: 100_000_000n, 億: 100_000_000n };

/** Signs of which a numeral in characters is made, for use inside a character class. */
export const NUMERAL_SIGNS = '零〇一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万萬亿億';

/**
 * A number written in characters: 十五 is 15, 二〇二二 is 2022, 一亿二千万 and 壹亿贰仟万 are 120000000.
 * Null when the signs do not make a number, and for 三千五, which people mean as 3500 and a dictionary reads as 3005.
 */
export function chineseNumber(text: string): bigint | null {
  if (text === '' || [...text].some((sign) => !NUMERAL_SIGNS.includes(sign))) return null;
  if ([...text].every((sign) => sign in DIGITS)) return BigInt([...text].map((sign) => DIGITS[sign]).join(''));
  let total = 0n;
  let block = 0n;
  let digit: bigint | null = null;
  let place = 1n;
  for (const sign of text) {
    if (sign in DIGITS) {
      if (digit !== null && digit !== 0n) return null;
      digit = BigInt(DIGITS[sign] ?? 0);
      if (digit === 0n) place = 1n;
    } else if (sign in PLACES) {
      place = PLACES[sign] ?? 1n;
      block += (digit ?? 1n) * (PLACES[sign] ?? 1n);
      digit = null;
    } else {
      const size = BLOCKS[sign] ?? 1n;
      block += digit ?? 0n;
      if (block === 0n && total === 0n) return null;
      total = size > 10_000n ? (total + block) * size : total + block * size;
      block = 0n;
      digit = null;
      place = size;
    }
  }
  if (digit && place > 10n) return null;
  return total + block + (digit ?? 0n);
}

/** Every numeral of a date written in characters turned into figures: 二〇二二年三月十五日 gives 2022年3月15日. */
export const numeralsToFigures = (text: string): string =>
  text
    .replace(/元(?=月)/gu, '1')
    .replace(/[零〇一二三四五六七八九十两]+(?=[年月日号])/gu, (run) => chineseNumber(run)?.toString() ?? run);
