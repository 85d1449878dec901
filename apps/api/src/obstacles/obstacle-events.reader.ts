import { Injectable } from '@nestjs/common';
import { Actor, Database } from '../platform';
import { EventSource, EventWindow, ProjectEvent, projectEvents } from '../projects';
import { obstacleSight } from './obstacle-sight';

/** What only the people at work on it care for. */
const SMALL = ['change', 'note', 'tell'];

const steps = (actor: Actor): EventSource => ({
  from: 'obstacle_entry e JOIN obstacle o ON o.id = e.obstacle_id',
  project: 'o.project_id',
  id: `'obstacle:' || e.id`,
  at: 'e.at',
  by: 'e.by_id',
  kind: `'obstacle.' || e.kind`,
  details: `jsonb_build_object('obstacleId', o.id, 'code', o.code, 'title', o.title, 'need', o.need)`,
  where: (param, params) => [
    'NOT e.internal',
    `e.kind <> ALL (${param(SMALL)}::text[])`,
    obstacleSight(actor, 'o', params),
  ],
});

@Injectable()
export class ObstacleEventsReader {
  constructor(private readonly database: Database) {}

  /** What happened to obstacles of projects; departments' own words left out. */
  list(actor: Actor, window: EventWindow): Promise<ProjectEvent<`obstacle.${string}`>[]> {
    return projectEvents(this.database, actor, window, steps(actor));
  }
}
