import { Day, Recorded, RecordedOrder } from '@huoshui/domain';
import { Work } from '../platform';
import { OWED } from './order.listing';

/**
 * The orders not done at the end of a day though their deadline had passed, the longest overdue first: owed now, or reported,
 * closed or withdrawn only after that day. Not scoped: for bulletins, which the whole zone reads.
 */
export async function overdueOrders(
  asking: Pick<Work, 'query'>,
  day: Day,
  most: number,
): Promise<Recorded<RecordedOrder>> {
  const rows = await asking.query<RecordedOrder & { total: number }>(
    `SELECT o.id AS "orderId", o.number, o.title, concat_ws('、', d.name, t.name, w.display_name) AS owner, o.deadline,
       count(*) OVER ()::int AS total
     FROM supervision_order o LEFT JOIN person w ON w.id = o.owner_id LEFT JOIN team t ON t.id = o.owner_team_id
     LEFT JOIN department d ON d.id = o.owner_department_id
     WHERE o.deadline < $1::date AND o.issued_on <= $1::date AND (${OWED} OR EXISTS (
       SELECT 1 FROM supervision_event e WHERE e.order_id = o.id AND e.kind IN ('reported', 'closed', 'withdrawn')
         AND (e.at AT TIME ZONE 'Asia/Shanghai')::date > $1::date)
       AND NOT EXISTS (SELECT 1 FROM supervision_event e WHERE e.order_id = o.id AND e.kind = 'reported'
         AND (e.at AT TIME ZONE 'Asia/Shanghai')::date <= $1::date))
     ORDER BY o.deadline, o.number LIMIT $2`,
    [day, most],
  );
  return { total: rows[0]?.total ?? 0, items: rows.map(({ total: _total, ...row }) => row) };
}
