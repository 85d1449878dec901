import { RuleItem, RuleSet } from './rule-set';

/** What became of one scored item between two versions. Items are the same when their keys are. */
export type RuleItemChange =
  | { readonly kind: 'added'; readonly after: RuleItem }
  | { readonly kind: 'removed'; readonly before: RuleItem }
  | {
      readonly kind: 'changed';
      readonly before: RuleItem;
      readonly after: RuleItem;
      /** Dotted paths whose values differ, the shortest that tell it: `method.points`, `filter`. */
      readonly paths: readonly string[];
    };

export interface RuleSetChanges {
  /** In the order of the later version; what it dropped comes last. */
  readonly items: readonly RuleItemChange[];
  /** Keys of the rule set itself whose values differ, without `items`: `rounding.at`, `tieBreakers`, `notes`. */
  readonly settings: readonly string[];
  /** The same items stand in another order; that moves no points, only columns. */
  readonly reordered: boolean;
}

/** What differs between two versions of the rules; nothing in `items` and `settings` when they score alike. */
export function ruleSetChanges(before: RuleSet, after: RuleSet): RuleSetChanges {
  const known = new Map(before.items.map((item) => [item.key, item]));
  const kept = new Set(after.items.map((item) => item.key));
  const items = after.items.flatMap((item): RuleItemChange[] => {
    const earlier = known.get(item.key);
    if (earlier === undefined) return [{ kind: 'added', after: item }];
    const paths = differingPaths(earlier, item);
    return paths.length === 0 ? [] : [{ kind: 'changed', before: earlier, after: item, paths }];
  });
  const removed = before.items
    .filter((item) => !kept.has(item.key))
    .map((item): RuleItemChange => ({ kind: 'removed', before: item }));
  const settings = differingPaths({ ...before, items: [] }, { ...after, items: [] });
  return { items: [...items, ...removed], settings, reordered: reordered(before, after) };
}

function reordered(before: RuleSet, after: RuleSet): boolean {
  const inBoth = ({ items }: RuleSet, other: RuleSet): string =>
    items
      .map((item) => item.key)
      .filter((key) => other.items.some((item) => item.key === key))
      .join(' ');
  return inBoth(before, after) !== inBoth(after, before);
}

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.getPrototypeOf(value) === Object.prototype;

/** Lists differ as a whole: which step of a table became which cannot be told from their places. */
function differingPaths(before: object, after: object, under = ''): string[] {
  const [a, b] = [before as Tree, after as Tree];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => {
    const path = under === '' ? key : `${under}.${key}`;
    const [earlier, later] = [a[key], b[key]];
    if (isTree(earlier) && isTree(later) && earlier['kind'] === later['kind'])
      return differingPaths(earlier, later, path);
    return alike(earlier, later) ? [] : [path];
  });
}

function alike(a: unknown, b: unknown): boolean {
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, at) => alike(one, b[at]));
  if (isTree(a)) return isTree(b) && differingPaths(a, b).length === 0;
  return a === b;
}
