import { countedYear } from './span';
import { Weighing } from './weighing';

/** What makes the points of two periods two things, so that one is not taken from the other. */
export const PointsBreak = { Rules: 'rules', Definition: 'definition', Targets: 'targets' } as const;
export type PointsBreak = (typeof PointsBreak)[keyof typeof PointsBreak];

/** A period as it is scored, with the numbers of its versions. */
export interface Scored {
  readonly versions: { readonly ruleSet: number; readonly definition: number };
  readonly weighing: Pick<Weighing, 'ruleSet' | 'targets' | 'period' | 'asOf'>;
}

/**
 * Points are of other rules, of milestones defined otherwise, or held against targets that were changed within the year.
 * Each year has targets of its own, so whole years are compared by them.
 */
export function pointsBreaks(now: Scored, before: Scored): PointsBreak[] {
  const breaks: PointsBreak[] = [];
  if (now.versions.ruleSet !== before.versions.ruleSet) breaks.push(PointsBreak.Rules);
  if (now.versions.definition !== before.versions.definition) breaks.push(PointsBreak.Definition);
  const [year, then] = [now, before].map(({ weighing }) => countedYear(weighing.period, weighing.asOf));
  if (year === then && heldTargets(now.weighing) !== heldTargets(before.weighing)) breaks.push(PointsBreak.Targets);
  return breaks;
}

/** The heights of the teams' targets that the rules of the later period give points by, as one text. */
function heldTargets({ ruleSet, targets }: Scored['weighing']): string {
  const { items, total } = ruleSet;
  const named = [...JSON.stringify({ items, total }).matchAll(/"(?:target|quota)":"(\w+)"/g)].map(([, name]) => name);
  return targets
    .filter(({ teamId, personId, measure }) => teamId !== null && !personId && named.includes(measure))
    .map(({ teamId, period = 'year', measure, value }) => `${teamId} ${period} ${measure} ${value}`)
    .toSorted()
    .join('\n');
}
