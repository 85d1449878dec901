import { Injectable } from '@nestjs/common';
import { TargetView } from '@huoshui/contracts';
import { Target, targetDefinitions, TARGET_MEASURES } from '@huoshui/domain';
import { Actor, Database } from '../platform';

export interface KnownTarget extends Target {
  /** Of the value, which never changes: a new figure is another value. */
  readonly id: string;
}

/** Targets are told to everybody who may see the standings: people are measured by them. */
@Injectable()
export class TargetReader {
  constructor(private readonly database: Database) {}

  /** A year's targets as they stand now, the zone's first. */
  async list(_actor: Actor, year: number): Promise<TargetView[]> {
    const rows = await this.database.query<Omit<TargetView, 'unit'>>(
      `SELECT t.id, t.year, t.measure, t.version, v.value, v.known_from AS "knownFrom",
         CASE WHEN k.id IS NULL THEN NULL ELSE jsonb_build_object('id', k.id, 'name', k.name) END AS team
       FROM target t JOIN target_value v ON v.target_id = t.id AND v.known_to IS NULL
       LEFT JOIN team k ON k.id = t.team_id
       WHERE t.year = $1 ORDER BY k.sort_order NULLS FIRST, k.id, array_position($2::text[], t.measure)`,
      [year, TARGET_MEASURES],
    );
    return rows.map((row) => ({ ...row, unit: targetDefinitions[row.measure].unit }));
  }

  /** A year's targets as they were known at an instant, by the ids of their values. */
  knownAt(year: number, instant: Date): Promise<KnownTarget[]> {
    return this.database.query<KnownTarget>(
      `SELECT v.id, t.team_id AS "teamId", t.measure, v.value FROM target t JOIN target_value v ON v.target_id = t.id
       WHERE t.year = $1 AND v.value IS NOT NULL AND v.known_from <= $2 AND (v.known_to IS NULL OR v.known_to > $2)`,
      [year, instant],
    );
  }

  /** The target values with these ids, whatever holds by now: what a frozen bulletin was measured by. */
  valued(ids: readonly string[]): Promise<KnownTarget[]> {
    return this.database.query<KnownTarget>(
      `SELECT v.id, t.team_id AS "teamId", t.measure, v.value FROM target t JOIN target_value v ON v.target_id = t.id
       WHERE v.id = ANY ($1::uuid[]) AND v.value IS NOT NULL`,
      [ids],
    );
  }
}
