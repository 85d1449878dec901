import { Injectable } from '@nestjs/common';
import { KnownSpell, NeededFacts, PROJECT_THRESHOLD } from '@huoshui/domain';
import { Database, Progress } from '../../platform';
import { readAhead } from '../read-ahead';
import { touchedProjects } from '../touched-projects';
import { FactTexts } from './fact-texts';
import { place, placeOfEnd } from './place';
import { spellBesides, WantedBesides } from './spell-besides';
import { SpellRow, spellsOf } from './spells-of';

export interface WantedSpells extends Omit<WantedBesides, 'instants' | 'ids'> {
  /** Cut-offs, the earliest first. */
  readonly instants: readonly Date[];
  /** Only projects with such a fact are fetched; then with all their facts. */
  readonly needed: NeededFacts;
}

/** Facts come as one text a project, as in the reader of a single week; their ids only where papers hang on them. */
const query = ({ landPapers }: WantedSpells): string => `
  SELECT t.project_id AS id, t.amount_fen AS "amountFen", t.industry, t.manufacturing, t.added, t.land_mode AS "landMode",
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

/** Projects as they were known at a row of cut-offs. For the engine only: it knows no actor. */
@Injectable()
export class KnownSpellReader {
  constructor(private readonly database: Database) {}

  /** Hands every spell over, in any order. @returns how many projects there were */
  async read(wanted: WantedSpells, take: (spell: KnownSpell) => void, progress?: Progress): Promise<number> {
    const [first, last] = [wanted.instants[0], wanted.instants.at(-1)];
    if (first === undefined || last === undefined) return 0;
    const ids = await touchedProjects(this.database, first, last, wanted);
    const instants = wanted.instants.map((instant) => instant.toISOString());
    const texts = new FactTexts(wanted.landPapers);
    await readAhead(
      ids,
      (batch) => {
        const own = `{${batch.join(',')}}`;
        return Promise.all([
          this.database.query<SpellRow>(query(wanted), [instants, own, first, last]),
          spellBesides(this.database, { ...wanted, instants, ids: own }),
        ]);
      },
      ([rows, besides]) => {
        for (const row of rows) for (const spell of spellsOf(row, besides, texts)) take(spell);
      },
      progress,
    );
    return ids.length;
  }
}
