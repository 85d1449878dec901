import { addDays, Day, DEFAULT_REMINDERS, Reminder, remindersDue, SupervisionState, WorkCalendar } from '@huoshui/domain';
import { LoadedEvent, LoadedOrder } from '../../supervision';
import { Dice } from './dice';
import { inOfficeHours } from './instants';
import { OpenedLiving } from './opened';
import { CLOSED_WORDS, EXTENDED_WORDS, ORDER_WORDS, OrderWords, RETURNED_WORDS, WITHDRAWN_WORD } from './order-words';
import { LivingZone } from './zone';

export interface OrderGround {
  readonly zone: LivingZone;
  readonly calendar: WorkCalendar;
  readonly projects: readonly OpenedLiving[];
  /** Offices by name with the person who answers for each. */
  readonly departments: ReadonlyMap<string, { readonly id: string; readonly personId: string }>;
}

interface Course {
  readonly state: SupervisionState;
  /** Working days ago it was issued, and how many it was given. */
  readonly ago: number;
  readonly allowed: number;
  /** Working days from the issue to the report; left out where there is none. */
  readonly reported?: number;
  readonly extended?: number;
}

/** Every state, on time and late, ahead of the deadline and on it. */
const COURSES: readonly Course[] = [
  { state: 'closed', ago: 88, allowed: 10, reported: 8 },
  { state: 'closed', ago: 74, allowed: 5, reported: 9 },
  { state: 'closed', ago: 63, allowed: 10, reported: 10 },
  { state: 'closed', ago: 55, allowed: 15, reported: 18, extended: 8 },
  { state: 'withdrawn', ago: 50, allowed: 10 },
  { state: 'closed', ago: 44, allowed: 8, reported: 6 },
  { state: 'closed', ago: 38, allowed: 5, reported: 5 },
  { state: 'closed', ago: 30, allowed: 10, reported: 12 },
  { state: 'returned', ago: 26, allowed: 12, reported: 9 },
  { state: 'acknowledged', ago: 24, allowed: 10 },
  { state: 'acknowledged', ago: 20, allowed: 10, extended: 15 },
  { state: 'reported', ago: 18, allowed: 10, reported: 14 },
  { state: 'acknowledged', ago: 16, allowed: 10 },
  { state: 'issued', ago: 13, allowed: 5 },
  { state: 'reported', ago: 12, allowed: 15, reported: 10 },
  { state: 'acknowledged', ago: 10, allowed: 10 },
  { state: 'returned', ago: 9, allowed: 15, reported: 5 },
  { state: 'acknowledged', ago: 8, allowed: 10 },
  { state: 'reported', ago: 7, allowed: 8, reported: 6 },
  { state: 'issued', ago: 6, allowed: 5 },
  { state: 'acknowledged', ago: 5, allowed: 8 },
  { state: 'acknowledged', ago: 4, allowed: 15 },
  { state: 'returned', ago: 4, allowed: 5, reported: 2 },
  { state: 'issued', ago: 2, allowed: 5 },
  { state: 'issued', ago: 1, allowed: 10 },
  { state: 'issued', ago: 1, allowed: 3 },
];

/** Orders of the last months, the oldest first. */
export const livingOrders = (ground: OrderGround, dice: Dice): LoadedOrder[] =>
  COURSES.map((course, at) => {
    const words = ORDER_WORDS[at % ORDER_WORDS.length];
    const issuedOn = dayBack(ground.zone.today, course.ago, ground.calendar);
    const signed = ground.projects.filter(({ project }) => project.signedOn < issuedOn);
    const one = signed[(at * 7) % signed.length];
    if (!words || !one) throw new RangeError('an order needs words and a project');
    return order(ground, course, words, one, dice);
  });

/** Each officer and team of the sign-in cards has work: every fourth order goes to the first team. */
function owners({ departments, zone }: OrderGround, { owner }: OrderWords, { project }: OpenedLiving, dice: Dice) {
  const team = dice.chance(40) ? (zone.teamIds[0] ?? project.terms.leadTeamId) : project.terms.leadTeamId;
  const officer = zone.officers.get(team)?.[0] ?? '';
  if (owner === 'team') return { ownerTeamId: team, reporter: officer };
  if (owner === 'officer') return { ownerId: officer, reporter: officer };
  const manager = project.managerId ?? zone.managers[0] ?? officer;
  const office = owner === 'manager' ? undefined : departments.get(owner.department);
  return office ? { ownerDepartmentId: office.id, reporter: office.personId } : { ownerId: manager, reporter: manager };
}

function order(ground: OrderGround, course: Course, words: OrderWords, one: OpenedLiving, dice: Dice): LoadedOrder {
  const { zone, calendar } = ground;
  const on = (workdays: number): Day => dayBack(zone.today, course.ago - workdays, calendar);
  const { reporter, ...owner } = owners(ground, words, one, dice);
  const [issuedBy, judge] = [dice.pick(zone.office), dice.pick(zone.office)];
  const issuedOn = on(0);
  const firstDeadline = calendar.addWorkdays(issuedOn, course.allowed);
  const deadline = calendar.addWorkdays(firstDeadline, course.extended ?? 0);
  const events: LoadedEvent[] = [];
  const told = (kind: LoadedEvent['kind'], day: Day, by: string, rest: Partial<LoadedEvent> = {}): void => {
    const latest = zone.now.getTime() - (60 - events.length) * 60_000;
    const after = (events.at(-1)?.at.getTime() ?? 0) + 60_000;
    events.push({ kind, by, at: new Date(Math.min(Math.max(inOfficeHours(day, dice).getTime(), after), latest)), ...rest });
  };
  told('issued', issuedOn, issuedBy, { toDay: firstDeadline });
  if (course.state === 'withdrawn') told('withdrawn', on(2), judge, { text: WITHDRAWN_WORD });
  else if (course.state !== 'issued') told('acknowledged', on(1), reporter);
  if (course.extended) {
    const text = dice.pick(EXTENDED_WORDS);
    told('extended', on(Math.min(course.allowed, course.ago)), judge, { text, fromDay: firstDeadline, toDay: deadline });
  }
  const reported = course.reported === undefined ? null : on(course.reported);
  if (reported) told('reported', reported, reporter, { text: words.report });
  const judged = reported && on(Math.min((course.reported ?? 0) + 1, course.ago));
  if (judged && course.state === 'returned') told('returned', judged, judge, { text: dice.pick(RETURNED_WORDS) });
  if (judged && course.state === 'closed') told('closed', judged, judge, { text: dice.pick(CLOSED_WORDS) });
  const stands = course.state === 'reported' || course.state === 'closed';
  const helper = dice.pick(zone.teamIds);
  return {
    ...owner,
    title: words.title,
    task: words.task,
    state: course.state,
    source: words.source,
    sourceId: null,
    sourceText: words.sourceText,
    projectId: one.id,
    coOwners: dice.chance(50) && helper !== owner.ownerTeamId ? [{ kind: 'team', id: helper }] : [],
    issuedOn,
    issuedBy,
    firstDeadline,
    deadline,
    reportedOn: stands ? reported : null,
    reportedBy: stands ? reporter : null,
    events,
    reminders: remindersOf({ issuedOn, deadline }, course.state === 'withdrawn' ? on(2) : (reported ?? zone.today), calendar),
  };
}

/** As the job would have written them day by day, until the owner no longer owed. */
function remindersOf(order: { issuedOn: Day; deadline: Day }, until: Day, calendar: WorkCalendar): Reminder[] {
  const kept = new Map<string, Reminder>();
  for (let day = order.issuedOn; day <= until; day = addDays(day, 1)) {
    for (const one of remindersDue({ ...order, state: 'issued' }, day, calendar, DEFAULT_REMINDERS)) {
      kept.set(`${one.kind} ${one.day}`, one);
    }
  }
  return [...kept.values()];
}

/** So many working days before today; today itself, or the workday before it, for none. */
function dayBack(today: Day, workdays: number, calendar: WorkCalendar): Day {
  let at = today;
  while (!calendar.isWorkday(at)) at = addDays(at, -1);
  for (let left = Math.max(workdays, 0); left > 0; ) {
    at = addDays(at, -1);
    if (calendar.isWorkday(at)) left -= 1;
  }
  return at;
}
