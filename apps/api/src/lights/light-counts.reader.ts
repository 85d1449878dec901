import { Injectable } from '@nestjs/common';
import { LightCounts, lightLimits, LightTally } from '@huoshui/contracts';
import { addDays } from '@huoshui/domain';
import { Actor, Clock, Database, seesZone } from '../platform';
import { projectSight } from '../projects';
import { LightRuleSetReader } from './light-rule-set.reader';

interface Counted {
  readonly whole: LightTally & { soon: number };
  readonly teams: LightCounts['teams'];
  readonly rules: readonly { rule: string; red: number; yellow: number }[];
  readonly day: string | null;
  readonly behind: { projects: number; since: string | null };
}

const lit = (of: string): string =>
  `'red', count(*) FILTER (WHERE ${of}.colour = 'red'), 'yellow', count(*) FILTER (WHERE ${of}.colour = 'yellow')`;

/**
 * All counts from one look at what is in sight. @param sight SQL over project_current `c` @param own SQL over team `t`
 * $1 the team asked for or null, $2 the day up to which a turn is soon, $3 today
 */
const counts = (sight: string, own: string): string => `
  WITH seen AS MATERIALIZED (
    SELECT l.project_id, l.colour, l.next_on, c.team_ids FROM project_light l
    JOIN project_current c ON c.project_id = l.project_id WHERE l.watched AND ${sight}
  ), asked AS (SELECT * FROM seen WHERE $1::uuid IS NULL OR team_ids @> ARRAY[$1::uuid])
  SELECT
    (SELECT jsonb_build_object('running', count(*), ${lit('a')}, 'soon', count(*) FILTER (WHERE a.next_on <= $2)) FROM asked a) AS whole,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('team', jsonb_build_object('id', t.id, 'name', t.name)) || n.tally
        ORDER BY t.sort_order, t.id), '[]')
      FROM (SELECT sharing.id, jsonb_build_object('running', count(*), ${lit('s')}) AS tally
        FROM seen s CROSS JOIN LATERAL unnest(s.team_ids) AS sharing (id) GROUP BY sharing.id) n
      JOIN team t ON t.id = n.id WHERE ${own}) AS teams,
    (SELECT coalesce(jsonb_agg(tally), '[]') FROM (SELECT jsonb_build_object('rule', o.rule, ${lit('o')}) AS tally
      FROM light o JOIN asked a ON a.project_id = o.project_id WHERE o.to_day IS NULL AND o.colour <> 'green'
      GROUP BY o.rule) r) AS rules,
    (SELECT max(day) FROM light_run WHERE kind = 'daily' AND state = 'done' AND day <= $3) AS day,
    (SELECT jsonb_build_object('projects', count(DISTINCT d.project_id), 'since', min(d.at)) FROM light_due d
      JOIN project_current c ON c.project_id = d.project_id
      WHERE d.at < now() - interval '${lightLimits.behindMinutes} minutes' AND ($1::uuid IS NULL OR c.team_ids @> ARRAY[$1::uuid])
        AND ${sight}) AS behind`;

const behindOf = ({ projects, since }: Counted['behind']): LightCounts['behind'] =>
  since === null ? null : { projects, since: new Date(since).toISOString() };

@Injectable()
export class LightCountsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ruleSets: LightRuleSetReader,
  ) {}

  /** Over what the actor may see; with a team, over its projects. The teams are always all that are in sight. */
  async counts(actor: Actor, teamId?: string): Promise<LightCounts> {
    const today = this.clock.today();
    const params: unknown[] = [teamId ?? null, addDays(today, lightLimits.soonDays), today];
    const sight = projectSight(actor, 'c', params);
    const own = seesZone(actor) ? 'true' : `t.id = ANY ($${params.push(actor.teamIds)}::uuid[])`;
    const [counted, { ruleSet }] = await Promise.all([
      this.database.one<Counted>(counts(sight, own), params),
      this.ruleSets.inForce(today),
    ]);
    if (!counted) throw new Error('counting gives a row');
    const rules = ruleSet.rules
      .filter((rule) => rule.active)
      .map(({ key, title, kind }) => {
        const found = counted.rules.find((row) => row.rule === key);
        return { rule: key, title, kind, red: found?.red ?? 0, yellow: found?.yellow ?? 0 };
      });
    const { day, teams, behind } = counted;
    return { ...counted.whole, day, teams, rules, behind: behindOf(behind) };
  }
}
