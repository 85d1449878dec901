import { Injectable } from '@nestjs/common';
import { AgendaItemView, AgendaLine, AttendanceView } from '@huoshui/contracts';
import { AgendaKind } from '@huoshui/domain';
import { Actor, Database, seesZone } from '../platform';
import { ProjectReader } from '../projects';

export type ReadItem = AgendaItemView & { readonly meetingId: string };

type Read = ReadItem & { readonly teamId: string | null };

const ITEMS = `SELECT i.id, i.meeting_id AS "meetingId", i.kind, i.title, i.lines, i.minutes, i.notes, i.added, i.version, i.team_id AS "teamId",
    CASE WHEN c.project_id IS NULL THEN NULL ELSE jsonb_build_object('id', c.project_id, 'name', c.name) END AS project
  FROM meeting_item i LEFT JOIN project_current c ON c.project_id = i.project_id
  WHERE i.meeting_id = ANY ($1::uuid[]) ORDER BY i.meeting_id, i.place, i.id`;

const ATTENDANCE = `SELECT a.id, coalesce(t.name, d.name, a.name) AS name, a.state, a.by_name AS by, a.version,
    CASE WHEN a.team_id IS NOT NULL THEN 'team' WHEN a.department_id IS NOT NULL THEN 'department' ELSE 'guest' END AS kind
  FROM meeting_attendance a LEFT JOIN team t ON t.id = a.team_id LEFT JOIN department d ON d.id = a.department_id
  WHERE a.meeting_id = $1 AND ($2 OR a.team_id = ANY ($3::uuid[])) ORDER BY a.place, a.id`;

@Injectable()
export class AgendaItemsReader {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectReader,
  ) {}

  /**
   * The agendas of meetings as far as they concern the actor. A team sees its own lines, and items about itself or its projects with
   * what was said; of an item about several teams it sees neither the others' lines nor the notes.
   */
  async of(actor: Actor, meetingIds: readonly string[]): Promise<ReadItem[]> {
    const read = await this.database.query<Read>(ITEMS, [meetingIds]);
    if (seesZone(actor)) return read.map(({ teamId: _team, ...item }) => item);
    const own = new Set<string>([...actor.teamIds, ...(await this.projectsOf(actor, read))]);
    return read.flatMap(({ teamId, ...item }): ReadItem[] => {
      const whole = own.has(teamId ?? '') || own.has(item.project?.id ?? '');
      if (whole) return [item];
      const lines = item.lines.filter((one) => own.has(one.teamId ?? '') || own.has(one.projectId ?? ''));
      if (lines.length === 0 && item.kind !== AgendaKind.Orders) return [];
      return [{ ...item, title: titleFor(item), lines, notes: '', project: null }];
    });
  }

  /** Who was invited and came; a team sees itself. */
  attendance(actor: Actor, meetingId: string): Promise<AttendanceView[]> {
    return this.database.query<AttendanceView>(ATTENDANCE, [meetingId, seesZone(actor), actor.teamIds]);
  }

  private async projectsOf(actor: Actor, read: readonly Read[]): Promise<string[]> {
    const named = read.flatMap(({ project, lines }) => [
      project?.id,
      ...lines.map((line: AgendaLine) => line.projectId),
    ]);
    const ids = [...new Set(named.flatMap((id) => id ?? []))];
    return (await this.projects.some(actor, ids)).map(({ id }) => id);
  }
}

/** A count over the whole zone in a title is the zone's. */
const titleFor = ({ kind, title }: AgendaItemView): string =>
  kind === AgendaKind.Lights || kind === AgendaKind.Obstacles ? title.replace(/（.*）$/, '') : title;
