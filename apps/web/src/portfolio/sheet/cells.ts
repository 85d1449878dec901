import { PortfolioLine } from '@huoshui/contracts';
import { addDays, Day, daysBetween, ProgressField, ProgressWords } from '@huoshui/domain';
import { typedDay } from '@huoshui/ui';

/** The cells of a line that are typed into, as text; '' is empty. */
export type Cells = Readonly<Record<ProgressField, string>>;

export interface CellChange {
  readonly id: string;
  readonly field: ProgressField;
  readonly value: string;
}

/** What stands: this week's report, and the next step that was said last. */
export const cellsOf = ({ thisWeek, latest }: Pick<PortfolioLine, 'thisWeek' | 'latest'>): Cells => ({
  text: thisWeek?.text ?? '',
  nextStep: latest?.nextStep ?? '',
  nextStepOn: latest?.nextStepOn ?? '',
  nextStepBy: latest?.nextStepBy ?? '',
});

export const wordsOf = (cells: Cells): ProgressWords => ({
  text: cells.text,
  nextStep: cells.nextStep.trim() || null,
  nextStepOn: cells.nextStepOn.trim() || null,
  nextStepBy: cells.nextStepBy.trim() || null,
});

/** Half a year. */
const LONG_PAST = 183;

/** A day ahead: one typed without a year that lies long past is next year's. */
function dayAhead(text: string, today: string): string | null {
  const day = typedDay(text, today);
  if (!day || /\d{4}/.test(text) || daysBetween(day, today as Day) < LONG_PAST) return day;
  return typedDay(text, addDays(today as Day, LONG_PAST));
}

/** A cell's text as it is kept: blanks around it cut, one kind of line end, a day as days are written. */
export function tidied(field: ProgressField, value: string, today: string): string {
  const text = value.replace(/\r\n?/g, '\n').trim();
  return field === 'nextStepOn' ? (dayAhead(text, today) ?? text) : text;
}
