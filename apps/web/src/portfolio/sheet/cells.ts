import { PortfolioLine } from '@huoshui/contracts';
import { ProgressField, ProgressWords } from '@huoshui/domain';
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

/** A cell's text as it is kept: blanks around it cut, one kind of line end, a day as days are written. */
export function tidied(field: ProgressField, value: string, today: string): string {
  const text = value.replace(/\r\n?/g, '\n').trim();
  return field === 'nextStepOn' ? (typedDay(text, today) ?? text) : text;
}
