import { Day, dayFrom, yearOf } from '@huoshui/domain';

/** Reads a day as typed: 2026-11-24, 2026/11/24, 2026年11月24日, 20261124, and without a year (11.24) in the year of `near`; else null. */
export function typedDay(text: string, near: string): Day | null {
  const flat = text.normalize('NFKC').trim().replace(/日$/, '');
  const whole = /^(\d{4})[-/.年 ](\d{1,2})[-/.月 ](\d{1,2})$/.exec(flat) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(flat);
  if (whole) return dayFrom(Number(whole[1]), Number(whole[2]), Number(whole[3]));
  const short = /^(\d{1,2})[-/.月 ](\d{1,2})$/.exec(flat);
  return short && near ? dayFrom(yearOf(near as Day), Number(short[1]), Number(short[2])) : null;
}
