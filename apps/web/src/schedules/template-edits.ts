import { DurationUnit, ParallelPair, ScheduleTemplate, ScheduleTrack, TemplateTask } from '@huoshui/domain';

/** What an editor does with a template: each gives another one, and leaves nothing that points at what has gone. */
export type Edit = (template: ScheduleTemplate) => ScheduleTemplate;

const freshKey = (taken: readonly { readonly key: string }[], stem: string): string => {
  const keys = new Set(taken.map((one) => one.key));
  for (let number = taken.length + 1; ; number += 1) if (!keys.has(`${stem}-${number}`)) return `${stem}-${number}`;
};

export const changeTask =
  (key: string, change: Partial<TemplateTask>): Edit =>
  (template) => ({
    ...template,
    tasks: template.tasks.map((task) => (task.key === key ? { ...task, ...change } : task)),
  });

/** After the given task, in its track; at the end without one. */
export const addTask =
  (after: TemplateTask | null): Edit =>
  (template) => {
    const at = after ? template.tasks.indexOf(after) + 1 : template.tasks.length;
    const added: TemplateTask = {
      key: freshKey(template.tasks, 'task'),
      title: '',
      track: after?.track ?? template.tracks[0]?.key ?? '',
      duration: 5,
      unit: DurationUnit.Workdays,
      department: null,
      milestone: null,
      approval: null,
      after: [],
    };
    return { ...template, tasks: template.tasks.toSpliced(at, 0, added) };
  };

export const removeTask =
  (key: string): Edit =>
  (template) => ({
    ...template,
    tasks: template.tasks
      .filter((task) => task.key !== key)
      .map((task) => ({ ...task, after: task.after.filter((dependency) => dependency.on !== key) })),
    pairs: template.pairs.filter((pair) => pair.a !== key && pair.b !== key),
  });

/** One place up (-1) or down (1). */
export const moveTask =
  (key: string, by: -1 | 1): Edit =>
  (template) => {
    const at = template.tasks.findIndex((task) => task.key === key);
    const [task, neighbour] = [template.tasks[at], template.tasks[at + by]];
    if (task === undefined || neighbour === undefined) return template;
    return { ...template, tasks: template.tasks.with(at, neighbour).with(at + by, task) };
  };

export const addTrack: Edit = (template) => ({
  ...template,
  tracks: [...template.tracks, { key: freshKey(template.tracks, 'track'), title: '' }],
});

export const changeTrack =
  (key: string, title: string): Edit =>
  (template) => ({
    ...template,
    tracks: template.tracks.map((track): ScheduleTrack => (track.key === key ? { key, title } : track)),
  });

/** Only a track without tasks goes: its tasks would be lost with it. */
export const removeTrack =
  (key: string): Edit =>
  (template) =>
    template.tasks.some((task) => task.track === key)
      ? template
      : { ...template, tracks: template.tracks.filter((track) => track.key !== key) };

export const addPair: Edit = (template) => ({
  ...template,
  pairs: [...template.pairs, { key: freshKey(template.pairs, 'pair'), title: '', a: '', b: '', withinDays: 0 }],
});

export const changePair =
  (key: string, change: Partial<ParallelPair>): Edit =>
  (template) => ({
    ...template,
    pairs: template.pairs.map((pair) => (pair.key === key ? named({ ...pair, ...change }, template) : pair)),
  });

export const removePair =
  (key: string): Edit =>
  (template) => ({ ...template, pairs: template.pairs.filter((pair) => pair.key !== key) });

/** A pair is called by its two tasks. */
function named(pair: ParallelPair, { tasks }: ScheduleTemplate): ParallelPair {
  const title = (key: string): string => tasks.find((task) => task.key === key)?.title ?? '';
  return { ...pair, title: [title(pair.a), title(pair.b)].filter(Boolean).join(' ∥ ') };
}
