import { addDays, allowedWorkdays, Day, DEFAULT_OBSTACLE_SETTINGS, dueOn, escalations, firstAnswerDueOn, ObstacleState, Satisfaction, WorkCalendar } from '@huoshui/domain';
import { LoadedObstacle } from '../../obstacles';
import { newId } from '../../platform';
import { Dice } from './dice';
import { inOfficeHours } from './instants';
import { chainOf, clockFrom, dayOf, departmentOf, Hands, ObstacleGround, personOf } from './obstacle-chain';
import { FIRST_ANSWERS, OBSTACLE_TEXTS, ObstacleText, PAUSE_REASONS } from './obstacle-words';

type Fate = 'raised' | 'onTime' | 'overdue' | 'waiting' | 'answered' | 'settled' | 'withdrawn';

/** Some sixty: most of them done, some late, some climbing, some waiting for the firm. */
const FATES: readonly (readonly [Fate, number])[] = [
  ['raised', 6],
  ['onTime', 12],
  ['overdue', 10],
  ['waiting', 6],
  ['answered', 6],
  ['settled', 20],
  ['withdrawn', 2],
];

const SETTINGS = DEFAULT_OBSTACLE_SETTINGS;

export function livingObstacles(ground: ObstacleGround, dice: Dice): LoadedObstacle[] {
  return FATES.flatMap(([fate, count]) => Array.from({ length: count }, () => obstacle(fate, ground, dice))).sort(
    (a, b) => a.raisedAt.getTime() - b.raisedAt.getTime(),
  );
}

interface Life {
  readonly fate: Fate;
  readonly text: ObstacleText;
  readonly referred: boolean;
  readonly allowed: number;
  readonly raisedOn: Day;
  readonly raisedAt: Date;
  readonly raisedBy: string;
}

function obstacle(fate: Fate, ground: ObstacleGround, dice: Dice): LoadedObstacle {
  const { calendar, today } = ground;
  const text = dice.pick(OBSTACLE_TEXTS);
  const referred = fate === 'overdue' || fate === 'waiting' || dice.chance(60);
  const allowed = allowedWorkdays(SETTINGS, fate === 'raised' ? null : referred ? 'referred' : 'immediate', text.category);
  const raisedOn = workdaysAgo(today, age(fate, allowed, dice), calendar);
  const about = subject(ground, dice);
  const raisedAt = earlier(inOfficeHours(raisedOn, dice), minutesBefore(ground.now, 90));
  const life = { fate, text, referred, allowed, raisedOn, raisedAt, raisedBy: about.raisedBy };
  return { ...blank(life, about, ground), ...(fate === 'raised' ? {} : handled(life, ground, dice)) };
}

/** Working days since the raising. */
function age(fate: Fate, allowed: number, dice: Dice): number {
  if (fate === 'raised') return dice.between(0, 2);
  if (fate === 'onTime') return dice.between(0, allowed - 1);
  if (fate === 'overdue') return allowed + dice.between(1, 8);
  if (fate === 'waiting') return dice.between(2, 7);
  return fate === 'answered' ? dice.between(3, 9) : dice.between(6, 60);
}

function subject({ projects, leads, firms, centre }: ObstacleGround, dice: Dice) {
  const of = dice.weighted([
    ['project', 65],
    ['lead', 20],
    ['firm', 15],
  ] as const);
  if (of === 'firm') return { projectId: null, leadId: null, firm: dice.pick(firms), raisedBy: dice.pick(centre) };
  if (of === 'lead') {
    const lead = dice.pick(leads);
    return { projectId: null, leadId: lead.id, firm: lead.company, raisedBy: lead.ownerId };
  }
  const project = dice.pick(projects);
  return { projectId: project.id, leadId: null, firm: project.company, raisedBy: dice.pick(project.raisers) };
}

function blank(life: Life, about: ReturnType<typeof subject>, { calendar }: ObstacleGround): LoadedObstacle {
  const { text, raisedOn, raisedAt, raisedBy, allowed } = life;
  return {
    ...about,
    id: newId(raisedAt.getTime()),
    code: null,
    need: about.projectId === null ? 'demand' : 'obstacle',
    state: ObstacleState.Raised,
    handling: null,
    category: text.category,
    title: text.title,
    content: text.content,
    contactName: about.projectId === null ? '企业联系人' : null,
    contactPhone: about.projectId === null ? `1380000${String(raisedAt.getTime()).slice(-7, -3)}` : null,
    departmentId: null,
    raisedOn,
    raisedAt,
    acceptedOn: null,
    firstAnswerDueOn: firstAnswerDueOn(raisedOn, SETTINGS.firstAnswerWorkdays, calendar),
    firstAnsweredOn: null,
    countedFrom: raisedOn,
    allowedWorkdays: allowed,
    dueOn: dueOn({ countedFrom: raisedOn, allowedWorkdays: allowed }, [], calendar),
    answeredOn: null,
    reply: null,
    settledOn: null,
    result: null,
    withdrawnOn: null,
    satisfaction: null,
    escalation: 0,
    reopened: 0,
    origin: 'demo',
    importId: null,
    handOffs: [],
    pauses: [],
    escalations: [],
    entries: [{ kind: 'raised', at: raisedAt, by: raisedBy, text: text.content }],
  };
}

/** What happened after it was taken in, by its fate; nothing of it lies after now. */
function handled(life: Life, ground: ObstacleGround, dice: Dice): Partial<LoadedObstacle> {
  const { fate, text, referred, allowed, raisedAt, raisedBy } = life;
  const clerk = dice.pick(ground.centre);
  const office = departmentOf(ground, text.department);
  const at = clockFrom(raisedAt, ground.now, dice);
  const acceptedAt = fate !== 'onTime' && dice.chance(15) ? at(50, 90) : at(1, 3);
  const handling = referred ? 'referred' : 'immediate';
  const firstAnswer = dice.pick(FIRST_ANSWERS);
  const entries: LoadedObstacle['entries'][number][] = [
    { kind: 'raised', at: raisedAt, by: raisedBy, text: text.content },
    {
      kind: 'accept',
      at: acceptedAt,
      by: clerk,
      text: firstAnswer,
      departmentId: referred ? office.id : null,
      details: { handling, workdays: allowed, reason: text.title },
    },
  ];
  const common = {
    handling,
    state: ObstacleState.Handling,
    acceptedOn: dayOf(acceptedAt),
    firstAnsweredOn: dayOf(acceptedAt),
    departmentId: referred ? office.id : null,
    entries,
  } as const;
  const chain = referred ? chainOf(ground, office, clerk, at, entries, fate, dice) : null;
  const held = { ...common, handOffs: chain?.links ?? [], departmentId: chain?.departmentId ?? null };
  return { ...held, ...ending(life, ground, { clerk, at, entries, departmentId: held.departmentId }, dice) };
}

function ending(life: Life, ground: ObstacleGround, { clerk, at, entries, departmentId }: Hands, dice: Dice): Partial<LoadedObstacle> {
  const { fate, text, raisedOn, allowed, raisedBy } = life;
  const { calendar, today } = ground;
  const clock = { countedFrom: raisedOn, allowedWorkdays: allowed };
  if (fate === 'overdue') {
    const due = dueOn(clock, [], calendar);
    const reached = escalations({ state: 'handling', dueOn: due, escalation: 0 }, SETTINGS.escalations, today, calendar);
    const climbed = reached.map((one) => ({ ...one, on: calendar.addWorkdays(one.dueOn, one.overdueWorkdays), overdue: one.overdueWorkdays }));
    for (const { on, level, to, overdue } of climbed) {
      const details = { level, to, dueOn: due, overdue };
      // The daily round finds it at dawn; before dawn it has found it just now.
      const found = earlier(new Date(`${on}T06:20:00+08:00`), ground.now);
      entries.push({ kind: 'escalated', at: found, by: null, departmentId, details });
    }
    return { escalation: climbed.length, escalations: climbed };
  }
  if (fate === 'waiting') {
    const pausedAt = at(20, 30);
    const pause = { from: dayOf(pausedAt), to: null, reason: dice.pick(PAUSE_REASONS) };
    entries.push({ kind: 'pause', at: pausedAt, by: personOf(ground, departmentId, clerk), text: pause.reason, departmentId });
    return { state: ObstacleState.Waiting, pauses: [pause], dueOn: dueOn(clock, [pause], calendar) };
  }
  if (fate === 'withdrawn') {
    const withdrawnAt = at(24, 48);
    entries.push({ kind: 'withdraw', at: withdrawnAt, by: raisedBy, text: '企业已自行解决' });
    return { state: ObstacleState.Withdrawn, withdrawnOn: dayOf(withdrawnAt) };
  }
  if (fate === 'onTime') return {};
  entries.push({ kind: 'note', at: at(6, 30), by: personOf(ground, departmentId, clerk), internal: true, text: text.note, departmentId });
  const repliedAt = at(4, 40);
  entries.push({ kind: 'reply', at: repliedAt, by: clerk, text: text.reply });
  const answered = { state: ObstacleState.Answered, answeredOn: dayOf(repliedAt), reply: text.reply };
  if (fate === 'answered') return answered;
  const settledAt = at(6, 60);
  const satisfaction = dice.weighted<Satisfaction>([
    ['verySatisfied', 4],
    ['satisfied', 4],
    ['basicallySatisfied', 3],
  ]);
  entries.push({ kind: 'settle', at: settledAt, by: clerk, text: text.result, details: { satisfaction } });
  return { ...answered, state: ObstacleState.Settled, settledOn: dayOf(settledAt), result: text.result, satisfaction };
}

const earlier = (a: Date, b: Date): Date => (a < b ? a : b);
const minutesBefore = (at: Date, minutes: number): Date => new Date(at.getTime() - minutes * 60_000);

/** The latest day from which to `today` so many working days have gone. */
function workdaysAgo(today: Day, count: number, calendar: WorkCalendar): Day {
  let at = today;
  while (calendar.workdaysBetween(at, today) < count) at = addDays(at, -1);
  return at;
}
