import { Injectable } from '@nestjs/common';
import { TargetFigureView } from '@huoshui/contracts';
import { ENTERED_MEASURES, FigureSource, planDefinitions, PlanMeasure } from '@huoshui/domain';
import { investedByMonth } from '../key-projects';
import { Actor, Database, person } from '../platform';

/** A measure of money by month of one owner, and where its figures come from. */
export interface MoneyYear {
  readonly source: FigureSource;
  /** Months that have a figure, in order. */
  readonly months: readonly { readonly month: number; readonly amountFen: number }[];
}

interface Entered {
  readonly teamId: string | null;
  readonly measure: PlanMeasure;
  readonly month: number;
  readonly amountFen: number;
}

export type MoneyOf = (measure: PlanMeasure, teamId: string | null) => MoneyYear;

@Injectable()
export class MoneyReader {
  constructor(private readonly database: Database) {}

  /** What was entered, or reported of key projects where nothing was; one way of asking for all owners of a year. */
  async year(year: number): Promise<MoneyOf> {
    const [entered, invested] = await Promise.all([
      this.database.query<Entered>(
        `SELECT team_id AS "teamId", measure, month, amount_fen AS "amountFen" FROM target_figure
         WHERE year = $1 AND known_to IS NULL ORDER BY month`,
        [year],
      ),
      investedByMonth(this.database, year),
    ]);
    return (measure, teamId) => {
      const own = entered.filter((one) => one.measure === measure && one.teamId === teamId);
      if (own.length > 0 || planDefinitions[measure].source !== FigureSource.KeyProjects) {
        return { source: FigureSource.Entered, months: own };
      }
      const reported = invested.filter((one) => teamId === null || one.teamId === teamId);
      const sums = new Map<number, number>();
      for (const { month, amountFen } of reported) sums.set(month, (sums.get(month) ?? 0) + amountFen);
      const months = [...sums]
        .map(([month, amountFen]) => ({ month, amountFen }))
        .toSorted((a, b) => a.month - b.month);
      return { source: FigureSource.KeyProjects, months };
    };
  }

  /** What people entered and what stands of it, by measure and month. */
  figures(_actor: Actor, year: number): Promise<TargetFigureView[]> {
    return this.database.query<TargetFigureView>(
      `SELECT f.id, f.year, f.month, f.measure, f.amount_fen AS "amountFen", f.source, f.known_from AS "recordedAt",
         CASE WHEN k.id IS NULL THEN NULL ELSE jsonb_build_object('id', k.id, 'name', k.name) END AS team,
         ${person('p')} AS "recordedBy"
       FROM target_figure f LEFT JOIN team k ON k.id = f.team_id LEFT JOIN person p ON p.id = f.recorded_by
       WHERE f.year = $1 AND f.known_to IS NULL
       ORDER BY array_position($2::text[], f.measure), k.sort_order NULLS FIRST, f.month`,
      [year, ENTERED_MEASURES],
    );
  }
}
