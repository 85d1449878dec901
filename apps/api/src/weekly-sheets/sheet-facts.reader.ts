import { Injectable } from '@nestjs/common';
import { SheetFacts, SheetProject } from '@huoshui/contracts';
import { Day, Milestone, Week, weekEnd, weekStart } from '@huoshui/domain';
import { LeadWeekReader } from '../leads';
import { Clock, Database } from '../platform';
import { DAY_COLUMNS } from '../projects';

/** What a team did in a week, from its leads and the days of its projects: so nobody types what the product knows. */
@Injectable()
export class SheetFactsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly leads: LeadWeekReader,
  ) {}

  async of(teamId: string, week: Week): Promise<SheetFacts> {
    const [from, to] = [weekStart(week, this.clock.week), weekEnd(week, this.clock.week)];
    const reached = (milestone: Milestone) => this.reached(teamId, milestone, from, to);
    const [leads, signings, starts, productions] = await Promise.all([
      this.leads.of(teamId, from, to),
      reached(Milestone.Signing),
      reached(Milestone.Start),
      reached(Milestone.Production),
    ]);
    return { ...leads, signings, starts, productions };
  }

  /** Projects that the team leads and whose milestone stands on a day of the week, the largest first. */
  private reached(teamId: string, milestone: Milestone, from: Day, to: Day): Promise<SheetProject[]> {
    const day = `c.${DAY_COLUMNS[milestone]}`;
    return this.database.query<SheetProject>(
      `SELECT c.project_id AS id, c.name, c.amount_fen AS "amountFen", ${day} AS day FROM project_current c
       WHERE c.lead_team_id = $1 AND ${day} BETWEEN $2::date AND $3::date ORDER BY c.amount_fen DESC, c.project_id LIMIT 50`,
      [teamId, from, to],
    );
  }
}
