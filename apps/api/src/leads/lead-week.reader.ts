import { Injectable } from '@nestjs/common';
import { Day } from '@huoshui/domain';
import { Clock, Database } from '../platform';
import { OPEN_STAGES, staleUpTo } from './lead.view';

export interface LeadWeek {
  readonly newLeads: number;
  readonly followUps: number;
  readonly visits: number;
  readonly openLeads: number;
  readonly staleLeads: number;
}

/** What a team did with its leads, for the rooms below; who asks has found that the actor may see the team. */
@Injectable()
export class LeadWeekReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** By the days of registration and of follow-up; open and stale leads as of now. */
  async of(teamId: string, from: Day, to: Day): Promise<LeadWeek> {
    const row = await this.database.one<LeadWeek>(
      `SELECT count(*) FILTER (WHERE l.registered_on BETWEEN $2::date AND $3::date)::int AS "newLeads",
         count(*) FILTER (WHERE l.stage = ANY ($4::text[]))::int AS "openLeads",
         count(*) FILTER (WHERE l.stage = ANY ($4::text[]) AND coalesce(l.last_follow_up_on, l.registered_on) <= $5::date)::int
           AS "staleLeads",
         (SELECT count(*)::int FROM follow_up f JOIN lead o ON o.id = f.lead_id
           WHERE o.team_id = $1 AND f.day BETWEEN $2::date AND $3::date) AS "followUps",
         (SELECT count(*)::int FROM follow_up f JOIN lead o ON o.id = f.lead_id
           WHERE o.team_id = $1 AND f.kind = 'visit' AND f.day BETWEEN $2::date AND $3::date) AS visits
       FROM lead l WHERE l.team_id = $1`,
      [teamId, from, to, OPEN_STAGES, staleUpTo(this.clock.today())],
    );
    return row ?? { newLeads: 0, followUps: 0, visits: 0, openLeads: 0, staleLeads: 0 };
  }
}
