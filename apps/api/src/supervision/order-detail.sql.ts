import { person } from '../platform';

/** What a detail has beyond its view, of supervision_order `o`. */
export const ORDER_DETAIL = `o.task, o.source_id AS "sourceId", o.source_text AS "sourceText",
  o.first_deadline AS "firstDeadline", o.party_ids AS "partyIds", o.reported_by AS "reportedBy",
  coalesce((SELECT jsonb_agg(jsonb_build_object(
      'kind', CASE WHEN x.person_id IS NOT NULL THEN 'person' WHEN x.team_id IS NOT NULL THEN 'team' ELSE 'department' END,
      'id', coalesce(x.person_id, x.team_id, x.department_id), 'name', coalesce(p.display_name, t.name, d.name))
      ORDER BY x.id)
    FROM supervision_co_owner x LEFT JOIN person p ON p.id = x.person_id LEFT JOIN team t ON t.id = x.team_id
    LEFT JOIN department d ON d.id = x.department_id WHERE x.order_id = o.id), '[]') AS "coOwners"`;

const FILES = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name) ORDER BY r.id)
  FROM supervision_event_file r JOIN file f ON f.id = r.file_id WHERE r.event_id = e.id), '[]')`;

/** What happened to the order $1 and of what it was reminded, the newest first. */
export const ORDER_EVENTS = `SELECT at, kind, by, text, files, "fromDay", "toDay", reminder FROM (
    SELECT e.at, e.kind, ${person('p')} AS by, e.text, ${FILES} AS files, e.from_day AS "fromDay", e.to_day AS "toDay",
      NULL AS reminder, e.id::text AS key
    FROM supervision_event e LEFT JOIN person p ON p.id = e.by_id WHERE e.order_id = $1
    UNION ALL
    SELECT m.at, 'reminded', NULL, NULL, '[]', NULL, m.day, m.kind, m.kind
    FROM supervision_reminder m WHERE m.order_id = $1) AS told
  ORDER BY at DESC, key DESC LIMIT 500`;
