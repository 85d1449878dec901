import { SummaryFigure, summaryFigures } from '@huoshui/contracts';

/** Which projects a figure counts: all of the zone, or those of a team or a month. */
export interface OpenFigure {
  readonly figure: SummaryFigure;
  readonly team?: string;
  readonly month?: string;
}

const A_TEAM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const A_MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The figure that an address opens, null when it names none; what else it has wrong is left out, not sent. */
export function openFigureOf(text: (name: string) => string): OpenFigure | null {
  const figure = summaryFigures.find((one) => one === text('figure'));
  if (!figure) return null;
  const [team, month] = [text('team'), text('month')];
  return { figure, ...(A_TEAM.test(team) && { team }), ...(A_MONTH.test(month) && { month }) };
}
