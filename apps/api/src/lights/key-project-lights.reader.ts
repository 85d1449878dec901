import { Injectable } from '@nestjs/common';
import { KeyProjectLight, keyProjectLimits } from '@huoshui/contracts';
import { LightColour, LightReading } from '@huoshui/domain';
import { isKeyProject } from '../key-projects';
import { Actor, Clock, Database } from '../platform';
import { projectSight } from '../projects';
import { LightRuleSetReader } from './light-rule-set.reader';
import { named, worseFirst } from './light.reader';

interface Row {
  readonly projectId: string;
  readonly colour: LightColour;
  readonly lights: readonly LightReading[];
}

/** What a year's key projects show, as the pages of the projects themselves show it. */
@Injectable()
export class KeyProjectLightsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ruleSets: LightRuleSetReader,
  ) {}

  /** Those that the actor sees and rules watch; each with its red and yellow lights, the worst and longest first. */
  async of(actor: Actor, year: number): Promise<KeyProjectLight[]> {
    const params: unknown[] = [year];
    const sight = projectSight(actor, 'c', params);
    const [rows, { ruleSet }] = await Promise.all([
      this.database.query<Row>(
        `SELECT l.project_id AS "projectId", l.colour, coalesce((SELECT jsonb_agg(o.latest) FROM light o
           WHERE o.project_id = l.project_id AND o.to_day IS NULL AND o.colour <> 'green'), '[]') AS lights
         FROM project_light l JOIN project_current c ON c.project_id = l.project_id
         WHERE l.watched AND ${isKeyProject('l.project_id', '$1')} AND ${sight} LIMIT ${keyProjectLimits.wall}`,
        params,
      ),
      this.ruleSets.inForce(this.clock.today()),
    ]);
    const titles = new Map(ruleSet.rules.map(({ key, title }) => [key, title]));
    return rows.map(({ lights, ...row }) => ({
      ...row,
      lights: lights.toSorted(worseFirst).map((one) => named(one, titles)),
    }));
  }
}
