import { Injectable } from '@nestjs/common';
import { TeamRef } from '@huoshui/contracts';
import { Day, LightColour } from '@huoshui/domain';
import { Actor, Database } from '../platform';
import { projectSight } from '../projects';

export interface TurnedProject {
  readonly id: string;
  readonly name: string;
  readonly amountFen: number;
  readonly leadTeam: TeamRef;
  /** Rules whose light turned, each with the day since when. */
  readonly lights: readonly { readonly title: string; readonly since: Day }[];
}

const TITLE = `coalesce((SELECT one ->> 'title' FROM light_rule_set s, jsonb_array_elements(s.content -> 'rules') AS one
  WHERE s.number = l.rule_set_number AND one ->> 'key' = l.rule), l.rule)`;

@Injectable()
export class LightTurnsReader {
  constructor(private readonly database: Database) {}

  /** Watched projects in the actor's sight with a light that took this colour on the day or later and keeps it: the largest first. */
  since(actor: Actor, day: Day, colour: LightColour, most: number): Promise<TurnedProject[]> {
    const params: unknown[] = [day, colour, most];
    const sight = projectSight(actor, 'c', params);
    return this.database.query<TurnedProject>(
      `SELECT c.project_id AS id, c.name, c.amount_fen AS "amountFen",
         jsonb_build_object('id', t.id, 'name', t.name) AS "leadTeam", turned.lights
       FROM (SELECT l.project_id, jsonb_agg(jsonb_build_object('title', ${TITLE}, 'since', l.from_day)
               ORDER BY l.from_day, l.id) AS lights
             FROM light l WHERE l.to_day IS NULL AND l.colour = $2 AND l.from_day >= $1::date GROUP BY l.project_id) turned
       JOIN project_light p ON p.project_id = turned.project_id AND p.watched
       JOIN project_current c ON c.project_id = turned.project_id JOIN team t ON t.id = c.lead_team_id
       WHERE ${sight} ORDER BY c.amount_fen DESC, c.project_id LIMIT $3`,
      params,
    );
  }
}
