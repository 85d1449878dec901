import { accept, Decision, refuse } from '../decision';
import { cutoffOf } from '../periods';
import { Week, WeekSettings } from '../weeks/week';

/** When sheets are due, counted back from the week's cut-off, and how long before that the teams are reminded. */
export interface SheetRule {
  readonly hoursBeforeCutoff: number;
  readonly remindHours: number;
}

/** Six hours before the cut-off (Sunday 18:00 in Monday weeks), reminded a day and a half before, while it is still Saturday. */
export const DEFAULT_SHEET_RULE: SheetRule = { hoursBeforeCutoff: 6, remindHours: 36 };

const HOUR = 3_600_000;

/** Whole hours within the week. Code: `weekly-sheet.rule`. */
export function sheetRule({ hoursBeforeCutoff, remindHours }: SheetRule): Decision<SheetRule> {
  const whole = (value: number, least: number): boolean =>
    Number.isSafeInteger(value) && value >= least && value <= 168;
  return whole(hoursBeforeCutoff, 0) && whole(remindHours, 1)
    ? accept({ hoursBeforeCutoff, remindHours })
    : refuse('weekly-sheet.rule');
}

/** The instant after which a sheet is late. */
export const sheetDeadline = (week: Week, settings: WeekSettings, rule: SheetRule): Date =>
  new Date(cutoffOf(week, settings).getTime() - rule.hoursBeforeCutoff * HOUR);

/** The instant from which who has not handed in is reminded. */
export const sheetReminder = (week: Week, settings: WeekSettings, rule: SheetRule): Date =>
  new Date(sheetDeadline(week, settings, rule).getTime() - rule.remindHours * HOUR);
