import { addDays, Day, day as dayOf, daysBetween, weekday } from '@huoshui/domain';
import { KnownSchedule, KnownTask, LoadedTask } from '../../schedules';
import { Dice } from './dice';
import { inOfficeHours } from './instants';
import { LivingProject } from './projects';
import { LivingZone, officerOf } from './zone';

const REASONS = [
  '市级审批会延期，改到下次会议',
  '企业调整产品方案，图纸重出',
  '高压线迁改未完成',
  '雨季影响土方施工',
  '环评补充材料',
  '设备交期延后',
  '与邻近地块联合报批',
  '企业融资到位时间推迟',
];

/** How fast a project runs against its promise after its last milestone, and how many of each there are. */
const PACES = [
  [0.9, 2],
  [1, 5],
  [1.15, 4],
  [1.4, 3],
  [2, 1],
] as const;

const MOST_DAYS_LATER = 45;

const EPOCH = dayOf('2000-01-03');

/** What a project's people did with its schedule: tasks done in step with its milestones, some forgotten, some replanned. */
export function livingSchedule(
  { projectId, from, tasks }: KnownSchedule,
  projects: ReadonlyMap<string, LivingProject>,
  zone: LivingZone,
  dice: Dice,
): LoadedTask[] {
  const project = projects.get(projectId);
  if (!project) return [];
  const happens = course(from, tasks, dice);
  let replans = dice.chance(30) ? dice.between(1, 2) : 0;
  return tasks.map((task): LoadedTask => {
    const actual = lived(task, happens, zone.today, dice);
    const isOpen = actual.actualBegin === null && actual.actualFinish === null && task.actualFinish === null;
    const owner = dice.chance(45) ? officerOf(zone, project.terms.leadTeamId, dice) : null;
    const base = { id: task.id, ...actual, ownerId: owner, notBefore: null, duration: task.duration, replan: null };
    if (!isOpen || replans === 0 || !dice.chance(40)) return base;
    replans -= 1;
    return { ...base, ...replanned(task, project.managerId ?? dice.pick(zone.office), from, zone, dice) };
  });
}

/** The day on which something promised for a day really comes: bent so that it meets the milestones that stand. */
function course(from: Day, tasks: readonly KnownTask[], dice: Dice): (promised: Day) => Day {
  const met = tasks
    .filter((task) => task.milestone !== null && task.milestone !== 'landing' && task.actualFinish !== null)
    .map((task) => [daysBetween(from, task.baselineFinish), daysBetween(from, task.actualFinish ?? from)] as const)
    .sort(([a], [b]) => a - b);
  const pace = dice.weighted(PACES);
  return (promised) => {
    const wanted = daysBetween(from, promised);
    let [lastPromised, lastMet] = [0, 0];
    for (const [milestone, day] of met) {
      if (wanted <= milestone) {
        const share = (wanted - lastPromised) / Math.max(milestone - lastPromised, 1);
        return onWeekday(addDays(from, Math.round(lastMet + share * (day - lastMet))));
      }
      [lastPromised, lastMet] = [milestone, Math.max(day, lastMet)];
    }
    return onWeekday(addDays(from, Math.round(lastMet + (wanted - lastPromised) * pace)));
  };
}

/** The Friday before, for a Saturday or Sunday. */
const onWeekday = (day: Day): Day => addDays(day, Math.min(5 - weekday(day), 0));

/**
 * An approval takes about as long as the template says, a fifth less up to a quarter more, however early the land came: then
 * it was applied for before the signing (规划先行).
 */
function appliedOn({ baselineBegin, baselineFinish }: KnownTask, ended: Day): Day {
  const promised = daysBetween(baselineBegin, baselineFinish);
  const share = 80 + (daysBetween(EPOCH, ended) % 46);
  return onWeekday(addDays(ended, -Math.round((promised * share) / 100)));
}

/** One in ten forgets to write down what was done. */
function lived(task: KnownTask, happens: (promised: Day) => Day, today: Day, dice: Dice) {
  const nothing = { actualBegin: null, actualFinish: null };
  const ended = happens(task.baselineFinish);
  const begin = task.approval === null ? happens(task.baselineBegin) : appliedOn(task, ended);
  if (begin > today || dice.chance(10)) return nothing;
  if (task.milestone !== null) {
    return { actualBegin: task.actualFinish !== null && begin <= task.actualFinish ? begin : null, actualFinish: null };
  }
  return ended <= today ? { actualBegin: begin, actualFinish: ended < begin ? begin : ended } : { ...nothing, actualBegin: begin };
}

function replanned(task: KnownTask, by: string, signedOn: Day, zone: LivingZone, dice: Dice) {
  const later = addDays(task.baselineBegin > zone.today ? task.baselineBegin : zone.today, dice.between(5, MOST_DAYS_LATER));
  const since = Math.max(Math.min(daysBetween(signedOn, zone.today), 40), 1);
  const at = inOfficeHours(addDays(zone.today, -dice.between(1, since)), dice);
  return {
    notBefore: later,
    duration: dice.chance(30) ? task.duration + dice.between(2, 15) : task.duration,
    replan: { reason: dice.pick(REASONS), by, at },
  };
}
