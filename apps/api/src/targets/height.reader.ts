import { Injectable } from '@nestjs/common';
import { PlanMeasure, TargetPeriod } from '@huoshui/domain';
import { Database } from '../platform';

/** How high a target stands now. */
export interface Height {
  readonly teamId: string | null;
  readonly personId: string | null;
  readonly measure: PlanMeasure;
  readonly period: TargetPeriod;
  readonly base: number;
  readonly stretch: number | null;
}

export const heightKey = ({ teamId, personId, measure }: Pick<Height, 'teamId' | 'personId' | 'measure'>): string =>
  `${teamId} ${personId} ${measure}`;

const SELECT = `SELECT t.team_id AS "teamId", t.person_id AS "personId", t.measure, t.period, v.value AS base, v.stretch
  FROM target t JOIN target_value v ON v.target_id = t.id AND v.known_to IS NULL AND v.value IS NOT NULL`;

const keyed = (heights: readonly Height[]): Map<string, Height> =>
  new Map(heights.map((height) => [heightKey(height), height]));

/** Standing heights by owner and measure. It knows no actor: who asks has asked who may see persons. */
@Injectable()
export class HeightReader {
  constructor(private readonly database: Database) {}

  /** @param teamId a team, with its persons if asked for; null: the zone and all teams */
  async of(
    year: number,
    period: TargetPeriod,
    teamId: string | null,
    persons: boolean,
  ): Promise<ReadonlyMap<string, Height>> {
    const whose = teamId === null ? '$3::uuid IS NULL' : 't.team_id = $3::uuid';
    return keyed(
      await this.database.query<Height>(
        `${SELECT} WHERE t.year = $1 AND t.period = $2 AND ${whose} ${persons ? '' : 'AND t.person_id IS NULL'}`,
        [year, period, teamId],
      ),
    );
  }

  async ofPerson(year: number, personId: string): Promise<ReadonlyMap<string, Height>> {
    return keyed(
      await this.database.query<Height>(`${SELECT} WHERE t.year = $1 AND t.period = 'year' AND t.person_id = $2`, [
        year,
        personId,
      ]),
    );
  }

  /** All periods of one owner and measure. */
  periods(year: number, measure: PlanMeasure, teamId: string | null): Promise<Height[]> {
    return this.database.query<Height>(
      `${SELECT} WHERE t.year = $1 AND t.measure = $2 AND t.team_id IS NOT DISTINCT FROM $3::uuid AND t.person_id IS NULL`,
      [year, measure, teamId],
    );
  }
}
