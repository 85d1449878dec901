import { FEN_IN_WAN } from '@huoshui/domain';
import { typedMoney } from '@huoshui/ui';
import { blankMonths, pasteMonths, readMonths, wanText } from './typed-months';

describe('months from the clipboard', () => {
  it('go along from the month they were dropped on, and never past December', () => {
    expect(pasteMonths(blankMonths(), 0, '1\t2\t3')).toEqual(['1', '2', '3', ...blankMonths().slice(3)]);
    expect(pasteMonths(blankMonths(), 10, '1\t2\t3')?.slice(9)).toEqual(['', '1', '2']);
  });

  it('go down when they are a column, by its first cell', () => {
    expect(pasteMonths(blankMonths(), 1, '10\t备注\r\n20\t\r\n')?.slice(0, 4)).toEqual(['', '10', '20', '']);
  });

  it('are left to the field when they are one cell', () => expect(pasteMonths(blankMonths(), 0, '1,200')).toBeNull());
});

it('reads amounts in 万元, tells blank from unreadable, and writes them as they were typed', () => {
  expect(readMonths(['1,200.5', '', 'abc'])).toEqual([1_200.5 * FEN_IN_WAN, null, undefined]);
  for (const fen of [0, 5_000, 1_200 * FEN_IN_WAN, 12_345_670_000]) expect(typedMoney(wanText(fen))).toBe(fen);
  expect(wanText(null)).toBe('');
});
