import { Injectable } from '@nestjs/common';
import { addDays, Day, DecisionKind, Week, WorkCalendar } from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { loadDecisions, LoadedDecision, meetingSource } from '../meetings';
import { Actor, Clock, Database, newId, startOf, UnitOfWork } from '../platform';
import { LoadedOrder, loadOrders } from '../supervision';
import { LIVING_DECISIONS, LivingDecision } from './living/decisions';
import { MeetingGround, meetingGround } from './meeting-ground';
import { PastMeeting } from './past-meeting';

const FACTS = { place: '指挥部三楼会议室', chair: '常务副指挥长', recorder: '指挥部办公室' };

const MINUTE = 60_000;

/** Two closed meetings with what they gave out, in every state; the newest is prepared and opens with what was not done. */
@Injectable()
export class LoadMeetings {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly calendars: CalendarReader,
    private readonly past: PastMeeting,
  ) {}

  async run(office: Actor): Promise<void> {
    const [last, ...before] = this.past.weeks(LIVING_DECISIONS.length);
    const ground = await meetingGround(this.database);
    const calendar = await this.calendars.current();
    for (const [at, week] of before.toReversed().entries()) {
      const day = await this.past.opened(office, week, FACTS);
      if (day === null) continue;
      await this.decide(office, { week, day, ground, calendar }, LIVING_DECISIONS[at] ?? []);
      await this.past.closed(office, week, day);
    }
    if (last) await this.past.prepared(office, last, FACTS);
  }

  private decide(office: Actor, held: Held, decisions: readonly LivingDecision[]): Promise<void> {
    const by = office.personId ?? '';
    const kept = decisions.map((decision, at) => keptOf(decision, at, held, by));
    const orders = decisions.flatMap((decision, at) => orderOf(decision, kept[at], held, by, this.clock.now()) ?? []);
    return this.unit.write(office, async (work) => {
      await loadOrders(work, orders);
      await loadDecisions(work, held.week, kept);
    });
  }
}

interface Held {
  readonly week: Week;
  readonly day: Day;
  readonly ground: MeetingGround;
  readonly calendar: WorkCalendar;
}

const keptOf = ({ text, kind, about, order }: LivingDecision, at: number, held: Held, by: string): LoadedDecision => ({
  id: newId(),
  kind: order ? DecisionKind.Order : kind,
  text,
  projectId: about === undefined ? null : (held.ground.projects[about]?.id ?? null),
  by,
  at: new Date(startOf(held.day).getTime() + (9 * 60 + 15 + at * 10) * MINUTE),
});

function orderOf(
  { about, order, text }: LivingDecision,
  kept: LoadedDecision | undefined,
  { week, day, ground, calendar }: Held,
  by: string,
  now: Date,
): LoadedOrder | null {
  if (!order || !kept) return null;
  const project = ground.projects[about ?? 0];
  const office = ground.offices.get(order.owner);
  const reporter = office?.personId ?? project?.officerId ?? by;
  const deadline = calendar.addWorkdays(day, order.workdays);
  const later = (days: number): Date =>
    new Date(Math.min(startOf(addDays(day, days)).getTime() + 15 * 60 * MINUTE, now.getTime()));
  const stands = order.course === 'reported' || order.course === 'closed';
  return {
    ...(office ? { ownerDepartmentId: office.id } : { ownerTeamId: project?.leadTeamId ?? '' }),
    ...{ title: order.title, task: text, state: order.course, projectId: kept.projectId, reminders: [] },
    ...{ source: 'meeting', sourceId: kept.id, sourceText: meetingSource(week, day) },
    ...{ issuedOn: day, issuedBy: by, firstDeadline: deadline, deadline },
    ...{ reportedOn: stands ? addDays(day, 3) : null, reportedBy: stands ? reporter : null },
    events: [
      { kind: 'issued', toDay: deadline, by, at: kept.at },
      ...(order.course === 'issued' ? [] : [{ kind: 'acknowledged', by: reporter, at: later(1) } as const]),
      ...(stands ? [{ kind: 'reported', text: order.report ?? '', by: reporter, at: later(3) } as const] : []),
      ...(order.course === 'closed' ? [{ kind: 'closed', by, at: later(4) } as const] : []),
    ],
  };
}
