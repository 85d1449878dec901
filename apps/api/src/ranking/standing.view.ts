import {
  ContributionView,
  DerivationView,
  FiguresView,
  ItemStandingView,
  PointsView,
  StandingView,
  TeamRef,
} from '@huoshui/contracts';
import { Contribution, Derivation, Figures, Fraction, RuleItem, TeamStanding } from '@huoshui/domain';

/** Measured values are shown with at most two decimals, whole ones with none. */
const VALUE_DECIMALS = 2;

export const pointsView = (points: Fraction, decimals: number): PointsView => ({
  shown: points.shown(decimals),
  exact: points.exact,
});

const valueView = (value: Fraction): PointsView => pointsView(value, value.denominator === 1n ? 0 : VALUE_DECIMALS);

export const figuresView = ({ projects, value, target, step, limited }: Figures): FiguresView => ({
  projects,
  value: value && valueView(value),
  target: target && valueView(target),
  step,
  limited,
});

/** A row beside the same team's row of the week before, when there is one. */
export function standingView(
  row: TeamStanding,
  before: TeamStanding | undefined,
  team: (id: string) => TeamRef,
  decimals: number,
): StandingView {
  const gained = before && row.total.rounded(decimals).minus(before.total.rounded(decimals));
  return {
    team: team(row.teamId),
    rank: row.rank,
    total: pointsView(row.total, decimals),
    previousRank: before?.rank ?? null,
    movement: before ? before.rank - row.rank : null,
    change: gained?.shown(decimals) ?? null,
    tie: row.tie && { with: row.tie.with.map(team), settledBy: row.tie.settledBy },
    items: row.items.map(({ key, points, figures }): ItemStandingView => ({
      key,
      points: pointsView(points, decimals),
      figures: figuresView(figures),
    })),
  };
}

type Opened = Pick<DerivationView, 'item' | 'points' | 'figures' | 'withheld' | 'contributions' | 'nextCursor'>;

/** What an item's points rest on; the projects behind them only for who may see the team's facts. */
export function derivationView(
  item: RuleItem,
  derivation: Derivation,
  { decimals, open, from, limit }: { decimals: number; open: boolean; from: number; limit: number },
): Opened {
  const page = open ? derivation.contributions.slice(from, from + limit) : [];
  const more = open && derivation.contributions.length > from + limit;
  return {
    item,
    points: pointsView(derivation.points, decimals),
    figures: figuresView(derivation.figures),
    withheld: !open,
    contributions: page.map((part) => contributionView(part, decimals)),
    nextCursor: more ? String(from + limit) : null,
  };
}

function contributionView(
  { project, facts, basisPoints, value, points }: Contribution,
  decimals: number,
): ContributionView {
  return {
    projectId: project.id,
    code: project.code,
    name: project.name,
    company: project.company,
    amountFen: project.amountFen,
    basisPoints,
    value: valueView(value),
    points: points && pointsView(points, decimals),
    facts: facts.map(({ id, milestone, day }) => ({ id, milestone, day })),
  };
}
