import { QueryRunner } from 'typeorm';

const FACT_KEPT = [
  'id, project_id, milestone, day, evidence_file_id, evidence_sheet, evidence_row, note',
  'recorded_at, recorded_by, origin, import_id',
].join(', ');

const TERMS_KEPT = [
  'id, project_id, name, company, company_key, industry, amount_fen, manufacturing, land_mode, lead_team_id, shares, place',
  'known_from, recorded_at, recorded_by, reason, origin, import_id',
].join(', ');

const row = (of: 'OLD' | 'NEW', columns: string): string =>
  `(${columns
    .split(', ')
    .map((column) => `${of}.${column}`)
    .join(', ')})`;

const differ = (columns: string): string => `${row('OLD', columns)} IS DISTINCT FROM ${row('NEW', columns)}`;

const onceSet = (mark: string, columns: string): string => `OLD.${mark} IS NOT NULL AND ${differ(columns)}`;

/**
 * Facts and versions are only added; verification, return, retraction and the end of a version are set once. Only the
 * undo of an import and the removal of demo data, which announce themselves in `app.removal`, may take rows away; the
 * audit trail keeps what they take.
 */
export async function appendOnlyFacts(q: QueryRunner): Promise<void> {
  const guards = {
    milestone_fact: [
      differ(FACT_KEPT),
      onceSet('verified_at', 'verified_at, verified_by, held_from'),
      onceSet('returned_at', 'returned_at, returned_by, return_reason'),
      onceSet('retracted_at', 'retracted_at, retracted_by, retract_reason, retracted_import_id'),
    ],
    project_terms: [differ(TERMS_KEPT), onceSet('known_to', 'known_to')],
  };
  for (const [table, faults] of Object.entries(guards)) {
    await q.query(`
      CREATE FUNCTION ${table}_guard() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        removing boolean := coalesce(current_setting('app.removal', true), '') <> '';
        wrong boolean := false;
      BEGIN
        IF TG_OP = 'DELETE' THEN
          IF removing THEN RETURN OLD; END IF;
          wrong := true;
        ELSIF NOT removing THEN
          wrong := (${faults.join(')\n            OR (')});
        END IF;
        IF wrong THEN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'HS002'; END IF;
        RETURN NEW;
      END $$`);
    await q.query(`CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION ${table}_guard()`);
  }
}

/** After the tables have gone. */
export const dropAppendOnlyFacts = (q: QueryRunner): Promise<unknown> =>
  q.query('DROP FUNCTION milestone_fact_guard(), project_terms_guard()');
