import { Injectable } from '@nestjs/common';
import { PersonRef, TargetSumGap, TeamRef } from '@huoshui/contracts';
import { PLAN_MEASURES, PlacedTarget, planDefinitions, SumGap, sumGaps, TARGET_PERIODS } from '@huoshui/domain';
import { Actor, Database } from '../platform';
import { targetSight } from './target-sight';

interface Read extends Omit<PlacedTarget, 'period' | 'value'> {
  /** `period value`, joined by commas: a row for all periods of an owner's measure. */
  readonly heights: string;
}

/** Where targets do not sum to what they were broken down from. */
@Injectable()
export class GapReader {
  constructor(private readonly database: Database) {}

  /** Every parent of a year that its children do not sum to, of what the actor may see: the zone's first, a team's own before its persons'. */
  async of(actor: Actor, year: number): Promise<TargetSumGap[]> {
    const params: unknown[] = [year];
    const sight = targetSight(actor, 't', params);
    const [rows, teams, persons] = await Promise.all([
      this.database.query<Read>(
        `SELECT t.team_id AS "teamId", t.person_id AS "personId", t.measure,
           string_agg(t.period || ' ' || v.value, ',') AS heights
         FROM target t JOIN target_value v ON v.target_id = t.id AND v.known_to IS NULL
         WHERE t.year = $1 AND v.value IS NOT NULL AND ${sight} GROUP BY 1, 2, 3`,
        params,
      ),
      this.database.query<TeamRef>('SELECT id, name FROM team ORDER BY sort_order, id'),
      this.database.query<PersonRef>(
        `SELECT id, display_name AS "displayName" FROM person WHERE id IN (SELECT person_id FROM target WHERE year = $1)
         ORDER BY display_name, id`,
        [year],
      ),
    ]);
    const [ofTeam, ofPerson] = [placed(teams), placed(persons)];
    const place = ({ parent }: SumGap): number[] => [
      ofTeam.get(parent.teamId ?? '')?.place ?? -1,
      ofPerson.get(parent.personId ?? '')?.place ?? -1,
      PLAN_MEASURES.indexOf(parent.measure),
      TARGET_PERIODS.indexOf(parent.period),
    ];
    return inOrder(sumGaps(rows.flatMap(targetsIn)), place).map(({ parent, ...gap }) => ({
      team: ofTeam.get(parent.teamId ?? '')?.one ?? null,
      person: ofPerson.get(parent.personId ?? '')?.one ?? null,
      ...{ measure: parent.measure, unit: planDefinitions[parent.measure].unit },
      ...{ period: parent.period, value: parent.value },
      ...gap,
    }));
  }
}

const targetsIn = ({ heights, ...owned }: Read): PlacedTarget[] =>
  heights.split(',').map((height) => {
    const [period = '', value] = height.split(' ');
    return { ...owned, period: period as PlacedTarget['period'], value: Number(value) };
  });

const placed = <T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, { one: T; place: number }> =>
  new Map(all.map((one, place) => [one.id, { one, place }]));

/** Those in the same place stay as they were. */
function inOrder<T>(all: readonly T[], place: (one: T) => readonly number[]): T[] {
  const places = all.map((one) => ({ one, at: place(one) }));
  const first = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((found, own, level) => found || own - (b[level] ?? 0), 0);
  return places.toSorted((a, b) => first(a.at, b.at)).map(({ one }) => one);
}
