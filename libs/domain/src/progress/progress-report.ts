import { Day, isDay } from '../day';
import { accept, Decision, refuse, RefusalFacts } from '../decision';
import { Week } from '../weeks/week';

/** Most characters of each part of a report. */
export const progressLimits = { text: 500, nextStep: 200, nextStepBy: 40 } as const;

/** What is said about a project in a reporting week: how it goes, and what comes next, by when and by whom. */
export interface ProgressWords {
  readonly text: string;
  readonly nextStep: string | null;
  readonly nextStepOn: string | null;
  /** A person, a department or the firm, as people name them. */
  readonly nextStepBy: string | null;
}

export type ProgressField = keyof ProgressWords;

/** What is wrong with one cell of a report. */
export interface ProgressFault {
  readonly field: ProgressField;
  readonly code: string;
  readonly facts: RefusalFacts;
}

/**
 * Every fault of a report, cell by cell, in the order of the cells. Codes: `progress.text-missing`, `progress.too-long`
 * {field, most, length}, `progress.day` {day}, `progress.next-step-missing`.
 */
export function progressFaults(words: ProgressWords): readonly ProgressFault[] {
  const faults: ProgressFault[] = [];
  const find = (field: ProgressField, code: string, facts: RefusalFacts = {}): unknown =>
    faults.push({ field, code, facts });
  if (words.text.trim() === '') find('text', 'progress.text-missing');
  for (const field of ['text', 'nextStep', 'nextStepBy'] as const) {
    const length = words[field]?.length ?? 0;
    const most = progressLimits[field];
    if (length > most) find(field, 'progress.too-long', { field, most, length });
  }
  if (words.nextStepOn !== null && !isDay(words.nextStepOn)) {
    find('nextStepOn', 'progress.day', { day: words.nextStepOn.slice(0, 20) });
  }
  const rests = words.nextStepOn !== null || words.nextStepBy !== null;
  if (rests && !words.nextStep?.trim()) find('nextStep', 'progress.next-step-missing');
  return faults;
}

/**
 * A report is said in its own week and never afterwards, so that what a past week knew stays what it was.
 * @returns the words, blanks around them cut; or the first fault, or `progress.week-closed` {week, thisWeek}
 */
export function progressReport(
  words: ProgressWords,
  week: string,
  thisWeek: Week,
): Decision<ProgressWords & { readonly nextStepOn: Day | null }> {
  if (week !== thisWeek) return refuse('progress.week-closed', { week, thisWeek });
  const [fault] = progressFaults(words);
  if (fault) return refuse(fault.code, { field: fault.field, ...fault.facts });
  const cut = (value: string | null): string | null => value?.trim() || null;
  return accept({
    text: words.text.trim(),
    nextStep: cut(words.nextStep),
    nextStepOn: words.nextStepOn as Day | null,
    nextStepBy: cut(words.nextStepBy),
  });
}

/** True when a second version would say nothing new. */
export const sameProgress = (a: ProgressWords, b: ProgressWords): boolean =>
  a.text === b.text && a.nextStep === b.nextStep && a.nextStepOn === b.nextStepOn && a.nextStepBy === b.nextStepBy;
