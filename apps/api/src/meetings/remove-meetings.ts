import { Work } from '../platform';

/**
 * Takes the demo's meetings away, and those that speak about its projects or in which its people had a hand, inside the
 * write that removes demo data; that write has announced itself in `app.removal`.
 */
export const removeMeetings = (
  work: Work,
  personIds: readonly string[],
  projectIds: readonly string[],
): Promise<unknown> =>
  work.query(
    `DELETE FROM meeting m WHERE m.demo OR m.opened_by = ANY ($1::uuid[]) OR m.closed_by = ANY ($1::uuid[])
       OR EXISTS (SELECT 1 FROM meeting_item i WHERE i.meeting_id = m.id AND i.project_id = ANY ($2::uuid[]))
       OR EXISTS (SELECT 1 FROM meeting_correction k WHERE k.meeting_id = m.id AND k.recorded_by = ANY ($1::uuid[]))
       OR EXISTS (SELECT 1 FROM meeting_decision d LEFT JOIN supervision_order o ON o.id = d.order_id WHERE d.meeting_id = m.id
         AND (d.recorded_by = ANY ($1::uuid[]) OR d.project_id = ANY ($2::uuid[]) OR o.project_id = ANY ($2::uuid[])
           OR o.issued_by = ANY ($1::uuid[])))`,
    [personIds, projectIds],
  );
