import { PaperKind } from '@huoshui/domain';
import { Actor, found, Refusal, Work } from '../platform';
import { HeldFact } from './evidenced-facts';
import { heldFact } from './held-fact';
import { lockFact } from './verify-milestone';

interface LockedPaper {
  readonly id: string;
  readonly kind: PaperKind;
  readonly recordedBy: string | null;
  readonly verifiedAt: Date | null;
  readonly retractedAt: Date | null;
}

/** Where a paper lies. */
export interface PaperPlace {
  readonly projectId: string;
  readonly factId: string;
  readonly paperId: string;
}

/**
 * A paper with its fact, locked.
 * @throws Refusal `request.not-found`, `project.milestone.retracted`, `project.paper.retracted` {kind}
 */
export async function lockPaper(
  work: Work,
  actor: Actor,
  { projectId, factId, paperId }: PaperPlace,
): Promise<{ paper: LockedPaper; fact: HeldFact }> {
  await lockFact(work, actor, projectId, factId);
  const [row] = await work.query<LockedPaper>(
    `SELECT id, kind, recorded_by AS "recordedBy", verified_at AS "verifiedAt", retracted_at AS "retractedAt"
     FROM milestone_paper WHERE id = $1 AND fact_id = $2 FOR UPDATE`,
    [paperId, factId],
  );
  const paper = found(row);
  if (paper.retractedAt) throw new Refusal('project.paper.retracted', { kind: paper.kind });
  return { paper, fact: await heldFact(work, factId) };
}
