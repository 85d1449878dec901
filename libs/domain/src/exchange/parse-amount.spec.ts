import fc from 'fast-check';
import { plainDecimal } from './decimal';
import { Cell } from './grid';
import { powerOfUnit } from './ledger-unit';
import { parseAmount } from './parse-amount';

const WAN = 1_000_000;
const YI = 10_000_000_000;
const read = (cell: Cell, unit: 'yuan' | 'wan' | 'yi' = 'wan') => parseAmount(cell, unit);
const fenOf = (cell: Cell, unit: 'yuan' | 'wan' | 'yi' = 'wan') => {
  const amount = read(cell, unit);
  return amount.ok ? (amount.value?.fen ?? null) : amount.code;
};

describe('an amount in a ledger', () => {
  it.each<[Cell, 'yuan' | 'wan' | 'yi', number]>([
    [7101, 'wan', 7101 * WAN],
    [0.3338, 'yi', 33_380_000_00],
    [0.30000000000000004, 'yi', 30_000_000_00],
    [1e9, 'yuan', 10 * YI],
    ['4300', 'wan', 4300 * WAN],
    ['６３００', 'wan', 6300 * WAN],
    ['4,523万元', 'yi', 4523 * WAN],
    ['12,345,678.90', 'yuan', 1_234_567_890],
    ['1.9亿元', 'wan', 1.9 * YI],
    ['１．９亿', 'wan', 1.9 * YI],
    ['10亿', 'wan', 10 * YI],
    ['1亿2000万元', 'wan', 1.2 * YI],
    ['1亿2000万', 'yi', 1.2 * YI],
    ['5千万元', 'wan', 5000 * WAN],
    ['5百万', 'wan', 500 * WAN],
    ['2000w', 'yuan', 2000 * WAN],
    ['三千万元', 'wan', 3000 * WAN],
    ['壹亿贰仟万元整', 'wan', 1.2 * YI],
    ['五亿', 'wan', 5 * YI],
    ['人民币5000万元', 'yi', 5000 * WAN],
    ['￥5,000万', 'yi', 5000 * WAN],
    ['RMB 3000 万元', 'yi', 3000 * WAN],
    ['3000（万元）', 'yi', 3000 * WAN],
    ['5000万元（其中固定资产3000万元）', 'wan', 5000 * WAN],
    ['500万美元（折合人民币3400万元）', 'wan', 3400 * WAN],
    ['3400万元(500万美元)', 'wan', 3400 * WAN],
    [' 8 500 万元 ', 'yi', 8500 * WAN],
    ['1000', 'wan', 1000 * WAN],
    ['999.9999', 'wan', 999_999_900],
  ])('%p in %s is %d 分', (cell, unit, fen) => {
    expect(fenOf(cell, unit)).toBe(fen);
  });

  it.each<[string, number]>([
    ['约2000万元', 2000 * WAN],
    ['近3亿', 3 * YI],
    ['2000万左右', 2000 * WAN],
    ['约 1.5亿元', 1.5 * YI],
    ['超10亿元', 10 * YI],
    ['5000万元以上', 5000 * WAN],
    ['3000余万元', 3000 * WAN],
    ['不低于5000万', 5000 * WAN],
    ['5000万元（约）', 5000 * WAN],
    ['大约8000', 8000 * WAN],
  ])('takes %s and keeps the doubt', (cell, fen) => {
    expect(read(cell)).toEqual({ ok: true, value: { fen, approximate: true } });
  });

  it.each<[Cell, string]>([
    ['面议', 'import.row.amount-not-a-number'],
    ['待定', 'import.row.amount-not-a-number'],
    ['保密', 'import.row.amount-not-a-number'],
    ['1,23,4', 'import.row.amount-not-a-number'],
    ['1.2.3', 'import.row.amount-not-a-number'],
    ['1亿2', 'import.row.amount-not-a-number'],
    ['2000万1亿', 'import.row.amount-not-a-number'],
    ['三千五', 'import.row.amount-not-a-number'],
    ['一期3000万，二期5000万', 'import.row.amount-not-a-number'],
    ['1e308', 'import.row.amount-not-a-number'],
    ['NaN', 'import.row.amount-not-a-number'],
    [true, 'import.row.amount-not-a-number'],
    [{ serial: 44_000 }, 'import.row.amount-not-a-number'],
    [Number.POSITIVE_INFINITY, 'import.row.amount-not-a-number'],
    [1e308, 'import.row.amount-too-large'],
    ['999999亿元', 'import.row.amount-too-large'],
    [-3000, 'import.row.negative-amount'],
    ['-3000', 'import.row.negative-amount'],
    ['－3000万元', 'import.row.negative-amount'],
    ['−3000', 'import.row.negative-amount'],
    ['(3,000)', 'import.row.negative-amount'],
    ['负3000万', 'import.row.negative-amount'],
    [0, 'import.row.amount-zero'],
    ['0', 'import.row.amount-zero'],
    ['1000-2000万元', 'import.row.amount-range'],
    ['1亿～2亿', 'import.row.amount-range'],
    ['1000至2000万', 'import.row.amount-range'],
    [{ error: '#REF!' }, 'import.row.cell-error'],
  ])('refuses %p with %s', (cell, code) => {
    expect(fenOf(cell)).toBe(code);
  });

  it.each([
    ['500万美元', 'USD'],
    ['USD 500万', 'USD'],
    ['$500万', 'USD'],
    ['3000万港币', 'HKD'],
    ['HK$2000万', 'HKD'],
    ['200万欧元', 'EUR'],
    ['10亿日元', 'JPY'],
    ['500（万美元）', 'USD'],
  ])('never adds %s to 元: %s', (cell, currency) => {
    expect(read(cell)).toEqual({ ok: false, code: 'import.row.amount-foreign', facts: { currency } });
  });

  it('lets a header in 万美元 speak for bare figures only', () => {
    expect(parseAmount(500, 'wan', 'USD')).toMatchObject({ ok: false, code: 'import.row.amount-foreign' });
    expect(parseAmount('500', 'wan', 'USD')).toMatchObject({ ok: false, code: 'import.row.amount-foreign' });
    expect(parseAmount('3400万元', 'wan', 'USD')).toMatchObject({ ok: true, value: { fen: 3400 * WAN } });
  });

  it.each<Cell>([null, '', '　', '-', '——', '/', '无', 'N/A', '\u200b'])('says nothing in %p', (cell) => {
    expect(read(cell)).toEqual({ ok: true, value: null });
  });

  const figures = fc.record({
    whole: fc.integer({ min: 0, max: 89_999 }),
    hundredths: fc.integer({ min: 1, max: 99 }),
  });
  const grouped = (whole: number) => whole.toLocaleString('en-US');
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));

  it('comes back whole from every way of writing it', () => {
    const units = fc.constantFrom(['元', 'yuan'], ['万元', 'wan'], ['万', 'wan'], ['亿元', 'yi'], ['亿', 'yi']);
    const dress = fc.constantFrom(
      (text: string) => text,
      wide,
      (text: string) => ` ${text}　`,
    );
    fc.assert(
      fc.property(figures, units, dress, fc.boolean(), ({ whole, hundredths }, [word, unit], dressed, thousands) => {
        const text = `${thousands ? grouped(whole) : whole}.${String(hundredths).padStart(2, '0')}`;
        const expected = Number(BigInt(whole * 100 + hundredths) * 10n ** BigInt(powerOfUnit[unit as 'wan'] - 2));
        expect(fenOf(dressed(text + word), 'yuan')).toBe(expected);
        expect(fenOf(dressed(text), unit as 'wan')).toBe(expected);
      }),
    );
  });

  it('reads a number exactly as its figures are shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }), (mantissa, places) => {
        const text = (mantissa / 10 ** places).toFixed(places);
        expect(fenOf(Number(text), 'yi')).toBe(fenOf(text, 'yi'));
      }),
    );
  });

  it('spells every number without an exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), (value) => {
        const text = plainDecimal(value) ?? '';
        expect(text).toMatch(/^-?\d+(?:\.\d+)?$/);
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-14);
      }),
    );
  });
});
