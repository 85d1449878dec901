import { Injectable } from '@nestjs/common';
import { Actor, Database } from '../platform';
import { EventSource, EventWindow, ProjectEvent, projectEvents } from '../projects';

const REPORTS: EventSource = {
  from: 'progress_report r',
  project: 'r.project_id',
  id: `'progress:' || r.id`,
  at: 'r.recorded_at',
  by: 'r.recorded_by',
  kind: `'progress.reported'`,
  details: `jsonb_build_object('week', r.week, 'version', r.version, 'text', r.text, 'nextStep', r.next_step,
    'nextStepOn', r.next_step_on, 'nextStepBy', r.next_step_by)`,
};

@Injectable()
export class ProgressEventsReader {
  constructor(private readonly database: Database) {}

  /** What was said, every version. */
  list(actor: Actor, window: EventWindow): Promise<ProjectEvent<'progress.reported'>[]> {
    return projectEvents(this.database, actor, window, REPORTS);
  }
}
