import { ItemStandingView } from '@huoshui/contracts';
import { CompositeItem, everyItem, isComposite, isMeasured, RuleItem } from '@huoshui/domain';
import { figureSentence } from './figure-words';
import { ruleSentence } from './rule-words';
import { RuleNames } from './who-words';

/** One line of a breakdown: an item, or a sub-item under its composite. */
export interface BreakdownLine {
  readonly key: string;
  readonly title: string;
  readonly rule: string;
  readonly points: string;
  readonly figures: string;
  readonly depth: number;
  /** There are facts to look at. */
  readonly opens: boolean;
}

/** Items in the rule set's order, each followed by its sub-items. */
export function linesOf(
  items: readonly RuleItem[],
  standings: readonly ItemStandingView[],
  names: RuleNames,
  depth = 0,
): BreakdownLine[] {
  return items.flatMap((item) => {
    const standing = standings.find((one) => one.key === item.key);
    const line = {
      key: item.key,
      title: item.weight === undefined ? item.title : `${item.title} × ${item.weight}`,
      rule: ruleSentence(item, names),
      points: standing?.points.shown ?? '',
      figures: standing ? figureSentence(item, standing.figures) : '',
      depth,
      opens: (standing?.figures.projects ?? 0) > 0,
    };
    if (isComposite(item) && item.each) {
      return [line, ...(standing?.items ?? []).flatMap((period) => periodLines(item, period, names, depth + 1))];
    }
    if (isComposite(item)) return [line, ...linesOf(item.items, standing?.items ?? [], names, depth + 1)];
    return [line, ...(standing?.items ?? []).map((period) => periodLine(item, period, depth + 1))];
  });
}

/** A week, month or quarter of a composite, with what it is made of then. */
function periodLines(item: CompositeItem, period: ItemStandingView, names: RuleNames, depth: number): BreakdownLine[] {
  const suffix = period.key.slice(item.key.length);
  const then = item.items.map((part) => keyed(part, suffix));
  const { each: _, ...alone } = item;
  return [periodLine(item, period, depth, alone), ...linesOf(then, period.items ?? [], names, depth + 1)];
}

/** The item under the key that a week, month or quarter of it bears. */
const keyed = (item: RuleItem, suffix: string): RuleItem => {
  const own = { ...item, key: `${item.key}${suffix}` };
  return isComposite(own) ? { ...own, items: own.items.map((part) => keyed(part, suffix)) } : own;
};

/** A week, month or quarter that was scored by itself. */
function periodLine(
  item: RuleItem,
  { key, points, figures }: ItemStandingView,
  depth: number,
  alone = isMeasured(item) ? { ...item, each: undefined } : item,
): BreakdownLine {
  return {
    key,
    title: periodTitle(key.slice(item.key.length + 1)),
    rule: '',
    points: points.shown,
    figures: figureSentence(alone, figures),
    depth,
    opens: false,
  };
}

/** `2022-W05` is 第 5 周, `2022-08` 8 月, `2022-Q3` the third quarter. */
function periodTitle(period: string): string {
  const [, week] = period.split('-W');
  if (week !== undefined) return $localize`第 ${Number(week)}:week: 周`;
  const [, quarter] = period.split('-Q');
  return quarter === undefined
    ? $localize`${Number(period.slice(5))}:month: 月`
    : $localize`第 ${quarter}:quarter: 季度`;
}

/** What an item is called; its key where there is none. */
export const itemTitle =
  (items: readonly RuleItem[]) =>
  (key: string): string =>
    everyItem(items).find((item) => item.key === key)?.title ?? key;
