import { OrderView } from '@huoshui/contracts';
import { Day, supervisionTime, SupervisionTime, WorkCalendar } from '@huoshui/domain';
import { person } from '../platform';

const named = (alias: string): string =>
  `CASE WHEN ${alias}.id IS NULL THEN NULL ELSE jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name) END`;

/** An OrderRead of supervision_order `o` under `ORDER_FROM`. */
export const ORDER_COLUMNS = `o.id, o.number, o.title, o.state, o.source,
  CASE WHEN c.project_id IS NULL THEN NULL ELSE jsonb_build_object('id', c.project_id, 'code', c.code, 'name', c.name) END
    AS project,
  ${person('w')} AS owner, ${named('wt')} AS "ownerTeam", ${named('wd')} AS "ownerDepartment",
  o.issued_on AS "issuedOn", ${person('i')} AS "issuedBy", o.deadline, o.reported_on AS "reportedOn", o.version`;

export const ORDER_FROM = `supervision_order o LEFT JOIN project_current c ON c.project_id = o.project_id
  LEFT JOIN person w ON w.id = o.owner_id LEFT JOIN team wt ON wt.id = o.owner_team_id
  LEFT JOIN department wd ON wd.id = o.owner_department_id LEFT JOIN person i ON i.id = o.issued_by`;

export type OrderRead = Omit<OrderView, keyof SupervisionTime>;

/** How the order stands to its deadline today goes with it. */
export const orderView = <T extends OrderRead>(order: T, today: Day, calendar: WorkCalendar): T & SupervisionTime => {
  const { state, deadline, reportedOn } = order;
  const time = { state, deadline: deadline as Day, reportedOn: reportedOn as Day | null };
  return { ...order, ...supervisionTime(time, today, calendar) };
};
