import { Injectable } from '@nestjs/common';
import { Actor, Database, dayOf, ZONE } from '../platform';
import { EventSource, EventWindow, ProjectEvent, projectEvents } from '../projects';

const TITLE = `coalesce((SELECT one ->> 'title' FROM light_rule_set s, jsonb_array_elements(s.content -> 'rules') AS one
  WHERE s.number = l.rule_set_number AND one ->> 'key' = l.rule), l.rule)`;

/** A light turns on a day, at its beginning. */
const turns = ({ since, before }: EventWindow): EventSource => ({
  from: 'light l',
  project: 'l.project_id',
  id: `'light:' || l.id`,
  at: `(l.from_day::timestamp AT TIME ZONE '${ZONE}')`,
  by: 'NULL::uuid',
  kind: `'light.turned'`,
  details: `jsonb_build_object('rule', l.rule, 'title', ${TITLE}, 'colour', l.colour)`,
  where: (param) => [
    `l.from_day >= ${param(dayOf(since))}::date`,
    ...(before ? [`l.from_day <= ${param(dayOf(new Date(before.at)))}::date`] : []),
  ],
});

@Injectable()
export class LightEventsReader {
  constructor(private readonly database: Database) {}

  /** Lights that turned, each with its rule's title. */
  list(actor: Actor, window: EventWindow): Promise<ProjectEvent<'light.turned'>[]> {
    return projectEvents(this.database, actor, window, turns(window));
  }
}
