import { FiveOnesSlotInput, SupervisionSource, TaskForceMember } from '@huoshui/contracts';
import { Day, MeetingRhythm, Reminder, SupervisionState, yearOf } from '@huoshui/domain';
import { newId, searchText, Work } from '../platform';
import { NewEvent } from './order-events';
import { takeNumber } from './order-number';
import { keepCoOwners, Parties, partyIdsOf } from './order-parties';
import { OrderRow } from './order.row';

export interface LoadedEvent extends Omit<NewEvent, 'orderId' | 'fileIds'> {
  readonly at: Date;
  readonly by: string;
}

/** An order with its past. */
export interface LoadedOrder extends Parties {
  readonly title: string;
  readonly task: string;
  readonly state: SupervisionState;
  readonly source: SupervisionSource;
  readonly sourceId: string | null;
  readonly sourceText: string | null;
  readonly projectId: string | null;
  readonly issuedOn: Day;
  readonly issuedBy: string;
  readonly firstDeadline: Day;
  readonly deadline: Day;
  readonly reportedOn: Day | null;
  readonly reportedBy: string | null;
  readonly events: readonly LoadedEvent[];
  readonly reminders: readonly Reminder[];
}

export interface LoadedMeeting {
  readonly id: string;
  readonly day: Day;
  readonly attendees: string;
  readonly decisions: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

/** What supervises a project. */
export interface LoadedSupervision {
  readonly projectId: string;
  readonly rhythm: MeetingRhythm;
  readonly members: readonly TaskForceMember[];
  readonly meetings: readonly LoadedMeeting[];
  readonly slots: readonly FiveOnesSlotInput[];
}

/** Brings in demo orders, in the order of their issue, inside another module's write. */
export async function loadOrders(work: Work, orders: readonly LoadedOrder[]): Promise<void> {
  for (const { events, reminders, coOwners, ...order } of orders) {
    const [id, number] = [newId(), await takeNumber(work, yearOf(order.issuedOn))];
    const { ownerId = null, ownerTeamId = null, ownerDepartmentId = null } = order;
    const partyIds = partyIdsOf({ ...order, coOwners });
    const owners = { ownerId, ownerTeamId, ownerDepartmentId, partyIds };
    const search = searchText(number, order.title);
    await work.repository(OrderRow).insert({ ...order, ...owners, id, number, search });
    await keepCoOwners(work, id, { ...order, coOwners });
    await work.query(
      `INSERT INTO supervision_event (id, order_id, kind, text, from_day, to_day, at, by_id)
       SELECT g.id, $2, g.kind, g.text, g."fromDay", g."toDay", g.at, g.by FROM jsonb_to_recordset($1::jsonb)
         AS g(id uuid, kind text, text text, "fromDay" date, "toDay" date, at timestamptz, by uuid)`,
      [JSON.stringify(events.map((event) => ({ id: newId(), ...event }))), id],
    );
    await work.query(
      `INSERT INTO supervision_reminder (order_id, kind, day, at)
       SELECT $2, g.kind, g.day, least(g.day + interval '8 hours 5 minutes', now()) FROM jsonb_to_recordset($1::jsonb)
         AS g(kind text, day date)`,
      [JSON.stringify(reminders), id],
    );
  }
}

/** Brings in the demo's task forces with their meetings, and its five ones. */
export async function loadTaskForces(work: Work, all: readonly LoadedSupervision[]): Promise<void> {
  for (const { projectId, rhythm, members, meetings, slots } of all) {
    const [force, five] = [newId(), newId()];
    await work.query(
      `INSERT INTO task_force (id, project_id, pace, weekday, from_day, version) VALUES ($1, $2, $3, $4, $5, 1)`,
      [force, projectId, rhythm.pace, rhythm.weekday, rhythm.from],
    );
    await work.query(
      `INSERT INTO task_force_member (id, task_force_id, place, person_id, name, post)
       SELECT g.id, $2, g.place, g."personId", g.name, g.post FROM jsonb_to_recordset($1::jsonb)
         AS g(id uuid, place int, "personId" uuid, name text, post text)`,
      [JSON.stringify(members.map((member, at) => ({ ...member, id: newId(), place: at + 1 }))), force],
    );
    await work.query(
      `INSERT INTO task_force_meeting (id, task_force_id, day, attendees, decisions, recorded_by, recorded_at)
       SELECT g.id, $2, g.day, g.attendees, g.decisions, g."recordedBy", g."recordedAt"
       FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, day date, attendees text, decisions text, "recordedBy" uuid,
         "recordedAt" timestamptz)`,
      [JSON.stringify(meetings), force],
    );
    await work.query('INSERT INTO five_ones (id, project_id, version) VALUES ($1, $2, 1)', [five, projectId]);
    await work.query(
      `INSERT INTO five_ones_slot (id, five_ones_id, place, text, person_id, file_id, link)
       SELECT g.id, $2, g.place, g.text, g."personId", g."fileId", g.link FROM jsonb_to_recordset($1::jsonb)
         AS g(id uuid, place int, text text, "personId" uuid, "fileId" uuid, link text)`,
      [JSON.stringify(slots.map((slot, at) => ({ ...slot, id: newId(), place: at + 1 }))), five],
    );
  }
}
