import { Injectable } from '@nestjs/common';
import { MeetingView, TaskForceMemberView, TaskForceView } from '@huoshui/contracts';
import { addDays, Day, MeetingRhythm, nextMeeting } from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { Clock, Database, person } from '../platform';

const MOST_MEETINGS = 20;

interface TaskForceRead extends MeetingRhythm {
  id: string;
  version: number;
  meetingCount: number;
  members: TaskForceMemberView[];
}

const TASK_FORCE = `SELECT t.id, t.version, t.pace, t.weekday, t.from_day AS "from",
  (SELECT count(*)::int FROM task_force_meeting m WHERE m.task_force_id = t.id) AS "meetingCount",
  coalesce((SELECT jsonb_agg(jsonb_build_object('person', ${person('p')}, 'name', coalesce(m.name, p.display_name),
      'post', m.post) ORDER BY m.place)
    FROM task_force_member m LEFT JOIN person p ON p.id = m.person_id WHERE m.task_force_id = t.id), '[]') AS members
  FROM task_force t WHERE t.project_id = $1`;

const MEETINGS = `SELECT m.id, m.day, m.attendees, m.decisions, m.recorded_at AS "recordedAt", ${person('p')} AS "recordedBy",
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', o.id, 'number', o.number, 'title', o.title, 'state', o.state)
      ORDER BY o.number) FROM supervision_order o WHERE o.source_id = m.id), '[]') AS orders
  FROM task_force_meeting m LEFT JOIN person p ON p.id = m.recorded_by
  WHERE m.task_force_id = $1 ORDER BY m.day DESC, m.recorded_at DESC, m.id DESC LIMIT ${MOST_MEETINGS}`;

/** Whoever asks has already checked that the project is seen; its orders are seen with it. */
@Injectable()
export class TaskForceReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendar: CalendarReader,
  ) {}

  async of(projectId: string): Promise<{ view: TaskForceView | null; version: number }> {
    const row = await this.database.one<TaskForceRead>(TASK_FORCE, [projectId]);
    if (row === null) return { view: null, version: 0 };
    const { id, version, pace, weekday, from, members, meetingCount } = row;
    const meetings = await this.database.query<MeetingView>(MEETINGS, [id]);
    const rhythm = { pace, weekday, from };
    const held = meetings[0]?.day as Day | undefined;
    const today = this.clock.today();
    const after = held !== undefined && held >= today ? addDays(held, 1) : today;
    const nextMeetingOn = nextMeeting(rhythm, after, await this.calendar.current());
    return { view: { members, rhythm, nextMeetingOn, meetings, meetingCount }, version };
  }
}
