import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Day, KnownSpell, NeededFacts, PROJECT_THRESHOLD } from '@huoshui/domain';
import { Database } from '../../platform';
import { place, placeOfEnd } from './place';
import { SpellBesides, spellBesides, WantedBesides } from './spell-besides';
import { SpellRow, spellsOf } from './spells-of';

export interface WantedSpells extends Omit<WantedBesides, 'instants' | 'ids'> {
  /** Cut-offs, the earliest first. */
  readonly instants: readonly Date[];
  /** Only projects with such a fact are fetched; then with all their facts. */
  readonly needed: NeededFacts;
}

/** Projects that have anything in the days that the rules read. */
const touched = ({ investedFrom }: WantedSpells): string => `
  SELECT DISTINCT n.project_id AS id FROM milestone_fact n
  WHERE n.day BETWEEN $2 AND $3 AND n.day >= ($1::jsonb ->> n.milestone)::date
    AND n.held_from <= $5 AND (n.retracted_at IS NULL OR n.retracted_at > $4)
  ${investedFrom ? `UNION SELECT i.project_id FROM investment_report i WHERE i.month BETWEEN '${investedFrom}' AND $3` : ''}
  ORDER BY id`;

/** Facts come as one text a project, as in the reader of a single week; their ids only where papers hang on them. */
const query = ({ landPapers }: WantedSpells): string => `
  SELECT t.project_id AS id, t.amount_fen AS "amountFen", t.industry, t.manufacturing, t.land_mode AS "landMode",
    t.lead_team_id AS "leadTeamId", CASE WHEN jsonb_array_length(t.shares) > 1 THEN t.shares END AS shares,
    ${place('t.known_from')} AS from, ${placeOfEnd('t.known_to')} AS until, f.facts
  FROM project_terms t
  CROSS JOIN LATERAL (
    SELECT string_agg(concat_ws(' ', f.milestone, f.day, ${place('f.held_from')}, ${placeOfEnd('f.retracted_at')}
      ${landPapers ? ', f.id' : ''}), ',' ORDER BY f.held_from, f.id) AS facts
    FROM milestone_fact f
    WHERE f.project_id = t.project_id AND f.held_from <= $4 AND (f.retracted_at IS NULL OR f.retracted_at > $3)
  ) f
  WHERE t.project_id = ANY ($2::uuid[]) AND t.known_from <= $4 AND (t.known_to IS NULL OR t.known_to > $3)
    AND t.amount_fen >= ${PROJECT_THRESHOLD}`;

/** So many projects are read at once: no statement runs long, and the next ones are read while these are worked on. */
const AT_ONCE = 5_000;

/** Projects as they were known at a row of cut-offs. For the engine only: it knows no actor. */
@Injectable()
export class KnownSpellReader {
  constructor(private readonly database: Database) {}

  /** Hands every spell over, in any order, and lets others in between. @returns how many projects there were */
  async read(wanted: WantedSpells, take: (spell: KnownSpell) => void): Promise<number> {
    const { needed, upTo } = wanted;
    const instants = wanted.instants.map((instant) => instant.toISOString());
    const earliest: Day = Object.values(needed).toSorted()[0] ?? upTo;
    const ends = [instants.at(0), instants.at(-1)];
    const found = await this.database.query<{ id: string }>(touched(wanted), [
      JSON.stringify(needed),
      earliest,
      upTo,
      ...ends,
    ]);
    const ids = found.map((row) => row.id);
    const batch = (from: number) => this.batch(wanted, instants, ends, ids.slice(from, from + AT_ONCE));
    let next = batch(0);
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const [rows, besides] = await next;
      next = batch(from + AT_ONCE);
      // Whoever throws below must not leave a rejection that nobody waits for.
      next.catch(() => undefined);
      for (const row of rows) for (const spell of spellsOf(row, besides)) take(spell);
      await setImmediate();
    }
    return ids.length;
  }

  private batch(
    wanted: WantedSpells,
    instants: readonly string[],
    ends: readonly unknown[],
    ids: readonly string[],
  ): Promise<[SpellRow[], SpellBesides]> {
    return Promise.all([
      ids.length === 0 ? [] : this.database.query<SpellRow>(query(wanted), [instants, ids, ...ends]),
      spellBesides(this.database, { ...wanted, instants, ids }),
    ]);
  }
}
