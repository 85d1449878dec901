import { Milestone } from '../projects/milestone';
import { dependencyFaults } from './dependency-faults';
import { ParallelPair, ScheduleTemplate, TemplateTask } from './schedule-template';
import { fault, isWithin, LONGEST, ScheduleTemplateFault } from './template-fault';

/** Milestones without which a template cannot forecast what it is for. */
const NEEDED = [Milestone.Start, Milestone.Production] as const;

/** Every fault at once, tasks in their order. An empty list: the template can be activated and always has a forecast. */
export function scheduleTemplateFaults(template: ScheduleTemplate): ScheduleTemplateFault[] {
  const { tasks, tracks, pairs } = template;
  if (tasks.length === 0) return [fault('empty', null)];
  return [
    ...trackFaults(template),
    ...tasks.flatMap((task, at) => taskFaults(task, at, template)),
    ...dependencyFaults(tasks),
    ...NEEDED.filter((milestone) => !tasks.some((task) => task.milestone === milestone)).map((milestone) =>
      fault('milestone-missing', null, { milestone }),
    ),
    ...twice(tracks.map((track) => track.key)).map((at) =>
      fault('track-twice', null, { track: tracks[at]?.title ?? '' }),
    ),
    ...twice(pairs.map((pair) => pair.key)).map((at) => fault('pair-twice', null, { pair: pairs[at]?.title ?? '' })),
    ...pairs.flatMap((pair) => pairFaults(pair, tasks)),
  ];
}

const trackFaults = ({ tracks, tasks }: ScheduleTemplate): ScheduleTemplateFault[] =>
  tracks
    .filter((track) => !tasks.some((task) => task.track === track.key))
    .map((track) => fault('track-empty', null, { track: track.title }));

function taskFaults(task: TemplateTask, at: number, { tasks, tracks }: ScheduleTemplate): ScheduleTemplateFault[] {
  const faults: ScheduleTemplateFault[] = [];
  const { title } = task;
  const earlier = tasks.slice(0, at);
  if (title.trim() === '') faults.push(fault('untitled', at, { key: task.key }));
  if (earlier.some((one) => one.key === task.key)) faults.push(fault('task-twice', at, { task: title, key: task.key }));
  if (!tracks.some((track) => track.key === task.track)) faults.push(fault('track-unknown', at, { task: title }));
  if (!isWithin(task.duration, 1)) faults.push(fault('duration', at, { task: title, longest: LONGEST }));
  const { milestone, approval } = task;
  if (milestone === Milestone.Signing) faults.push(fault('milestone-signing', at, { task: title }));
  if (milestone !== null && earlier.some((one) => one.milestone === milestone)) {
    faults.push(fault('milestone-twice', at, { task: title, milestone }));
  }
  if (approval !== null && earlier.some((one) => one.approval === approval)) {
    faults.push(fault('approval-twice', at, { task: title, approval }));
  }
  return faults;
}

function pairFaults(pair: ParallelPair, tasks: readonly TemplateTask[]): ScheduleTemplateFault[] {
  const known = (key: string): boolean => tasks.some((task) => task.key === key);
  const sound = known(pair.a) && known(pair.b) && pair.a !== pair.b;
  return sound ? [] : [fault('pair-unknown', null, { pair: pair.title })];
}

/** Indices of keys that came before. */
const twice = (keys: readonly string[]): number[] => keys.flatMap((key, at) => (keys.indexOf(key) < at ? [at] : []));
