import { Injectable } from '@nestjs/common';
import { Actor, Database } from '../platform';
import { EventSource, EventWindow, ProjectEvent, projectEvents } from '../projects';

const CHANGES: EventSource = {
  from: 'schedule_change l',
  project: 'l.project_id',
  id: `'schedule:' || l.id`,
  at: 'l.at',
  by: 'l.by',
  kind: `'schedule.' || l.kind`,
  details: `jsonb_build_object('task', l.task_title, 'reason', l.reason, 'wasNotBefore', l.before ->> 'notBefore',
    'notBefore', l.after ->> 'notBefore', 'wasDuration', l.before -> 'duration', 'duration', l.after -> 'duration',
    'begin', l.after ->> 'begin', 'finish', l.after ->> 'finish', 'owner', l.after ->> 'owner', 'number', l.after -> 'number')`,
};

@Injectable()
export class ScheduleEventsReader {
  constructor(private readonly database: Database) {}

  /** What people did with schedules: replans, days that came, owners, tasks, baselines. */
  list(actor: Actor, window: EventWindow): Promise<ProjectEvent<`schedule.${string}`>[]> {
    return projectEvents(this.database, actor, window, CHANGES);
  }
}
