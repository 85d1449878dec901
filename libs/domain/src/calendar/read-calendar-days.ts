import { addDays, Day, dayFrom } from '../day';

/** A pasted line that could not be read. */
export interface UnreadLine {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

export interface ReadCalendarDays {
  readonly holidays: readonly Day[];
  readonly makeUps: readonly Day[];
  readonly unread: readonly UnreadLine[];
}

const DAY = String.raw`(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?`;
const LINE = new RegExp(String.raw`^${DAY}(?:\s*(?:~|～|至|到|—+)\s*${DAY})?[\s,，;；:：]*(.*)$`, 'u');
const OFF = /^(?:休|休息|放假|假|off|holiday)/iu;
const WORKED = /^(?:班|上班|补班|调休上班|work|workday)/iu;
const HEADING = /^(?:日期|date)/iu;

/** A holiday lasts no longer than this; a longer span is a mistyped day. */
const LONGEST = 15;

/**
 * Days of a year as people paste them, one line each: `2027-02-05,休`, `2月5日至2月11日 放假`, `2027/2/14 班`. Without a
 * kind a day is off. Blank lines and a heading are passed over.
 */
export function readCalendarDays(text: string, year: number): ReadCalendarDays {
  const [holidays, makeUps, unread]: [Day[], Day[], UnreadLine[]] = [[], [], []];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim().replaceAll('"', '');
    if (line === '' || HEADING.test(line)) continue;
    const days = daysOf(line, year);
    const kind = days === null ? null : kindOf(LINE.exec(line)?.[7] ?? '');
    if (days === null || kind === null) unread.push({ line: index + 1, text: line.slice(0, 60) });
    else (kind === 'worked' ? makeUps : holidays).push(...days);
  }
  return { holidays, makeUps, unread };
}

function kindOf(words: string): 'off' | 'worked' | null {
  const said = words.trim();
  if (said === '' || OFF.test(said)) return 'off';
  return WORKED.test(said) ? 'worked' : null;
}

function daysOf(line: string, year: number): Day[] | null {
  const [, fromYear, fromMonth, fromDay, toYear, toMonth, toDay] = LINE.exec(line) ?? [];
  const from = dayFrom(Number(fromYear ?? year), Number(fromMonth), Number(fromDay));
  const to = toMonth === undefined ? from : dayFrom(Number(toYear ?? year), Number(toMonth), Number(toDay));
  if (from === null || to === null || to < from || addDays(from, LONGEST) < to) return null;
  const days: Day[] = [];
  for (let at = from; at <= to; at = addDays(at, 1)) days.push(at);
  return days;
}
