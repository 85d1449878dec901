import { Injectable } from '@nestjs/common';
import { ObstacleOfDay, ObstaclesOfDay, Role } from '@huoshui/contracts';
import { Day, EscalationTarget, noticeUntil, obstacleNotice } from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { Actor, Clock, Database, pageOfIds } from '../platform';
import { Asking, OPEN, RUNNING } from './obstacle.listing';
import { obstacleSight } from './obstacle-sight';
import { ObstacleReader } from './obstacle.reader';

/** What presses upon who answers for it: the department that has it, the service centre, and whom it was escalated to. */
@Injectable()
export class ObstacleNoticesReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly days: CalendarReader,
    private readonly obstacles: ObstacleReader,
  ) {}

  /** The nearest due day first, each with why it is here; nothing for who answers for none. */
  async ofDay(actor: Actor, most: number): Promise<ObstaclesOfDay> {
    const [asking, calendar] = [await this.obstacles.asking(actor), await this.days.current()];
    const today = this.clock.today();
    const params: unknown[] = [];
    const ways = waysTo(asking, noticeUntil(today, calendar), params);
    if (ways.length === 0) return { items: [], total: 0 };
    const page = await pageOfIds(this.database, {
      from: 'obstacle o',
      where: [OPEN, RUNNING, `(${ways.join(' OR ')})`, obstacleSight(actor, 'o', params)],
      params,
      id: 'o.id',
      sort: { sql: 'o.due_on', type: 'date' },
      descending: false,
      limit: most,
    });
    const items = (await this.obstacles.some(actor, page.items)).flatMap((one): ObstacleOfDay[] => {
      const notice = obstacleNotice({ ...one, dueOn: one.dueOn as Day | null }, today, calendar);
      return notice ? [{ ...one, notice }] : [];
    });
    return { items, total: page.total };
  }
}

const CALLED = `EXISTS (SELECT 1 FROM obstacle_hand_off h WHERE h.obstacle_id = o.id AND h.reported_at IS NULL
  AND h.returned_at IS NULL)`;

const escalatedTo = (to: EscalationTarget): string => `EXISTS (SELECT 1 FROM obstacle_escalation e
  WHERE e.obstacle_id = o.id AND e.round = o.reopened AND e.to_whom = '${to}')`;

/** By which obstacles a person is meant; `soon`: the last due day that is told ahead. */
function waysTo({ actor, mine }: Asking, soon: Day, params: unknown[]): string[] {
  const at = (value: unknown): string => `$${params.push(value)}`;
  const ways: string[] = [];
  const office = actor.role === Role.CommandingOffice;
  const pressing = (): string => `(o.due_on <= ${at(soon)}::date OR o.escalation > 0`;
  if (mine.length > 0) ways.push(`(o.department_id = ANY (${at(mine)}::uuid[]) AND ${pressing()} OR ${CALLED}))`);
  if (office || (actor.role === Role.ServiceDepartment && mine.length === 0)) {
    ways.push(`o.state = 'raised'`, `(o.department_id IS NULL AND ${pressing()}))`);
  }
  if (office) ways.push(escalatedTo(EscalationTarget.CommandingOffice));
  if (actor.role === Role.Viewer) ways.push(escalatedTo(EscalationTarget.ZoneLeader));
  return ways;
}
