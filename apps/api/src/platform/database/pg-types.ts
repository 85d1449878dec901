import { types } from 'pg';

const INT8 = 20;
const DATE = 1082;

/** Days stay `YYYY-MM-DD` strings and bigints become exact numbers, or an error rather than a rounded figure. */
export function useExactTypes(): void {
  types.setTypeParser(DATE, (text) => text);
  types.setTypeParser(INT8, (text) => {
    const value = Number(text);
    if (!Number.isSafeInteger(value)) throw new RangeError(`bigint past the exact integers: ${text}`);
    return value;
  });
}
