import { PlanMeasure, planDefinitions } from './plan-measure';
import { monthsOfPeriod, TARGET_QUARTERS, TargetPeriod } from './target-period';
import { targetText } from './typed-target';

/** A target as sums are checked: whose, of which period, how high. */
export interface PlacedTarget {
  readonly teamId: string | null;
  readonly personId: string | null;
  readonly measure: PlanMeasure;
  readonly period: TargetPeriod;
  readonly value: number;
}

/** Over what a target was broken down. */
export const SumOver = { Quarters: 'quarters', Months: 'months', Teams: 'teams', Persons: 'persons' } as const;
export type SumOver = (typeof SumOver)[keyof typeof SumOver];

/** A parent whose children do not sum to it: allowed, but shown. */
export interface SumGap {
  readonly parent: PlacedTarget;
  readonly over: SumOver;
  /** How many of the children have a target. */
  readonly children: number;
  readonly sum: number;
  /** Children less parent: negative when something is not given to anybody. */
  readonly difference: number;
}

type Owned = Pick<PlacedTarget, 'teamId' | 'personId' | 'measure'>;

const ownerKey = ({ teamId, personId, measure }: Owned): string => `${teamId ?? ''} ${personId ?? ''} ${measure}`;

/** Every parent that has at least one child of a kind and is not their sum, in the order of the targets given. */
export function sumGaps(targets: readonly PlacedTarget[]): SumGap[] {
  const byOwner = new Map<string, Map<TargetPeriod, PlacedTarget>>();
  const owned = new Map<string, PlacedTarget[]>();
  const add = (parent: Owned, child: PlacedTarget): unknown => {
    const key = `${ownerKey(parent)} ${child.period}`;
    return owned.has(key) ? owned.get(key)?.push(child) : owned.set(key, [child]);
  };
  for (const target of targets) {
    const own = byOwner.get(ownerKey(target));
    if (own) own.set(target.period, target);
    else byOwner.set(ownerKey(target), new Map([[target.period, target]]));
    if (target.personId !== null) add({ ...target, personId: null }, target);
    else if (target.teamId !== null) add({ ...target, teamId: null }, target);
  }
  return targets.flatMap((parent) => {
    const own = byOwner.get(ownerKey(parent));
    const at = (period: TargetPeriod): PlacedTarget[] => [own?.get(period) ?? []].flat();
    const quarters = parent.period === 'year' ? TARGET_QUARTERS.flatMap(at) : [];
    const parts = parent.personId === null ? owned.get(`${ownerKey(parent)} ${parent.period}`) : undefined;
    return [
      gap(parent, SumOver.Quarters, quarters),
      gap(parent, SumOver.Months, monthsOfPeriod(parent.period).flatMap(at)),
      gap(parent, parent.teamId === null ? SumOver.Teams : SumOver.Persons, parts ?? []),
    ].flat();
  });
}

/** Whether a difference is seen once it is written: a rest below what is shown of an amount is no gap to anybody. */
export const isTold = ({ parent, difference }: Pick<SumGap, 'parent' | 'difference'>): boolean =>
  targetText(Math.abs(difference), planDefinitions[parent.measure].unit) !== '0';

function gap(parent: PlacedTarget, over: SumOver, children: readonly PlacedTarget[]): SumGap[] {
  if (children.length === 0) return [];
  const sum = children.reduce((all, child) => all + child.value, 0);
  const difference = sum - parent.value;
  return difference === 0 ? [] : [{ parent, over, children: children.length, sum, difference }];
}
