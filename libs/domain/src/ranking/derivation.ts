import { WHOLE } from '../projects/credit-share';
import { KnownFact, KnownProject } from '../projects/known-project';
import { award, Award, AwardContext } from './award';
import { Fraction } from './fraction';
import { Reading } from './reading';
import { RuleItem } from './rule-set';
import { contextOf, readerFor, settled, Weighing } from './standings';
import { portions, Tally } from './tally';

/** What one project brings to a team's figure of an item. */
export interface Contribution {
  readonly project: KnownProject;
  readonly facts: readonly KnownFact[];
  /** The team's part of the project under this item, in hundredths of a percent. */
  readonly basisPoints: number;
  /** In the measure's unit: its part of the sum, or its own days where a median is taken. */
  readonly value: Fraction;
  /** Its part of the points; null where points do not divide over projects: steps, medians, full units, or a cap that took effect. */
  readonly points: Fraction | null;
}

export interface Derivation extends Award {
  readonly contributions: readonly Contribution[];
}

/** One team's points of one item, opened to the facts behind them: earliest first. The same figures as in the standings. */
export function derivation(
  weighing: Weighing,
  projects: Iterable<KnownProject>,
  teamId: string,
  key: string,
): Derivation | null {
  const item = weighing.ruleSet.items.find((candidate) => candidate.key === key);
  if (item === undefined) return null;
  const read = readerFor(weighing, item);
  const tally = new Tally();
  const parts: Part[] = [];
  for (const project of projects) {
    const reading = read(project);
    const portion = reading && portions(item.division, project).find((share) => share.teamId === teamId);
    if (!reading || !portion) continue;
    tally.add(item.measure, project, portion.basisPoints, reading);
    parts.push({ project, reading, basisPoints: portion.basisPoints });
  }
  const context = contextOf(weighing, item, teamId);
  const given = award(item, tally, context);
  return {
    points: settled(weighing.ruleSet, given.points),
    figures: given.figures,
    contributions: parts.toSorted(byDay).map((part) => contribution(item, context, given, part)),
  };
}

interface Part {
  readonly project: KnownProject;
  readonly reading: Reading;
  readonly basisPoints: number;
}

function contribution(item: RuleItem, context: AwardContext, given: Award, part: Part): Contribution {
  const alone = new Tally();
  alone.add(item.measure, part.project, part.basisPoints, part.reading);
  const divides = isLinear(item) && !given.figures.limited;
  return {
    project: part.project,
    facts: part.reading.facts,
    basisPoints: part.basisPoints,
    value: alone.measured(item.measure) ?? Fraction.of(part.basisPoints, WHOLE),
    points: divides ? award(item, alone, context).points : null,
  };
}

const isLinear = ({ method }: RuleItem): boolean =>
  method.kind === 'pointsPerUnit' ? !method.whole : method.kind !== 'stepTable';

const orderOf = (part: Part): string => `${part.reading.facts[0]?.day ?? ''} ${part.project.code} ${part.project.id}`;

const byDay = (a: Part, b: Part): number => (orderOf(a) < orderOf(b) ? -1 : 1);
