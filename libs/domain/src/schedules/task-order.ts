import { Dependency } from './schedule-template';

interface Waiting {
  readonly key: string;
  readonly after: readonly Pick<Dependency, 'on'>[];
}

/**
 * The tasks so that each comes after all that it waits for. What is waited for but not among them is passed over.
 * @throws RangeError for a circle: a template with one is never activated
 */
export function inOrder<T extends Waiting>(tasks: readonly T[]): T[] {
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  const waits = new Map(tasks.map((task) => [task.key, task.after.filter(({ on }) => byKey.has(on)).length]));
  const followers = followersOf(tasks);
  const ready = tasks.filter((task) => waits.get(task.key) === 0);
  // Grows while it is walked.
  for (const { key } of ready) {
    for (const follower of followers.get(key) ?? []) {
      const left = (waits.get(follower.key) ?? 0) - 1;
      waits.set(follower.key, left);
      if (left === 0) ready.push(follower);
    }
  }
  if (ready.length < tasks.length) throw new RangeError('the tasks wait for one another in a circle');
  return ready;
}

/** By key, the tasks that wait for it; once for each dependency. */
export function followersOf<T extends Waiting>(tasks: readonly T[]): Map<string, T[]> {
  const followers = new Map<string, T[]>();
  for (const task of tasks) {
    for (const { on } of task.after) followers.set(on, [...(followers.get(on) ?? []), task]);
  }
  return followers;
}

/** Keys of one circle, each waiting for the next and the last for the first; empty when there is none. */
export function cycleAmong(tasks: readonly Waiting[]): string[] {
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  const closed = new Set<string>();
  const path: string[] = [];
  const walk = (key: string): string[] => {
    const from = path.indexOf(key);
    if (from >= 0) return path.slice(from);
    if (closed.has(key)) return [];
    path.push(key);
    for (const { on } of byKey.get(key)?.after ?? []) {
      const circle = byKey.has(on) ? walk(on) : [];
      if (circle.length > 0) return circle;
    }
    path.pop();
    closed.add(key);
    return [];
  };
  for (const { key } of tasks) {
    const circle = walk(key);
    if (circle.length > 0) return circle;
  }
  return [];
}
