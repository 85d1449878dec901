import { Injectable } from '@nestjs/common';
import { Day, KnownFact, KnownProject, Milestone, NeededFacts, PROJECT_THRESHOLD } from '@huoshui/domain';
import { Database } from '../platform';

export interface KnownAt {
  /** What counted at this instant, by terms and facts alike. */
  readonly instant: Date;
  /** Facts that count only since this one are news. */
  readonly previously: Date;
  /** Only projects with such a fact are fetched; then with all their facts. */
  readonly needed: NeededFacts;
  readonly upTo: Day;
}

type Row = Omit<KnownProject, 'facts'> & { facts: [id: string, milestone: Milestone, day: Day, fresh: boolean][] };

const COUNTS = (fact: string): string =>
  `${fact}.held_from <= $1 AND (${fact}.retracted_at IS NULL OR ${fact}.retracted_at > $1)`;

const QUERY = `
  WITH touched AS MATERIALIZED (
    SELECT DISTINCT n.project_id FROM milestone_fact n
    WHERE n.day BETWEEN $4 AND $5 AND n.day >= ($3::jsonb ->> n.milestone)::date AND ${COUNTS('n')}
  ), known AS (
    SELECT f.project_id, jsonb_agg(jsonb_build_array(f.id, f.milestone, f.day, f.held_from > $2) ORDER BY f.held_from, f.id) AS facts
    FROM touched JOIN milestone_fact f USING (project_id) WHERE ${COUNTS('f')} GROUP BY f.project_id
  )
  SELECT p.id, p.code, t.name, t.company, t.amount_fen AS "amountFen", t.industry, t.manufacturing,
    t.land_mode AS "landMode", t.lead_team_id AS "leadTeamId", t.shares, known.facts
  FROM known
  JOIN project p ON p.id = known.project_id
  JOIN project_terms t ON t.project_id = p.id AND t.known_from <= $1 AND (t.known_to IS NULL OR t.known_to > $1)
  WHERE t.amount_fen >= ${PROJECT_THRESHOLD}`;

/** Projects as they were known at an instant. For the engine only: it knows no actor, so nothing of it goes out unscoped. */
@Injectable()
export class KnownProjectReader {
  constructor(private readonly database: Database) {}

  async knownAt({ instant, previously, needed, upTo }: KnownAt): Promise<KnownProject[]> {
    const earliest = Object.values(needed).toSorted()[0] ?? upTo;
    const rows = await this.database.query<Row>(QUERY, [instant, previously, JSON.stringify(needed), earliest, upTo]);
    return rows.map((row) => ({ ...row, facts: factsOf(row.facts) }));
  }
}

/** Of two facts that counted at once (one of them retracted since), the one that counts since later stands. */
function factsOf(facts: Row['facts']): KnownProject['facts'] {
  const known: Partial<Record<Milestone, KnownFact>> = {};
  for (const [id, milestone, day, fresh] of facts) known[milestone] = { id, milestone, day, fresh };
  return known;
}
