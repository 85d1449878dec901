import { Injectable } from '@nestjs/common';
import { TargetFilter, TargetVersionView, TargetView } from '@huoshui/contracts';
import { planDefinitions, PLAN_MEASURES, Target, TARGET_MEASURES, TARGET_PERIODS } from '@huoshui/domain';
import { Actor, Database, found, person } from '../platform';
import { targetSight } from './target-sight';

export interface KnownTarget extends Target {
  /** Of the value, which never changes: a new figure is another value. */
  readonly id: string;
}

const NAMED = `CASE WHEN k.id IS NULL THEN NULL ELSE jsonb_build_object('id', k.id, 'name', k.name) END AS team,
  ${person('p')} AS person`;

const FROM = `target t JOIN target_value v ON v.target_id = t.id AND v.known_to IS NULL
  LEFT JOIN team k ON k.id = t.team_id LEFT JOIN person p ON p.id = t.person_id`;

const KNOWN = `v.id, t.team_id AS "teamId", t.person_id AS "personId", t.period, t.measure, v.value
  FROM target t JOIN target_value v ON v.target_id = t.id`;

/** Targets of zone and teams are told to everybody who may see the standings: people are measured by them. */
@Injectable()
export class TargetReader {
  constructor(private readonly database: Database) {}

  /** Targets as they stand now, the zone's first and a team's own before its persons'. */
  async list(actor: Actor, { year, owner }: TargetFilter): Promise<TargetView[]> {
    const params: unknown[] = [year, PLAN_MEASURES, TARGET_PERIODS];
    const where = ['t.year = $1'];
    if (owner === undefined) where.push(`t.period = 'year'`, 't.person_id IS NULL');
    else if (owner === 'zone') where.push('t.team_id IS NULL');
    else where.push(`t.team_id = $${params.push(owner)}::uuid`, targetSight(actor, 't', params));
    const rows = await this.database.query<Omit<TargetView, 'unit'>>(
      `SELECT t.id, t.year, t.period, t.measure, t.version, v.value, v.stretch, v.known_from AS "knownFrom", ${NAMED}
       FROM ${FROM} WHERE ${where.join(' AND ')}
       ORDER BY k.sort_order NULLS FIRST, k.id, p.display_name NULLS FIRST, p.id, array_position($2::text[], t.measure),
         array_position($3::text[], t.period)`,
      params,
    );
    return rows.map((row) => ({ ...row, unit: planDefinitions[row.measure].unit }));
  }

  /** Every height that a target had, the newest first, with who proposed and who approved it. */
  async versions(actor: Actor, id: string): Promise<TargetVersionView[]> {
    const params: unknown[] = [id];
    const sight = targetSight(actor, 't', params);
    found(await this.database.one(`SELECT 1 FROM target t WHERE t.id = $1 AND ${sight}`, params));
    return this.database.query<TargetVersionView>(
      `SELECT v.value, v.stretch, v.known_from AS "knownFrom", v.known_to AS "knownTo", q.title,
         ${person('a')} AS "proposedBy", ${person('b')} AS "approvedBy"
       FROM target_value v LEFT JOIN target_proposal q ON q.id = v.proposal_id
       LEFT JOIN person a ON a.id = q.proposed_by LEFT JOIN person b ON b.id = q.decided_by
       WHERE v.target_id = $1 ORDER BY v.known_from DESC, v.known_to DESC NULLS FIRST`,
      [id],
    );
  }

  /**
   * The year's targets of zone and teams, as they were known at an instant, by the ids of their values: what ranking and bulletins count against.
   * Base heights of the measures that milestones count; nothing that waits for approval.
   * @param parts with those of teams' quarters and months and of persons, where rules ask for them
   */
  knownAt(year: number, instant: Date, parts = false): Promise<KnownTarget[]> {
    const wanted = `(t.period = 'year' AND t.person_id IS NULL) ${parts ? 'OR t.team_id IS NOT NULL' : ''}`;
    return this.database.query<KnownTarget>(
      `SELECT ${KNOWN} WHERE t.year = $1 AND (${wanted}) AND t.measure = ANY ($3::text[])
         AND v.value IS NOT NULL AND v.known_from <= $2 AND (v.known_to IS NULL OR v.known_to > $2)`,
      [year, instant, TARGET_MEASURES],
    );
  }

  /** The target values with these ids, whatever holds by now: what a frozen bulletin was measured by. */
  valued(ids: readonly string[]): Promise<KnownTarget[]> {
    return this.database.query<KnownTarget>(`SELECT ${KNOWN} WHERE v.id = ANY ($1::uuid[]) AND v.value IS NOT NULL`, [
      ids,
    ]);
  }
}
