import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Day, KnownSpell, NeededFacts, PROJECT_THRESHOLD } from '@huoshui/domain';
import { Database } from '../../platform';
import { place, placeOfEnd } from './place';
import { spellBesides, WantedBesides } from './spell-besides';
import { SpellRow, spellsOf } from './spells-of';

export interface WantedSpells extends Omit<WantedBesides, 'instants'> {
  /** Cut-offs, the earliest first. */
  readonly instants: readonly Date[];
  /** Only projects with such a fact are fetched; then with all their facts. */
  readonly needed: NeededFacts;
}

/** Facts come as one text a project, as in the reader of a single week; their ids only where papers hang on them. */
const query = ({ investedFrom, landPapers }: WantedSpells): string => `
  WITH touched AS MATERIALIZED (
    SELECT DISTINCT n.project_id FROM milestone_fact n
    WHERE n.day BETWEEN $3 AND $4 AND n.day >= ($2::jsonb ->> n.milestone)::date
      AND n.held_from <= $6 AND (n.retracted_at IS NULL OR n.retracted_at > $5)
    ${investedFrom ? `UNION SELECT i.project_id FROM investment_report i WHERE i.month BETWEEN '${investedFrom}' AND $4` : ''}
  )
  SELECT t.project_id AS id, t.amount_fen AS "amountFen", t.industry, t.manufacturing, t.land_mode AS "landMode",
    t.lead_team_id AS "leadTeamId", CASE WHEN jsonb_array_length(t.shares) > 1 THEN t.shares END AS shares,
    ${place('t.known_from')} AS from, ${placeOfEnd('t.known_to')} AS until, f.facts
  FROM touched
  JOIN project_terms t ON t.project_id = touched.project_id AND t.known_from <= $6 AND (t.known_to IS NULL OR t.known_to > $5)
  CROSS JOIN LATERAL (
    SELECT string_agg(concat_ws(' ', f.milestone, f.day, ${place('f.held_from')}, ${placeOfEnd('f.retracted_at')}
      ${landPapers ? ', f.id' : ''}), ',' ORDER BY f.held_from, f.id) AS facts
    FROM milestone_fact f
    WHERE f.project_id = t.project_id AND f.held_from <= $6 AND (f.retracted_at IS NULL OR f.retracted_at > $5)
  ) f
  WHERE t.amount_fen >= ${PROJECT_THRESHOLD}`;

/** So many projects are worked on before other requests get their turn. */
const AT_ONCE = 2_000;

/** Projects as they were known at a row of cut-offs. For the engine only: it knows no actor. */
@Injectable()
export class KnownSpellReader {
  constructor(private readonly database: Database) {}

  /** Hands every spell over, in any order, and lets others in between. @returns how many projects there were */
  async read(wanted: WantedSpells, take: (spell: KnownSpell) => void): Promise<number> {
    const { needed, upTo } = wanted;
    const instants = wanted.instants.map((instant) => instant.toISOString());
    const earliest: Day = Object.values(needed).toSorted()[0] ?? upTo;
    const params = [instants, JSON.stringify(needed), earliest, upTo, instants.at(0), instants.at(-1)];
    const [rows, besides] = await Promise.all([
      this.database.query<SpellRow>(query(wanted), params),
      spellBesides(this.database, { ...wanted, instants }),
    ]);
    for (const [at, row] of rows.entries()) {
      if (at % AT_ONCE === 0) await setImmediate();
      for (const spell of spellsOf(row, besides)) take(spell);
    }
    return new Set(rows.map((row) => row.id)).size;
  }
}
