type Holder = Readonly<Record<string, unknown>> | readonly unknown[];

const holds = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

const steps = (path: string): string[] => (path === '' ? [] : path.split('.'));

/** One step down: `items.2` and `method` are `items.2.method`. */
export const below = (path: string, key: string | number): string => (path === '' ? `${key}` : `${path}.${key}`);

/** What stands at a path in dots; undefined when nothing does. */
export function readAt(value: unknown, path: string): unknown {
  let found = value;
  for (const step of steps(path)) {
    if (!holds(found) || !Object.hasOwn(found, step)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[step];
  }
  return found;
}

/** A copy with something else at the path; undefined takes the key away. The order of the other keys stays. */
export function writeAt(value: unknown, path: string, next: unknown): unknown {
  const [first, ...rest] = steps(path);
  if (first === undefined) return next;
  const inner = writeAt(readAt(value, first), rest.join('.'), next);
  if (Array.isArray(value)) {
    const all = [...(value as unknown[])];
    if (rest.length === 0 && next === undefined) all.splice(Number(first), 1);
    else all[Number(first)] = inner;
    return all;
  }
  const fields = holds(value) ? (value as Readonly<Record<string, unknown>>) : {};
  if (rest.length > 0 || next !== undefined) return { ...fields, [first]: inner };
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== first));
}

export const listAt = (value: unknown, path: string): readonly unknown[] => {
  const found = readAt(value, path);
  return Array.isArray(found) ? (found as unknown[]) : [];
};

/** The path without its last step, and that step. */
export function parted(path: string): readonly [string, string] {
  const at = path.lastIndexOf('.');
  return at < 0 ? ['', path] : [path.slice(0, at), path.slice(at + 1)];
}
