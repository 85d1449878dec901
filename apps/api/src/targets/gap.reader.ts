import { Injectable } from '@nestjs/common';
import { Page, pageLimits, PersonRef, TargetGapFilter, TargetSumGap, TeamRef } from '@huoshui/contracts';
import { isTold, PlacedTarget, planDefinitions, SumGap, sumGaps } from '@huoshui/domain';
import { Actor, Database, readCursor, writeCursor } from '../platform';
import { GapKey, gapKey, GapOrder } from './gap-order';
import { targetSight } from './target-sight';

interface Read extends Omit<PlacedTarget, 'period' | 'value'> {
  /** `period value`, joined by commas: a row for all periods of an owner's measure. */
  readonly heights: string;
}

/** Where targets do not sum to what they were broken down from. */
@Injectable()
export class GapReader {
  constructor(private readonly database: Database) {}

  /**
   * Parents of a year that their children do not sum to, of what the actor may see. A page goes on behind the last line of
   * the one before it, also when that line has been mended meanwhile. @throws Refusal `request.cursor.invalid`
   */
  async page(actor: Actor, { year, owner, over, cursor, limit }: TargetGapFilter): Promise<Page<TargetSumGap>> {
    const [targets, teams, persons] = await Promise.all([
      this.targets(actor, year),
      this.database.query<TeamRef>('SELECT id, name FROM team ORDER BY sort_order, id'),
      this.database.query<PersonRef>(
        `SELECT id, display_name AS "displayName" FROM person WHERE id IN (SELECT person_id FROM target WHERE year = $1)
         ORDER BY display_name, id`,
        [year],
      ),
    ]);
    const order = new GapOrder(teams, persons);
    const after = cursor ? readCursor<GapKey>(cursor, (parts) => order.knows(parts)) : null;
    const asked = sumGaps(targets)
      .filter((gap) => isTold(gap) && (!over || gap.over === over) && (!owner || ownedBy(gap, owner)))
      .map((gap) => ({ gap, key: gapKey(gap) }));
    const most = limit ?? pageLimits.default;
    const rest = after ? asked.filter(({ key }) => order.compare(key, after) > 0) : asked;
    const shown = rest.toSorted((a, b) => order.compare(a.key, b.key)).slice(0, most);
    const last = shown.at(-1);
    return {
      items: shown.map(({ gap }) => viewOf(gap, teams, persons)),
      nextCursor: rest.length > shown.length && last ? writeCursor(...last.key) : null,
      total: asked.length,
      totalIsFloor: false,
    };
  }

  private async targets(actor: Actor, year: number): Promise<PlacedTarget[]> {
    const params: unknown[] = [year];
    const sight = targetSight(actor, 't', params);
    const rows = await this.database.query<Read>(
      `SELECT t.team_id AS "teamId", t.person_id AS "personId", t.measure,
         string_agg(t.period || ' ' || v.value, ',') AS heights
       FROM target t JOIN target_value v ON v.target_id = t.id AND v.known_to IS NULL
       WHERE t.year = $1 AND v.value IS NOT NULL AND ${sight} GROUP BY 1, 2, 3`,
      params,
    );
    return rows.flatMap(targetsIn);
  }
}

const targetsIn = ({ heights, ...owned }: Read): PlacedTarget[] =>
  heights.split(',').map((height) => {
    const [period = '', value] = height.split(' ');
    return { ...owned, period: period as PlacedTarget['period'], value: Number(value) };
  });

const ownedBy = ({ parent }: SumGap, owner: string): boolean =>
  parent.teamId === (owner === 'zone' ? null : owner.toLowerCase());

const withId = <T extends { readonly id: string }>(all: readonly T[], id: string | null): T | null =>
  all.find((one) => one.id === id) ?? null;

const viewOf = (
  { parent, ...gap }: SumGap,
  teams: readonly TeamRef[],
  persons: readonly PersonRef[],
): TargetSumGap => ({
  team: withId(teams, parent.teamId),
  person: withId(persons, parent.personId),
  measure: parent.measure,
  unit: planDefinitions[parent.measure].unit,
  period: parent.period,
  value: parent.value,
  ...gap,
});
