import { FEN_IN_WAN, parseTsv } from '@huoshui/domain';
import { typedMoney } from '@huoshui/ui';

/** Twelve amounts as they are typed, January first: 万元 where no unit is given. */
export type TypedMonths = readonly string[];

export const blankMonths = (): string[] => Array.from({ length: 12 }, () => '');

/** 分 as it would be typed again, without loss: "1200", "0.5"; nothing for none. */
export function wanText(fen: number | null): string {
  if (fen === null) return '';
  const rest = String(fen % FEN_IN_WAN)
    .padStart(6, '0')
    .replace(/0+$/, '');
  return `${Math.floor(fen / FEN_IN_WAN)}${rest && `.${rest}`}`;
}

/**
 * What a spreadsheet put on the clipboard, written from a month on: one row goes along the months, a column goes down them.
 * Null for a single cell, which the field itself takes.
 */
export function pasteMonths(months: TypedMonths, from: number, text: string): string[] | null {
  const rows = parseTsv(text);
  const cells = rows.length > 1 ? rows.map((row) => row[0] ?? '') : (rows[0] ?? []);
  if (cells.length < 2) return null;
  return months.map((typed, at) => (at >= from && at < from + cells.length ? (cells[at - from] ?? '').trim() : typed));
}

/** 分 of each month; a blank one is null, one that cannot be read is undefined. */
export const readMonths = (months: TypedMonths): (number | null | undefined)[] =>
  months.map((text) => (text.trim() === '' ? null : (typedMoney(text) ?? undefined)));
