import { ObstacleView } from '@huoshui/contracts';
import { Day, isRunning, overdueWorkdays, WorkCalendar } from '@huoshui/domain';
import { Actor, personWithId } from '../platform';
import { projectSight } from '../projects';
import { leadSight } from './obstacle-sight';

export type ObstacleRead = Omit<ObstacleView, 'overdueWorkdays'>;

export const department = (id: string): string => `(SELECT jsonb_build_object('id', office.id, 'name', office.name)
  FROM department office WHERE office.id = ${id})`;

/** An ObstacleRead of obstacle `o`; project and lead are named to who may see them. */
export function obstacleColumns(actor: Actor, params: unknown[]): string {
  const project = `(SELECT jsonb_build_object('id', c.project_id, 'code', c.code, 'name', c.name) FROM project_current c
    WHERE c.project_id = o.project_id AND ${projectSight(actor, 'c', params)})`;
  const lead = `(SELECT jsonb_build_object('id', l.id, 'company', l.company) FROM lead l
    WHERE l.id = o.lead_id AND ${leadSight(actor, 'l', params)})`;
  return `o.id, o.code, o.need, o.state, o.handling, o.category, o.title, o.firm, ${project} AS project, ${lead} AS lead,
    ${department('o.department_id')} AS department,
    EXISTS (SELECT 1 FROM obstacle_hand_off h WHERE h.obstacle_id = o.id AND h.reported_at IS NULL AND h.returned_at IS NULL)
      AS called,
    o.raised_on AS "raisedOn", ${personWithId('o.raised_by')} AS "raisedBy", o.first_answer_due_on AS "firstAnswerDueOn",
    o.first_answered_on AS "firstAnsweredOn", o.due_on AS "dueOn",
    (SELECT s.from_day FROM obstacle_pause s WHERE s.obstacle_id = o.id AND s.to_day IS NULL) AS "pausedSince",
    o.escalation, o.answered_on AS "answeredOn", o.settled_on AS "settledOn", o.satisfaction, o.reopened, o.version`;
}

export const obstacleView = <T extends ObstacleRead>(row: T, today: Day, calendar: WorkCalendar): T & ObstacleView => ({
  ...row,
  overdueWorkdays: isRunning(row.state) ? overdueWorkdays(row.dueOn as Day | null, today, calendar) : 0,
});
