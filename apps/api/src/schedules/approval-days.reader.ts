import { Injectable } from '@nestjs/common';
import { ApprovalKind, Day, LandMode } from '@huoshui/domain';
import { Database } from '../platform';
import { COUNTED } from '../projects';

/** How long an approval of one project ran, in calendar days: its first day not counted. */
export interface ApprovalDays {
  readonly approval: ApprovalKind;
  readonly days: number;
}

export interface EndedApprovals {
  /** Both inclusive. */
  readonly from: Day;
  readonly to: Day;
  readonly teamId?: string;
  readonly landMode?: LandMode;
  readonly leastFen?: number;
}

/** For the zone's figures, which are open to everybody in it: it knows no actor and names no project. */
@Injectable()
export class ApprovalDaysReader {
  constructor(private readonly database: Database) {}

  /** The approvals of counted projects that began and ended, and ended between the two days. */
  ended({ from, to, teamId, landMode, leastFen }: EndedApprovals): Promise<ApprovalDays[]> {
    const params: unknown[] = [from, to];
    const where = ['t.approval IS NOT NULL', 't.actual_begin <= t.actual_finish', 't.actual_finish BETWEEN $1 AND $2'];
    if (teamId) where.push(`c.lead_team_id = $${params.push(teamId)}`);
    if (landMode) where.push(`c.land_mode = $${params.push(landMode)}`);
    if (leastFen !== undefined) where.push(`c.amount_fen >= $${params.push(leastFen)}`);
    return this.database.query<ApprovalDays>(
      `SELECT t.approval, t.actual_finish - t.actual_begin AS days
       FROM schedule_task t JOIN schedule s ON s.id = t.schedule_id JOIN project_current c ON c.project_id = s.project_id
       WHERE ${where.join(' AND ')} AND ${COUNTED}`,
      params,
    );
  }
}
