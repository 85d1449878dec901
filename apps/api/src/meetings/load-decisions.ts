import { DecisionKind, Week } from '@huoshui/domain';
import { Work } from '../platform';
import { lockMeeting } from './lock-meeting';
import { sourceWords } from './agenda-words';

/** A decision of the demo's past, with the order that was loaded for it. */
export interface LoadedDecision {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly text: string;
  readonly projectId: string | null;
  readonly by: string;
  readonly at: Date;
}

/** Brings in what an open meeting decided; an order that names a decision as its source is the decision's. */
export async function loadDecisions(work: Work, week: Week, decisions: readonly LoadedDecision[]): Promise<void> {
  const meeting = await lockMeeting(work, week);
  await work.query(
    `INSERT INTO meeting_decision (id, meeting_id, item_id, kind, text, project_id, order_id, recorded_at, recorded_by)
     SELECT g.id, $2, (SELECT i.id FROM meeting_item i WHERE i.meeting_id = $2 AND i.project_id = g."projectId" ORDER BY i.place LIMIT 1),
       g.kind, g.text, g."projectId", (SELECT o.id FROM supervision_order o WHERE o.source_id = g.id), g.at, g.by
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, kind text, text text, "projectId" uuid, at timestamptz, by uuid)`,
    [JSON.stringify(decisions), meeting.id],
  );
}

/** Words on an order of the demo's past: where it was given. */
export const meetingSource = sourceWords;
