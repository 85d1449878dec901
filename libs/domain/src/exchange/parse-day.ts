import { dayFrom, Day } from '../day';
import { accept, Decision, refuse } from '../decision';
import { numeralsToFigures } from './chinese-numeral';
import { serialDay } from './excel-serial';
import { plainDecimal } from './decimal';
import { Cell, foldText, isBlank, isCellError, isSerialDate, tidyText } from './grid';
import { saysNotYet } from './placeholder';

export interface DayContext {
  /** Supplies the year of 3月15日; null when neither title, sheet, nor file names one. */
  readonly year: number | null;
  readonly date1904?: boolean;
}

/** `day` is null when the cell says that nothing has happened; `planned` when it names a day that is only planned. */
export interface LedgerDay {
  readonly day: Day | null;
  readonly planned: boolean;
}

/** Date numbers are believed between 1970 and 2100 when the cell is not shown as a date. */
const SERIALS = [25_569, 73_415] as const;
const PLANNED = /预计|计划|拟|预期|争取|力争|目标|待|日?(?:之|以)?前$/u;
const REACHED =
  /^(?:是|√|✓|✔|☑|y|yes|true|已|已经)?(?:已)?(?:签约|签订|落地|注册|拿地|摘牌|开工|动工|投产|达产|完成)?$/u;
const WEEKDAY = /\(?(?:星期|周|礼拜)[一二三四五六日天]\)?/gu;
const TIME =
  /(?:t|上午|下午|早上|晚上)?\d{1,2}[:时]\d{1,2}(?:[:分]\d{1,2}(?:\.\d+)?秒?)?分?(?:am|pm|z|[+-]\d{2}:?\d{2})?$/u;
const BETWEEN = '[-./年,、·_]';

/**
 * The business day of a cell: a real date, a date number with or without date style, 2022.3.15, 2022/3/15, 2022-03-15, 2022年3月15日,
 * 22.3.15, 3月15日 (with the context's year), 20220315, 二〇二二年三月十五日; 3/15/2022 where only one reading exists.
 * Codes: `import.row.invalid-date`, `.date-without-day`, `.date-without-year`, `.date-ambiguous`, `.cell-error`.
 */
export function parseDay(cell: Cell, context: DayContext): Decision<LedgerDay> {
  if (isBlank(cell) || cell === null) return none;
  if (isCellError(cell)) return refuse('import.row.cell-error', { error: cell.error });
  if (isSerialDate(cell)) return found(serialDay(cell.serial, context.date1904));
  if (typeof cell === 'boolean') return cell ? refuse('import.row.date-without-day') : none;
  if (typeof cell === 'number') return fromNumber(cell, context);
  if (saysNotYet(cell)) return none;
  return fromText(cell, context);
}

const none: Decision<LedgerDay> = accept({ day: null, planned: false });

const found = (day: Day | null): Decision<LedgerDay> =>
  day === null ? refuse('import.row.invalid-date') : accept({ day, planned: false });

function fromNumber(value: number, context: DayContext): Decision<LedgerDay> {
  if (value === 0) return none;
  if (value >= SERIALS[0] && value <= SERIALS[1]) return found(serialDay(value, context.date1904));
  const text = plainDecimal(value);
  if (text === null || value < 0) return refuse('import.row.invalid-date');
  // 3.1 was typed as 3.1 or as 3.10; 2022.1 as January or October.
  if (/^\d{1,2}\.\d$/u.test(text)) return refuse('import.row.date-ambiguous');
  return fromText(text, context);
}

function fromText(typed: string, context: DayContext): Decision<LedgerDay> {
  const folded = numeralsToFigures(foldText(typed)).replace(WEEKDAY, '');
  if (/^\d{5}(?:\.\d+)?$/u.test(folded)) return fromNumber(Number(folded), context);
  if (REACHED.test(folded)) return refuse('import.row.date-without-day');
  if (PLANNED.test(folded)) return accept({ day: null, planned: true });
  const spaced = numeralsToFigures(tidyText(typed).toLowerCase()).replace(WEEKDAY, '').trim();
  const text = withoutRemark(spaced.replace(/\s*(?:t|\s)\s*\d{1,2}:\d{2}.*$/u, '')).replace(/\s+/gu, ' ');
  return readDay(tidySeparators(text.replace(TIME, '')), context);
}

/** 2022 年 3 月 15 日 and 2022. 3. 15 lose their blanks, 2022 3 15 gets dots. */
const tidySeparators = (text: string): string =>
  text
    .replace(/\s*([-./年月日号,、·_])\s*/gu, '$1')
    .replace(/(?<=\d) (?=\d)/gu, '.')
    .replace(/[\s'"“”‘’]/gu, '')
    .replace(/[.。,;、]+$/u, '');

const withoutRemark = (text: string): string =>
  text.replace(/\([^()]*\)/gu, '').trim() || text.replace(/[()]/gu, '').trim();

function readDay(text: string, context: DayContext): Decision<LedgerDay> {
  const full = new RegExp(`^\\D*?(\\d{4})${BETWEEN}(\\d{1,2})[-./月,、·_](\\d{1,2})[日号]?(?:\\D*)$`, 'u').exec(text);
  if (full) return found(dayFrom(Number(full[1]), Number(full[2]), Number(full[3])));
  const packed = /^(\d{4})(\d{2})(\d{2})$/u.exec(text);
  if (packed) return found(dayFrom(Number(packed[1]), Number(packed[2]), Number(packed[3])));
  if (isMonthOnly(text)) return refuse('import.row.date-without-day');
  const short = new RegExp(`^(\\d{2})${BETWEEN}(\\d{1,2})[-./月,、·_](\\d{1,2})[日号]?$`, 'u').exec(text);
  if (short) return found(dayFrom(2000 + Number(short[1]), Number(short[2]), Number(short[3])));
  const shortPacked = /^(\d{2})(\d{2})(\d{2})$/u.exec(text);
  if (shortPacked) return found(dayFrom(2000 + Number(shortPacked[1]), Number(shortPacked[2]), Number(shortPacked[3])));
  const yearLast = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/u.exec(text);
  if (yearLast) return fromYearLast(Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3]));
  const monthDay = /^\D*?(\d{1,2})[-./月](\d{1,2})[日号]?(?:[^\d.]*)$/u.exec(text);
  if (monthDay) {
    if (context.year === null) return refuse('import.row.date-without-year');
    return found(dayFrom(context.year, Number(monthDay[1]), Number(monthDay[2])));
  }
  return refuse('import.row.invalid-date');
}

const MONTH_ONLY = [
  /^(?:19|20|21)\d{2}年?$/u,
  /^(?:19|20|21)?\d{2}年(?:第?[1-4一二三四]季度|[上下]半年|年初|年中|年底|初|中|底)/u,
  /^(?:19|20|21)\d{2}[-./年](?:0?[1-9]|1[0-2])(?:月份?)?(?:[初中底末上下]旬?)?$/u,
  /^(?:19|20|21)\d{2}(?:0[1-9]|1[0-2])$/u,
  /^\d{2}年\d{1,2}月份?(?:[初中底末上下]旬?)?$/u,
  /^(?:0?[1-9]|1[0-2])月份?(?:[初中底末上下]旬?)?$/u,
  /^第?[1-4一二三四]季度/u,
];

const isMonthOnly = (text: string): boolean => MONTH_ONLY.some((form) => form.test(text));

function fromYearLast(first: number, second: number, year: number): Decision<LedgerDay> {
  if (first <= 12 && second <= 12 && first !== second) return refuse('import.row.date-ambiguous');
  return found(first > 12 ? dayFrom(year, second, first) : dayFrom(year, first, second));
}
