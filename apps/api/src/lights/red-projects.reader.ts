import { Injectable } from '@nestjs/common';
import { Day, RecordedLight, RecordedLights } from '@huoshui/domain';
import { Database } from '../platform';
import { LightRuleSetReader } from './light-rule-set.reader';

interface Row extends Omit<RecordedLight, 'reasons'> {
  readonly rules: readonly string[];
  readonly total: number;
}

/** A light's last day is the one before `to_day`. */
const RED = `
  WITH red AS (
    SELECT o.project_id, array_agg(o.rule ORDER BY o.rule) AS rules,
      min(coalesce((o.reading ->> 'since')::date, o.from_day)) AS since
    FROM light o WHERE o.colour = 'red' AND o.from_day <= $1 AND (o.to_day IS NULL OR o.to_day > $1) GROUP BY o.project_id)
  SELECT r.project_id AS "projectId", c.code, c.name, t.name AS team, r.rules, r.since, count(*) OVER ()::int AS total
  FROM red r JOIN project_current c ON c.project_id = r.project_id JOIN team t ON t.id = c.lead_team_id
  ORDER BY r.since, c.code LIMIT $2`;

/** For bulletins, which the whole zone reads: it knows no actor. */
@Injectable()
export class RedProjectsReader {
  constructor(
    private readonly database: Database,
    private readonly ruleSets: LightRuleSetReader,
  ) {}

  /** What was red at the end of a day by the lights' own history, the longest lit first, and the counts of that day. */
  async on(day: Day, most: number): Promise<RecordedLights> {
    const [rows, teams, { ruleSet }] = await Promise.all([
      this.database.query<Row>(RED, [day, most]),
      this.database.query<RecordedLights['teams'][number] & { zone: boolean }>(
        `SELECT t.name AS team, l.red, l.yellow, l.team_id IS NULL AS zone FROM light_tally l
         LEFT JOIN team t ON t.id = l.team_id WHERE l.day = $1 AND (l.team_id IS NULL OR l.red + l.yellow > 0)
         ORDER BY l.red DESC, l.yellow DESC, t.sort_order, t.id`,
        [day],
      ),
      this.ruleSets.inForce(day),
    ]);
    const titles = new Map(ruleSet.rules.map(({ key, title }) => [key, title]));
    return {
      known: teams.length > 0,
      total: rows[0]?.total ?? 0,
      teams: teams.filter(({ zone }) => !zone).map(({ team, red, yellow }) => ({ team, red, yellow })),
      items: rows.map(({ rules, total: _total, ...row }) => ({
        ...row,
        reasons: rules.map((rule) => titles.get(rule) ?? rule),
      })),
    };
  }
}
