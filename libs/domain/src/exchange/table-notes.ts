import { Day, yearOf } from '../day';
import { LedgerUnit, unitNote } from './ledger-unit';
import { numeralsToFigures } from './chinese-numeral';
import { foldText, GridRow, shownCell } from './grid';
import { parseDay } from './parse-day';

/** What stands above a table: its title, the year and unit it gives, who filled it in and when. */
export interface TableNotes {
  readonly title: string | null;
  /** The one year that the title names; it supplies the year of 3月15日. */
  readonly year: number | null;
  readonly unit: LedgerUnit | null;
  readonly reportedOn: Day | null;
  /** 填报单位, as written. */
  readonly reportedBy: string | null;
}

const REPORTED_ON =
  /(?:填报|填表|制表|统计|报送|上报|更新|填写|编制|截止|截至)(?:日期|时间|日|到|至)*[:：]?((?:19|20|21)\d{2}[-./年]\d{1,2}[-./月]\d{1,2}日?)/u;
const REPORTED_BY =
  /(?:填报|填表|报送|上报|编制|责任|填写)(?:单位|部门|队伍)[:：]([^:：\s]+?)(?=$|填报|填表|单位|日期|时间|\(|截)/u;
const YEAR = /(?<!\d)((?:19|20|21)\d{2})(?=年|年度|招商|度|\D|$)/gu;
const FULL_DATE = /(?:19|20|21)\d{2}(?:年\d{1,2}月\d{1,2}日?|([-./])\d{1,2}\1\d{1,2})/gu;

/** Reads the rows above a header. `names` are further places that may name the year: the sheet, then the file. */
export function tableNotes(above: readonly GridRow[], names: readonly string[], date1904 = false): TableNotes {
  const lines = above.map((row) => row.cells.map((cell) => shownCell(cell, date1904)).filter((text) => text.trim()));
  const folded = lines.map((line) => numeralsToFigures(foldText(line.join(' '))));
  const title = lines.find((line) => line.length > 0 && !isNote(line.join('')))?.[0] ?? null;
  const reportedOn = firstOf(folded, (line) => dayIn(REPORTED_ON.exec(line)?.[1]));
  const yearSources = [...(title ? [title] : []), ...folded.filter((line) => !isNote(line)), ...names];
  return {
    title: title?.trim().slice(0, 200) ?? null,
    year: firstOf(yearSources, yearIn) ?? (reportedOn ? yearOf(reportedOn) : null),
    unit: firstOf(folded, unitNote),
    reportedOn,
    reportedBy: firstOf(
      lines.map((line) => foldText(line.join(' '))),
      (line) => REPORTED_BY.exec(line)?.[1] ?? null,
    ),
  };
}

/** 2022 from 2022年招商台账; null when a text names no year, or two. */
export function yearIn(text: string): number | null {
  const years = new Set(
    [...numeralsToFigures(foldText(text)).replace(FULL_DATE, '').matchAll(YEAR)].map((found) => found[1]),
  );
  if (years.size === 0) return shortYearIn(text);
  return years.size === 1 ? Number([...years][0]) : null;
}

const shortYearIn = (text: string): number | null => {
  const short = /(?<!\d)([12]\d)年度?(?!\d|\d?月)/u.exec(foldText(text));
  return short ? 2000 + Number(short[1]) : null;
};

const isNote = (line: string): boolean => /单位[:：]|日期[:：]|时间[:：]|填报人|截至|截止/u.test(foldText(line));

function dayIn(text: string | undefined): Day | null {
  if (!text) return null;
  const read = parseDay(text, { year: null });
  return read.ok ? read.value.day : null;
}

function firstOf<T, R>(list: readonly T[], read: (item: T) => R | null): R | null {
  for (const item of list) {
    const value = read(item);
    if (value !== null) return value;
  }
  return null;
}
