import { Injectable } from '@nestjs/common';
import { LightChangeView, lightLimits, ProjectLights } from '@huoshui/contracts';
import { addDays, projectColour, turnsAfter, watches } from '@huoshui/domain';
import { Actor, Clock, Database, found } from '../platform';
import { projectSight } from '../projects';
import { HORIZON_DAYS, readingsOf } from './judge-projects';
import { lightFacts } from './light-facts';
import { LightActsReader } from './light-acts.reader';
import { named } from './light.reader';
import { LightRuleSetReader } from './light-rule-set.reader';
import { RunLights } from './run-lights';

const HISTORY = `SELECT l.id::text AS id, l.rule, l.kind, l.colour, l.from_day AS "from", l.to_day AS "to",
    l.rule_set_number AS "ruleSetNumber", l.reading, coalesce((SELECT r.one ->> 'title'
      FROM jsonb_array_elements(s.content -> 'rules') AS r (one) WHERE r.one ->> 'key' = l.rule), l.rule) AS title
  FROM light l JOIN light_rule_set s ON s.number = l.rule_set_number
  WHERE l.project_id = $1 ORDER BY l.from_day DESC, l.id DESC LIMIT ${lightLimits.history}`;

/** One project, judged when asked: what the list shows may be some minutes older. */
@Injectable()
export class ProjectLightsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly runs: RunLights,
    private readonly ruleSets: LightRuleSetReader,
    private readonly acts: LightActsReader,
  ) {}

  /** @throws Refusal `request.not-found` for a project that the actor may not see */
  async one(actor: Actor, id: string): Promise<ProjectLights> {
    const project = await this.project(actor, id);
    const today = this.clock.today();
    const judge = await this.runs.judge(today);
    const [set, facts, history] = await Promise.all([
      this.ruleSets.inForce(today),
      lightFacts(this.database, [id], judge),
      this.database.query<LightChangeView>(HISTORY, [id]),
    ]);
    const known = found(facts.get(id));
    const readings = readingsOf(known, judge);
    const lights = readings ?? [];
    const titles = new Map(set.ruleSet.rules.map(({ key, title }) => [key, title]));
    const silent = set.ruleSet.rules.filter(({ active, key }) => active && !lights.some(({ rule }) => rule === key));
    const acts = await this.acts.of(new Map([[id, lights]]));
    return {
      project,
      today,
      watched: readings !== null,
      colour: projectColour(lights),
      ruleSet: { id: set.id, number: set.number, name: set.name },
      lights: lights.map((light) => named(light, titles)),
      silent: silent.map(({ key, title, filter }) => ({
        rule: key,
        title,
        why: watches(filter, known) ? 'unknown' : 'filter',
      })),
      forecast: turnsAfter(lights, today, addDays(today, HORIZON_DAYS)).map((turn) => named(turn, titles)),
      act: found(acts.get(id)),
      history,
    };
  }

  private async project(actor: Actor, id: string): Promise<ProjectLights['project']> {
    const params: unknown[] = [id];
    const sight = projectSight(actor, 'c', params);
    return found(
      await this.database.one<ProjectLights['project']>(
        `SELECT c.project_id AS id, c.code, c.name, c.company, c.amount_fen AS "amountFen", c.land_mode AS "landMode"
         FROM project_current c WHERE c.project_id = $1 AND ${sight}`,
        params,
      ),
    );
  }
}
