import { SummaryFigure } from '@huoshui/contracts';

/** Which projects a figure counts: all of the zone, or those of a team or a month. */
export interface OpenFigure {
  readonly figure: SummaryFigure;
  readonly team?: string;
  readonly month?: string;
}
