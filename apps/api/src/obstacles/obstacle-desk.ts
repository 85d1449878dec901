import { Injectable } from '@nestjs/common';
import { Role } from '@huoshui/contracts';
import { act, Day, hasPart, ObstacleAct, ObstaclePart, ObstacleSettings, WorkCalendar } from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { DepartmentReader } from '../departments';
import { Actor, Clock, found, must, Refusal, UnitOfWork, Work } from '../platform';
import { addEntries, NewEntry } from './obstacle-entry';
import { dueDays } from './obstacle-reckoning';
import { ObstacleSettingsReader } from './obstacle-settings.reader';
import { obstacleSight } from './obstacle-sight';
import { ObstacleRow } from './obstacle.row';

/** An obstacle that is being acted on: its row is saved, its due day reckoned anew and its record written when the act ends. */
export interface Held {
  readonly work: Work;
  readonly row: ObstacleRow;
  /** The open call, which awaits 报到. */
  readonly call: { readonly id: string; readonly from: string | null } | null;
  readonly settings: ObstacleSettings;
  readonly calendar: WorkCalendar;
  readonly today: Day;
  readonly now: Date;
}

export type Said = Omit<NewEntry, 'obstacleId' | 'kind' | 'at' | 'by'>;

/**
 * The parts of an actor in an obstacle. The service centre is the commanding office, and staff of service departments that
 * belong to no responsible department; the commanding office also stands in for a department.
 */
export function partsOf(
  actor: Actor,
  mine: readonly string[],
  { departmentId, called, raisedBy }: { departmentId: string | null; called: boolean; raisedBy: string | null },
): ObstaclePart[] {
  const office = actor.role === Role.CommandingOffice || actor.role === 'system';
  const parts: ObstaclePart[] = [];
  if (office || (actor.role === Role.ServiceDepartment && mine.length === 0)) parts.push(ObstaclePart.Door);
  const has = departmentId !== null && (office || mine.includes(departmentId));
  if (has) parts.push(called ? ObstaclePart.Called : ObstaclePart.Responsible);
  if (raisedBy !== null && raisedBy === actor.personId) parts.push(ObstaclePart.Raiser);
  return parts;
}

@Injectable()
export class ObstacleDesk {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly departments: DepartmentReader,
    private readonly days: CalendarReader,
    private readonly settings: ObstacleSettingsReader,
  ) {}

  /**
   * Does one act on one obstacle in one write, and puts it on record.
   * @param does changes the row and gives what the record says
   * @throws Refusal `request.not-found`, `session.forbidden` {act}, `obstacle.state.closed`, `obstacle.hand-off.open`, `.none`
   */
  async run(
    actor: Actor,
    id: string,
    wanted: ObstacleAct,
    does: (held: Held) => Said | Promise<Said>,
  ): Promise<{ version: number }> {
    const [mine, calendar, settings] = await Promise.all([
      this.departments.mine(actor),
      this.days.current(),
      this.settings.current(),
    ]);
    return this.unit.write(actor, async (work) => {
      const row = await this.lock(work, actor, id);
      const [call = null] = await work.query<{ id: string; from: string | null }>(
        `SELECT id, from_department_id AS "from" FROM obstacle_hand_off
         WHERE obstacle_id = $1 AND reported_at IS NULL AND returned_at IS NULL`,
        [id],
      );
      const facts = { ...row, called: call !== null };
      if (!hasPart(partsOf(actor, mine, facts), wanted)) throw new Refusal('session.forbidden', { act: wanted });
      const state = must(act(facts, wanted));
      const now = this.clock.now();
      const said = await does({ work, row, call, settings, calendar, today: this.clock.today(), now });
      const due = await dueDays(work, [row], calendar);
      Object.assign(row, { state, dueOn: due.get(id) ?? null, changedAt: now });
      await addEntries(work, [{ ...said, obstacleId: id, kind: wanted, at: now, by: actor.personId }]);
      return { version: (await work.repository(ObstacleRow).save(row)).version };
    });
  }

  private async lock(work: Work, actor: Actor, id: string): Promise<ObstacleRow> {
    const params: unknown[] = [id];
    const sight = obstacleSight(actor, 'o', params);
    found((await work.query(`SELECT 1 FROM obstacle o WHERE o.id = $1 AND ${sight}`, params))[0]);
    const lock = { mode: 'pessimistic_write' } as const;
    return found(await work.repository(ObstacleRow).findOne({ where: { id }, lock }));
  }
}
