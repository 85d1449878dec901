import { Injectable } from '@nestjs/common';
import { Permission } from '@huoshui/contracts';
import { rebaseline } from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { Actor, Clock, may, newId, Refusal, UnitOfWork } from '../platform';
import { logChange } from './log-change';
import { closeSchedule, OpenSchedule, openSchedule } from './open-schedule';

const KEEP = `INSERT INTO schedule_baseline (id, schedule_id, number, at, by, reason, tasks)
  SELECT $1, s.id, s.baseline_number, s.baseline_at, s.baseline_by, s.baseline_reason,
    (SELECT jsonb_agg(jsonb_build_object('key', t.key, 'title', t.title, 'milestone', t.milestone,
        'begin', t.baseline_begin, 'finish', t.baseline_finish) ORDER BY t.position)
      FROM schedule_task t WHERE t.schedule_id = s.id)
  FROM schedule s WHERE s.id = $2`;

const PROMISE = `UPDATE schedule_task t SET baseline_begin = g.begin, baseline_finish = g.finish
  FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, begin date, finish date) WHERE t.id = g.id`;

const COUNT = `UPDATE schedule SET baseline_number = baseline_number + 1, baseline_at = clock_timestamp(),
  baseline_by = $2, baseline_reason = $3 WHERE id = $1 RETURNING baseline_number AS number`;

@Injectable()
export class RebaselineSchedule {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly calendars: CalendarReader,
    private readonly clock: Clock,
  ) {}

  /**
   * What is expected today becomes the promise; the one before is kept. The commanding office's alone.
   * @throws Refusal `session.forbidden`, those of `openSchedule`
   */
  async run(actor: Actor, projectId: string, reason: string): Promise<{ version: number }> {
    if (!may(actor, Permission.SettingWrite)) throw new Refusal('session.forbidden');
    const [calendar, today] = [await this.calendars.current(), this.clock.today()];
    return this.unit.write(actor, async (work) => {
      const schedule: OpenSchedule = await openSchedule(work, actor, projectId);
      await work.query(KEEP, [newId(), schedule.id]);
      const promised = rebaseline(schedule.tasks, calendar, today);
      const days = promised.map(({ id, baselineBegin: begin, baselineFinish: finish }) => ({ id, begin, finish }));
      await work.query(PROMISE, [JSON.stringify(days)]);
      const [counted] = await work.query<{ number: number }>(COUNT, [schedule.id, actor.personId, reason]);
      const number = counted?.number ?? 0;
      const change = { from: { number: number - 1 }, to: { number }, reason };
      await logChange(work, { projectId, kind: 'rebaselined', ...change });
      return closeSchedule(work, schedule, calendar, today);
    });
  }
}
