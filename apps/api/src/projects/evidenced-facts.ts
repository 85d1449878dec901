import { EvidencedFact, EvidencePaper } from '@huoshui/domain';
import { factState, paperState } from './evidence-state';

export interface HeldPaper extends EvidencePaper {
  /** Null for a ledger row, which is no paper of its own. */
  readonly id: string | null;
  readonly recordedBy: string | null;
}

/** A fact with its papers as the definition profiles read them, a ledger row among them. */
export interface HeldFact extends EvidencedFact {
  readonly id: string;
  readonly heldFrom: Date | null;
  readonly papers: readonly HeldPaper[];
}

/** Facts `f` that stand, with the papers that stand. */
export const EVIDENCED = `SELECT f.id, f.milestone, f.day, f.held_from AS "heldFrom", ${factState('f')} AS state,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'day', p.day, 'state', ${paperState('p')},
      'recordedBy', p.recorded_by) ORDER BY p.recorded_at, p.id)
    FROM milestone_paper p WHERE p.fact_id = f.id AND p.retracted_at IS NULL), '[]')
  || CASE WHEN f.evidence_sheet IS NULL THEN '[]'::jsonb ELSE jsonb_build_array(jsonb_build_object('id', NULL,
      'kind', 'ledgerRow', 'day', f.day, 'state', ${factState('f')}, 'recordedBy', f.recorded_by)) END AS papers
  FROM milestone_fact f WHERE f.retracted_at IS NULL`;
