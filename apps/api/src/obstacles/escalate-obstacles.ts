import { Injectable, OnModuleInit } from '@nestjs/common';
import { Day, escalations, ObstacleState } from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { Clock, Database, job, JobHandler, JobRegistry, newId, SYSTEM, UnitOfWork, Work } from '../platform';
import { addEntries } from './obstacle-entry';
import { dueDays } from './obstacle-reckoning';
import { ObstacleSettingsReader } from './obstacle-settings.reader';
import { OPEN, RUNNING } from './obstacle.listing';

/** Before the offices open; also a little later, for a worker that was down. A second run of a day finds nothing to do. */
export const escalateObstacles = job<Record<string, never>>({
  name: 'obstacles.escalate',
  identity: () => 'obstacles.escalate',
  attempts: 3,
  every: '20 6,9 * * *',
});

interface Running {
  readonly id: string;
  readonly state: ObstacleState;
  readonly countedFrom: string;
  readonly allowedWorkdays: number;
  readonly dueOn: Day | null;
  readonly departmentId: string | null;
  readonly escalation: number;
  readonly reopened: number;
}

const BATCH = 500;

@Injectable()
export class EscalateObstacles implements JobHandler<Record<string, never>>, OnModuleInit {
  readonly job = escalateObstacles;

  constructor(
    private readonly unit: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: ObstacleSettingsReader,
    private readonly days: CalendarReader,
    private readonly registry: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  /** Reckons running clocks anew, since a calendar may have come in, and says each level that is newly reached. */
  async handle(): Promise<void> {
    const ids = await this.database.query<{ id: string }>(
      `SELECT o.id FROM obstacle o WHERE ${OPEN} AND ${RUNNING} ORDER BY o.id`,
    );
    for (let at = 0; at < ids.length; at += BATCH) {
      const batch = ids.slice(at, at + BATCH).map(({ id }) => id);
      await this.unit.write(SYSTEM, (work) => this.escalate(work, batch));
    }
  }

  private async escalate(work: Work, ids: readonly string[]): Promise<void> {
    const [settings, calendar] = [await this.settings.current(), await this.days.current()];
    const [today, now] = [this.clock.today(), this.clock.now()];
    const rows = await work.query<Running>(
      `SELECT o.id, o.state, o.counted_from AS "countedFrom", o.allowed_workdays AS "allowedWorkdays", o.due_on AS "dueOn",
         o.department_id AS "departmentId", o.escalation, o.reopened
       FROM obstacle o WHERE o.id = ANY ($1::uuid[]) AND ${RUNNING} ORDER BY o.id FOR UPDATE`,
      [ids],
    );
    const due = await dueDays(work, rows, calendar);
    const reached = rows.flatMap((row) => {
      const dueOn = due.get(row.id) ?? null;
      return escalations({ ...row, dueOn }, settings.escalations, today, calendar).map((one) => ({ row, one }));
    });
    const levels = new Map(reached.map(({ row, one }) => [row.id, one.level]));
    const changed = rows
      .map((row) => ({ id: row.id, due_on: due.get(row.id) ?? null, level: levels.get(row.id) ?? row.escalation, row }))
      .filter(({ due_on, level, row }) => due_on !== row.dueOn || level !== row.escalation);
    await work.query(
      `UPDATE obstacle o SET due_on = g.due_on, escalation = g.level, version = o.version + 1, changed_at = $2
       FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, due_on date, level int) WHERE o.id = g.id`,
      [JSON.stringify(changed.map(({ row: _, ...rest }) => rest)), now],
    );
    await work.query(
      `INSERT INTO obstacle_escalation (id, obstacle_id, round, level, to_whom, on_day, due_on, overdue_workdays)
       SELECT id, obstacle_id, round, level, to_whom, $2, due_on, overdue FROM jsonb_to_recordset($1::jsonb)
         AS g(id uuid, obstacle_id uuid, round int, level int, to_whom text, due_on date, overdue int)
       ON CONFLICT (obstacle_id, round, level) DO NOTHING`,
      [JSON.stringify(reached.map(({ row, one }) => escalationRow(row, one))), today],
    );
    await addEntries(
      work,
      reached.map(({ row, one }) => ({
        obstacleId: row.id,
        kind: 'escalated',
        at: now,
        by: null,
        departmentId: row.departmentId,
        details: { level: one.level, to: one.to, dueOn: one.dueOn, overdue: one.overdue },
      })),
    );
  }
}

const escalationRow = (row: Running, one: ReturnType<typeof escalations>[number]) => ({
  id: newId(),
  obstacle_id: row.id,
  round: row.reopened,
  level: one.level,
  to_whom: one.to,
  due_on: one.dueOn,
  overdue: one.overdue,
});
