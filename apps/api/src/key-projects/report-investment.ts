import { Injectable } from '@nestjs/common';
import { ReportInvestment as ReportInvestmentInput } from '@huoshui/contracts';
import { InvestmentSaid, investmentReport, Month } from '@huoshui/domain';
import { Actor, Clock, found, must, Refusal, seesZone, UnitOfWork, Work } from '../platform';
import { lockVisibleProjects } from '../projects';
import { keepReports } from './investment.store';

interface Entry {
  readonly year: number;
  readonly projectId: string;
  readonly leadTeamId: string;
  readonly listed: boolean;
}

@Injectable()
export class ReportInvestment {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * What was invested in one month or several of the list's year, all or none. The zone's roles report for every project,
   * a team for those that it leads.
   * @throws Refusal `investment.*`, `key-project.off-list`, `session.forbidden`, `request.not-found`
   */
  run(actor: Actor, id: string, { reports, reason }: ReportInvestmentInput): Promise<void> {
    return this.unit.write(actor, async (work) => {
      const { projectId, year } = await this.entry(work, actor, id);
      const standing = await standingOf(work, projectId, year);
      const today = this.clock.today();
      const seen = new Set<string>();
      for (const { month } of reports) {
        if (seen.has(month)) throw new Refusal('investment.month.twice', { month });
        seen.add(month);
      }
      const sound = reports.map((report) =>
        must(
          investmentReport(
            { ...report, month: report.month as Month, reason },
            year,
            standing.get(report.month),
            today,
          ),
        ),
      );
      await keepReports(
        work,
        sound.map((report) => ({ ...report, projectId, reportedOn: today })),
      );
    });
  }

  private async entry(work: Work, actor: Actor, id: string): Promise<Entry> {
    const [row] = await work.query<Entry>(
      `SELECT k.year, k.project_id AS "projectId", c.lead_team_id AS "leadTeamId", v.listed FROM key_project k
       JOIN key_project_plan v ON v.key_project_id = k.id AND v.known_to IS NULL
       JOIN project_current c ON c.project_id = k.project_id WHERE k.id = $1`,
      [id],
    );
    const entry = found(row);
    const { projectId, leadTeamId, year, listed } = entry;
    if (!(await lockVisibleProjects(work, [projectId])).has(projectId)) throw new Refusal('request.not-found');
    if (!seesZone(actor) && !actor.teamIds.includes(leadTeamId)) throw new Refusal('session.forbidden');
    if (!listed) throw new Refusal('key-project.off-list', { year });
    return entry;
  }
}

async function standingOf(work: Work, projectId: string, year: number): Promise<Map<string, InvestmentSaid>> {
  const rows = await work.query<InvestmentSaid & { month: string }>(
    `SELECT to_char(month, 'YYYY-MM') AS month, amount_fen AS "amountFen", note FROM investment_report
     WHERE project_id = $1 AND known_to IS NULL AND month BETWEEN make_date($2, 1, 1) AND make_date($2, 12, 31)`,
    [projectId, year],
  );
  return new Map(rows.map(({ month, ...said }) => [month, said]));
}
