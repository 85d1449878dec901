import { Injectable } from '@nestjs/common';
import {
  EscalationView,
  HandOffView,
  ObstacleDetail,
  ObstacleEntry,
  ObstaclePauseView,
  Permission,
} from '@huoshui/contracts';
import { maskedPhone, ObstaclePart, openActs } from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { DepartmentReader } from '../departments';
import { Actor, Clock, Database, found, may, personWithId, seesZone } from '../platform';
import { partsOf } from './obstacle-desk';
import { contactNeed, obstacleSight } from './obstacle-sight';
import { department, obstacleColumns, ObstacleRead, obstacleView } from './obstacle.view';

const HEAD = `o.content, o.contact_name AS "contactName", o.contact_phone AS "contactPhone",
  o.allowed_workdays AS "allowedWorkdays", o.counted_from AS "countedFrom", o.reply, o.result,
  o.origin = 'import' AS imported`;

const HAND_OFFS = `SELECT h.id, ${department('h.from_department_id')} AS "from", ${department('h.to_department_id')} AS "to",
  h.at, ${personWithId('h.by_id')} AS by, h.reason, h.reported_at AS "reportedAt", ${personWithId('h.reported_by')} AS "reportedBy",
  h.returned_at AS "returnedAt", ${personWithId('h.returned_by')} AS "returnedBy", h.return_reason AS "returnReason"
  FROM obstacle_hand_off h WHERE h.obstacle_id = $1 ORDER BY h.at, h.id`;

const PAUSES = `SELECT s.from_day AS "from", s.to_day AS "to", s.reason FROM obstacle_pause s
  WHERE s.obstacle_id = $1 ORDER BY s.from_day`;

const ESCALATIONS = `SELECT e.level, e.to_whom AS "to", e.on_day AS "on", e.due_on AS "dueOn",
  e.overdue_workdays AS "overdueWorkdays" FROM obstacle_escalation e WHERE e.obstacle_id = $1 ORDER BY e.round, e.level`;

const FILES = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'type', f.type, 'bytes', f.bytes)
    ORDER BY k.id) FROM obstacle_file k JOIN file f ON f.id = k.file_id WHERE k.entry_id = e.id), '[]') AS files`;

/** What a department said is for the zone's eyes until the firm has its reply. */
const TOLD = `(NOT e.internal OR EXISTS (SELECT 1 FROM obstacle_entry r WHERE r.obstacle_id = e.obstacle_id
  AND r.kind = 'reply' AND r.at >= e.at))`;

const ENTRIES = `SELECT e.id, e.at, ${personWithId('e.by_id')} AS by, e.kind, e.internal, e.text,
  ${department('e.department_id')} AS department, e.details, ${FILES}
  FROM obstacle_entry e WHERE e.obstacle_id = $1 AND ($2 OR ${TOLD}) ORDER BY e.at, e.id`;

type Head = ObstacleRead &
  Omit<
    ObstacleDetail,
    | keyof ObstacleRead
    | 'handOffs'
    | 'pauses'
    | 'escalations'
    | 'entries'
    | 'acts'
    | 'overdueWorkdays'
    | 'contactMasked'
  > & { near: boolean };

@Injectable()
export class ObstacleDetailReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly departments: DepartmentReader,
    private readonly days: CalendarReader,
  ) {}

  async one(actor: Actor, id: string): Promise<ObstacleDetail> {
    const params: unknown[] = [id];
    const sight = obstacleSight(actor, 'o', params);
    const head = found(
      await this.database.one<Head>(
        `SELECT ${obstacleColumns(actor, params)}, ${HEAD}, ${contactNeed(actor, 'o', params)} AS near FROM obstacle o WHERE o.id = $1 AND ${sight}`,
        params,
      ),
    );
    const { near, contactPhone, ...rest } = head;
    const [handOffs, pauses, escalations, entries, mine, calendar] = await Promise.all([
      this.database.query<HandOffView>(HAND_OFFS, [id]),
      this.database.query<ObstaclePauseView>(PAUSES, [id]),
      this.database.query<EscalationView>(ESCALATIONS, [id]),
      this.database.query<ObstacleEntry>(ENTRIES, [id, seesZone(actor)]),
      this.departments.mine(actor),
      this.days.current(),
    ]);
    const view = obstacleView(rest, this.clock.today(), calendar);
    const parts = partsIn(actor, mine, view);
    const masked = contactPhone !== null && !near && parts.length === 0;
    const contact = { contactPhone: masked ? maskedPhone(contactPhone) : contactPhone, contactMasked: masked };
    return { ...view, ...contact, handOffs, pauses, escalations, entries, acts: actsOf(actor, parts, view) };
  }

  /** Whether the actor sees an obstacle to which the file belongs, and the line that carries it. */
  async opens(actor: Actor, fileId: string): Promise<boolean> {
    if (!may(actor, Permission.ObstacleRead)) return false;
    const params: unknown[] = [fileId, seesZone(actor)];
    const sight = obstacleSight(actor, 'o', params);
    const seen = await this.database.one(
      `SELECT 1 FROM obstacle_file k JOIN obstacle o ON o.id = k.obstacle_id JOIN obstacle_entry e ON e.id = k.entry_id
       WHERE k.file_id = $1 AND ($2 OR ${TOLD}) AND ${sight} LIMIT 1`,
      params,
    );
    return seen !== null;
  }
}

function partsIn(actor: Actor, mine: readonly string[], view: ObstacleRead): ObstaclePart[] {
  const { department: has, called, raisedBy } = view;
  return partsOf(actor, mine, { departmentId: has?.id ?? null, called, raisedBy: raisedBy?.id ?? null });
}

function actsOf(actor: Actor, parts: readonly ObstaclePart[], view: ObstacleRead): ObstacleDetail['acts'] {
  if (!may(actor, Permission.ObstacleRaise) && !may(actor, Permission.ObstacleHandle)) return [];
  return openActs({ state: view.state, called: view.called }, parts);
}
