import { Injectable } from '@nestjs/common';
import { LightFilter, LightRow, LightView, Page } from '@huoshui/contracts';
import { Day, LightColour, LightForecast, lightRank, LightReading } from '@huoshui/domain';
import { Actor, Clock, Database, pageOfIds } from '../platform';
import { LightActsReader } from './light-acts.reader';
import { lightListing } from './light.listing';
import { LightRuleSetReader } from './light-rule-set.reader';

interface Row extends Omit<LightRow, 'lights' | 'act' | 'next'> {
  readonly lights: readonly LightReading[];
  readonly nextOn: Day | null;
  readonly nextColour: LightColour | null;
  readonly nextRule: string | null;
}

const ROWS = `SELECT c.project_id AS id, c.code, c.name, c.company, c.amount_fen AS "amountFen", c.land_mode AS "landMode",
    l.colour, l.next_on AS "nextOn", l.next_colour AS "nextColour", l.next_rule AS "nextRule",
    coalesce((SELECT jsonb_agg(o.latest) FROM light o WHERE o.project_id = l.project_id AND o.to_day IS NULL
      AND o.colour <> 'green'), '[]') AS lights
  FROM unnest($1::uuid[]) WITH ORDINALITY AS page (id, at) JOIN project_light l ON l.project_id = page.id
  JOIN project_current c ON c.project_id = page.id ORDER BY page.at`;

/** The lights as they were last computed: a list of 200 000 projects is read, not judged. */
@Injectable()
export class LightReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acts: LightActsReader,
    private readonly ruleSets: LightRuleSetReader,
  ) {}

  async list(actor: Actor, filter: LightFilter): Promise<Page<LightRow>> {
    const today = this.clock.today();
    const page = await pageOfIds(this.database, lightListing(actor, filter, today));
    const [rows, titles] = await Promise.all([this.database.query<Row>(ROWS, [page.items]), this.titles(today)]);
    const acts = await this.acts.of(new Map(rows.map((row) => [row.id, row.lights])));
    const items = rows.flatMap(({ nextOn, nextColour, nextRule, lights, ...row }): LightRow[] => {
      const act = acts.get(row.id);
      const turn = nextOn && nextColour && nextRule ? { on: nextOn, colour: nextColour, rule: nextRule } : null;
      const next = turn && named(turn, titles);
      return act ? [{ ...row, lights: lights.toSorted(worseFirst).map((one) => named(one, titles)), next, act }] : [];
    });
    return { ...page, items };
  }

  private async titles(today: Day): Promise<ReadonlyMap<string, string>> {
    const { ruleSet } = await this.ruleSets.inForce(today);
    return new Map(ruleSet.rules.map(({ key, title }) => [key, title]));
  }
}

/** With the title of its rule; the key of a rule that is gone. */
export const named = <T extends LightReading | LightForecast>(
  one: T,
  titles: ReadonlyMap<string, string>,
): T & Pick<LightView, 'title'> => ({ ...one, title: titles.get(one.rule) ?? one.rule });

/** Red before yellow, the longest lit first. */
export const worseFirst = (a: LightReading, b: LightReading): number =>
  lightRank(b.colour) - lightRank(a.colour) || ((a.since ?? '') < (b.since ?? '') ? -1 : 1);
