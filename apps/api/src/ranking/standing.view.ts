import {
  FiguresView,
  ItemStandingView,
  ListingView,
  PointsView,
  StandingView,
  SubjectRef,
  TeamRef,
} from '@huoshui/contracts';
import { Figures, Fraction, ItemStanding, Listing, Rounding, SubjectStanding } from '@huoshui/domain';

/** Measured values are shown with at most two decimals, whole ones with none. */
const VALUE_DECIMALS = 2;

/** Who a team or person is. */
export type NameOf = (id: string) => SubjectRef;

export const pointsView = (points: Fraction, { decimals, mode }: Rounding): PointsView => ({
  shown: points.shown(decimals, mode),
  exact: points.exact,
});

export const valueView = (value: Fraction): PointsView => ({
  shown: value.shown(value.denominator === 1n ? 0 : VALUE_DECIMALS),
  exact: value.exact,
});

export const figuresView = (figures: Figures, name: NameOf): FiguresView => ({
  projects: figures.projects,
  value: figures.value && valueView(figures.value),
  target: figures.target && valueView(figures.target),
  step: figures.step,
  limited: figures.limited,
  more: (figures.more ?? []).map(({ name: word, value, of = [] }) => ({
    name: word,
    value: valueView(value),
    of: of.map(name),
  })),
});

export const itemView = (item: ItemStanding, rounding: Rounding, name: NameOf): ItemStandingView => ({
  key: item.key,
  points: pointsView(item.points, rounding),
  figures: figuresView(item.figures, name),
  items: (item.items ?? []).map((one) => itemView(one, rounding, name)),
});

/** A row beside the same team's row of the week before, when there is one. */
export function standingView(
  row: SubjectStanding,
  before: SubjectStanding | undefined,
  team: (id: string) => TeamRef,
  rounding: Rounding,
): StandingView {
  const rounded = (points: Fraction): Fraction => points.rounded(rounding.decimals, rounding.mode);
  const gained = before && rounded(row.total).minus(rounded(before.total));
  return {
    team: team(row.subjectId),
    rank: row.rank,
    group: row.group,
    groupRank: row.groupRank,
    total: pointsView(row.total, rounding),
    limited: row.limited,
    previousRank: before?.rank ?? null,
    movement: before ? before.rank - row.rank : null,
    change: gained?.shown(rounding.decimals) ?? null,
    tie: row.tie && { with: row.tie.with.map(team), settledBy: row.tie.settledBy },
    ...(row.sanctions && { sanctions: [...row.sanctions] }),
    items: row.items.map((item) => itemView(item, rounding, team)),
  };
}

/** A list with everybody on it and off it; of those whom `shows` lets through. */
export const listingView = (
  { key, title, colour, all, subjects }: Listing,
  name: NameOf,
  shows: (id: string) => boolean = () => true,
): ListingView => ({
  key,
  title,
  colour,
  all: [...all],
  subjects: subjects
    .filter((one) => shows(one.subjectId))
    .map(({ subjectId, listed, conditions }) => ({
      subject: name(subjectId),
      listed,
      conditions: conditions.map(({ holds, value }) => ({ holds, value: value && valueView(value) })),
    })),
});
