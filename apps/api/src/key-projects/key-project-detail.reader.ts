import { Injectable } from '@nestjs/common';
import { InvestmentReportView, KeyPlanVersion, KeyProjectDetail, Permission } from '@huoshui/contracts';
import { Day, Month, reportDueOn } from '@huoshui/domain';
import { Actor, Clock, Database, found, may, personWithId, seesZone } from '../platform';
import { projectSight } from '../projects';
import { keyMoment, momentView } from './key-moment';
import { KeyProjectReader, levelOf } from './key-project.reader';
import { keySettingsNow } from './key-settings.reader';

const REPORTS = `SELECT r.id, to_char(r.month, 'YYYY-MM') AS month, r.amount_fen AS "amountFen", r.note, r.reason,
  r.reported_on AS "reportedOn", r.known_from AS "reportedAt", ${personWithId('r.recorded_by')} AS "reportedBy",
  r.known_to AS "replacedAt"
  FROM investment_report r WHERE r.project_id = $1 AND r.month BETWEEN make_date($2, 1, 1) AND make_date($2, 12, 31)
  ORDER BY r.month, r.known_from DESC`;

const PLANS = `SELECT v.id, v.level, v.serial, v.content, coalesce(leader.display_name, v.leader) AS leader,
  v.leader_id AS "leaderId", v.plan_fen AS "planFen", to_jsonb(v.months_fen) AS "monthsFen",
  to_char(v.planned_start, 'YYYY-MM') AS "plannedStart", to_char(v.planned_production, 'YYYY-MM') AS "plannedProduction",
  v.listed, v.reason, v.known_from AS "knownFrom", v.known_to AS "knownTo", ${personWithId('v.recorded_by')} AS by
  FROM key_project_plan v LEFT JOIN person leader ON leader.id = v.leader_id
  WHERE v.key_project_id = $1 ORDER BY v.known_from DESC, v.known_to DESC NULLS FIRST`;

type Reported = Omit<InvestmentReportView, 'late'> & { reportedOn: Day };

@Injectable()
export class KeyProjectDetailReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reader: KeyProjectReader,
  ) {}

  /** An entry of a list with its reports and the versions of its plan, also once it was taken off. */
  async one(actor: Actor, id: string): Promise<KeyProjectDetail> {
    const params: unknown[] = [id];
    const sight = projectSight(actor, 'c', params);
    const entry = found(
      await this.database.one<{ year: number; projectId: string; leadTeamId: string }>(
        `SELECT k.year, k.project_id AS "projectId", c.lead_team_id AS "leadTeamId" FROM key_project k
         JOIN project_current c ON c.project_id = k.project_id WHERE k.id = $1 AND ${sight}`,
        params,
      ),
    );
    const settings = await keySettingsNow(this.database);
    const moment = keyMoment(entry.year, undefined, this.clock.today(), settings);
    const [[view], reports, plans] = await Promise.all([
      this.reader.views([id], moment, settings),
      this.database.query<Reported>(REPORTS, [entry.projectId, entry.year]),
      this.database.query<Omit<KeyPlanVersion, 'levelName'>>(PLANS, [id]),
    ]);
    const leads = seesZone(actor) || actor.teamIds.includes(entry.leadTeamId);
    const one = found(view);
    return {
      ...one,
      moment: momentView(moment),
      reports: reports.map(({ reportedOn, ...report }) => ({
        ...report,
        late: reportedOn > reportDueOn(report.month as Month, settings.reportingDay),
      })),
      plans: plans.map((plan) => ({ ...plan, levelName: levelOf(plan.level, settings).name })),
      mayReport: one.listed && leads && may(actor, Permission.InvestmentReport),
    };
  }
}
