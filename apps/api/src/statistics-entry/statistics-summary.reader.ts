import { Injectable } from '@nestjs/common';
import { StatisticsSummary } from '@huoshui/contracts';
import { firstDayOfYear, lastClosing, lastDayOfYear } from '@huoshui/domain';
import { Actor, Clock, Database } from '../platform';
import { projectSight } from '../projects';
import { checklistNow } from './checklist.reader';
import { applicable, closedBefore, overdue, STATE } from './statistics-entry.listing';

interface Group {
  readonly team: { id: string; name: string } | null;
  readonly listed: number;
  readonly due: number;
  readonly overdue: number;
  readonly states: StatisticsSummary['states'];
}

@Injectable()
export class StatisticsSummaryReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** 纳统率 of what the actor sees: on the list ÷ due, of the projects started in the year. */
  async year(actor: Actor, year: number): Promise<StatisticsSummary> {
    const today = this.clock.today();
    const checklist = await checklistNow(this.database);
    const params: unknown[] = [firstDayOfYear(year), lastDayOfYear(year), checklist.leastFen];
    const at = (value: unknown): string => `$${params.push(value)}::date`;
    const due = `NOT 'start' = ANY (c.unverified) AND c.start_day <= ${at(lastClosing(today, checklist.closingDay))}`;
    const late = overdue(at(closedBefore(today, checklist)));
    const states = ['collecting', 'submitted', 'listed', 'rejected'].map(
      (state) => `'${state}', count(*) FILTER (WHERE ${STATE} = '${state}')`,
    );
    const groups = await this.database.query<Group>(
      `SELECT CASE WHEN t.id IS NULL THEN NULL ELSE jsonb_build_object('id', t.id, 'name', t.name) END AS team,
         (count(*) FILTER (WHERE ${due} AND e.state = 'listed'))::int AS listed, (count(*) FILTER (WHERE ${due}))::int AS due,
         (count(*) FILTER (WHERE ${late}))::int AS overdue, jsonb_build_object(${states.join(', ')}) AS states
       FROM project_current c JOIN team t ON t.id = c.lead_team_id
       LEFT JOIN statistics_entry e ON e.project_id = c.project_id
       WHERE c.start_day BETWEEN $1 AND $2 AND ${applicable('$3')} AND ${projectSight(actor, 'c', params)}
       GROUP BY GROUPING SETS ((), (t.id, t.name, t.sort_order)) ORDER BY t.sort_order, t.id`,
      params,
    );
    const none = { collecting: 0, submitted: 0, listed: 0, rejected: 0 };
    const zone = groups.find(({ team }) => team === null);
    return {
      year,
      asOf: today,
      zone: { listed: zone?.listed ?? 0, due: zone?.due ?? 0 },
      teams: groups.flatMap(({ team, listed, due: of }) => (team ? [{ team, listed, due: of }] : [])),
      states: zone?.states ?? none,
      overdue: zone?.overdue ?? 0,
    };
  }
}
