import { ContributionView, DerivationView } from '@huoshui/contracts';
import { Contribution, Derivation, Rounding } from '@huoshui/domain';
import { figuresView, itemView, NameOf, pointsView, valueView } from './standing.view';

type Opened = Pick<
  DerivationView,
  'item' | 'points' | 'figures' | 'items' | 'withheld' | 'contributions' | 'nextCursor'
>;

export interface Opening {
  readonly rounding: Rounding;
  readonly name: NameOf;
  /** Whether the facts may be seen as well. */
  readonly open: boolean;
  readonly from: number;
  readonly limit: number;
}

/** What an item's points rest on; the facts behind them only for who may see the subject's facts. */
export function derivationView(
  { item, standing, contributions }: Derivation,
  { rounding, name, open, from, limit }: Opening,
): Opened {
  const page = open ? contributions.slice(from, from + limit) : [];
  const more = open && contributions.length > from + limit;
  return {
    item,
    points: pointsView(standing.points, rounding),
    figures: figuresView(standing.figures, name),
    items: (standing.items ?? []).map((one) => itemView(one, rounding, name)),
    withheld: !open,
    contributions: page.map((part) => contributionView(part, rounding)),
    nextCursor: more ? String(from + limit) : null,
  };
}

export function contributionView(part: Contribution, rounding: Rounding): ContributionView {
  const { project, activity, entry, side, facts, basisPoints, value, points } = part;
  return {
    kind: activity ? 'activity' : entry ? 'entry' : 'project',
    id: activity?.id ?? entry?.id ?? project?.id ?? '',
    projectId: project?.id ?? null,
    code: project?.code ?? '',
    name: project?.name ?? activity?.label ?? entry?.reason ?? '',
    company: project?.company ?? '',
    amountFen: project?.amountFen ?? null,
    activity: activity && { kind: activity.kind, day: activity.day, subjectId: activity.subjectId },
    entry: entry && { kind: entry.kind, day: entry.day, reason: entry.reason },
    side,
    basisPoints,
    value: valueView(value),
    points: points && pointsView(points, rounding),
    facts: facts.map(({ id, milestone, day }) => ({ id, milestone, day })),
  };
}
