import { QueryRunner } from 'typeorm';
import { appendOnly, differ, onceSet } from './append-only';

const FACT_KEPT = [
  'id, project_id, milestone, day, evidence_file_id, evidence_sheet, evidence_row, note',
  'recorded_at, recorded_by, origin, import_id',
].join(', ');

const TERMS_KEPT = [
  'id, project_id, name, company, company_key, industry, amount_fen, manufacturing, land_mode, lead_team_id, shares, place',
  'known_from, recorded_at, recorded_by, reason, origin, import_id',
].join(', ');

/** Facts and versions are only added; verification, return, retraction and the end of a version are set once. */
export async function appendOnlyFacts(q: QueryRunner): Promise<void> {
  await appendOnly(q, 'milestone_fact', [
    differ(FACT_KEPT),
    onceSet('verified_at', 'verified_at, verified_by, held_from'),
    onceSet('returned_at', 'returned_at, returned_by, return_reason'),
    onceSet('retracted_at', 'retracted_at, retracted_by, retract_reason, retracted_import_id'),
  ]);
  await appendOnly(q, 'project_terms', [differ(TERMS_KEPT), onceSet('known_to', 'known_to')]);
}

/** After the tables have gone. */
export const dropAppendOnlyFacts = (q: QueryRunner): Promise<unknown> =>
  q.query('DROP FUNCTION milestone_fact_guard(), project_terms_guard()');
