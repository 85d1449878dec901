import { newId, Work } from '../platform';
import { AgendaDraft } from './agenda-draft';

/**
 * Adds what the agenda has not yet, behind what is there, and renews the lines of what it has. What somebody took off is
 * left off. An item whose matter has gone away stays: somebody may have prepared for it.
 * @param added what comes in now was not there when the meeting was prepared
 */
export const keepDrafts = (
  work: Work,
  meetingId: string,
  drafts: readonly AgendaDraft[],
  added: boolean,
): Promise<unknown> =>
  work.query(
    `INSERT INTO meeting_item (id, meeting_id, place, key, kind, title, lines, minutes, project_id, team_id, added)
     SELECT g.id, $2, g.place + coalesce((SELECT max(i.place) FROM meeting_item i WHERE i.meeting_id = $2), 0),
       g.key, g.kind, g.title, g.lines, g.minutes, g."projectId", g."teamId", $3
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, place int, key text, kind text, title text, lines jsonb, minutes int,
       "projectId" uuid, "teamId" uuid)
     WHERE NOT EXISTS (SELECT 1 FROM meeting_dropped d WHERE d.meeting_id = $2 AND d.key = g.key)
     ON CONFLICT (meeting_id, key) DO UPDATE SET lines = excluded.lines, version = meeting_item.version + 1
       WHERE meeting_item.lines <> excluded.lines`,
    [JSON.stringify(drafts.map((draft, at) => ({ ...draft, id: newId(), place: at + 1 }))), meetingId, added],
  );
