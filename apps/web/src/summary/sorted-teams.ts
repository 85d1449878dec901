import { SummaryFigures, SummaryView } from '@huoshui/contracts';
import { Counted, counted } from './summary-words';

export type TeamRow = SummaryView['byTeam'][number];

export const teamSorts = ['team', ...counted, 'amountFen', 'startRate', 'productionRate'] as const;
export type TeamSort = (typeof teamSorts)[number];

const byName = new Intl.Collator('zh-CN');

/** Two rates as fractions, compared without dividing; a team that signed nothing stands below every other. */
function compareRates(a: SummaryFigures['startRate'], b: SummaryFigures['startRate']): number {
  if (a.denominator === 0 || b.denominator === 0) return a.denominator - b.denominator;
  return a.numerator * b.denominator - b.numerator * a.denominator;
}

function compare(sort: TeamSort, a: TeamRow, b: TeamRow): number {
  if (sort === 'team') return byName.compare(a.team.name, b.team.name);
  if (sort === 'startRate' || sort === 'productionRate') return compareRates(a.figures[sort], b.figures[sort]);
  return a.figures[sort] - b.figures[sort];
}

/** The teams in the order asked for; equal ones, and all without an order, stay as the teams themselves are ordered. */
export function sortedTeams(rows: readonly TeamRow[], sort: string, descending: boolean): readonly TeamRow[] {
  const known = teamSorts.find((one) => one === sort);
  if (!known) return rows;
  return [...rows].sort((a, b) => (descending ? compare(known, b, a) : compare(known, a, b)));
}

/** What the bars may compare: the counts, and the amount. */
export const compared = [...counted, 'amountFen'] as const satisfies readonly (Counted | 'amountFen')[];
export type Compared = (typeof compared)[number];
