import { KnownFact, KnownProject } from '../../projects/known-project';
import { Milestone } from '../../projects/milestone';
import { Fraction } from '../../ranking/fraction';
import { reportedSpan } from '../../ranking/span';
import { standings, StandingsInput, TeamStanding } from '../../ranking/standings';
import { AdjustmentKind, FactStep, factSteps } from './fact-steps';

/** Points that a change gives a team, or takes from it. Items without an effect are left out. */
export interface Effect {
  readonly teamId: string;
  readonly total: Fraction;
  readonly items: readonly { readonly key: string; readonly points: Fraction }[];
}

export interface Adjustment extends Omit<FactStep, 'kind' | 'project'> {
  readonly kind: AdjustmentKind;
  /** What the period before would have shown more or less, had it been known; null when it is among `jointly`. */
  readonly effects: readonly Effect[] | null;
}

/** From the total of the one before to this one's: the three parts sum to the difference exactly. */
export interface TeamChange {
  readonly teamId: string;
  readonly from: Fraction;
  readonly to: Fraction;
  /** Facts whose day lies in the period. */
  readonly news: Fraction;
  /** What became known late, was taken back or corrected. */
  readonly adjustments: Fraction;
  /** What is left: windows and targets that moved on with time, other rules, points that depend on others. */
  readonly other: Fraction;
}

export interface PeriodChange {
  readonly adjustments: readonly Adjustment[];
  /** The effect of those adjustments that are too many to be weighed one by one. */
  readonly jointly: readonly Effect[];
  readonly teams: readonly TeamChange[];
}

/** Weighing one adjustment means scoring the zone once: at most so many, and fewer in a zone with many projects. */
const MOST_WEIGHED = 100;
const PROJECTS_SCORED = 2_000_000;

/**
 * Why every team has another total than in the period before.
 * @param before the period before: its own rules and calendar, with what was known at its cut-off
 * @param now this one, with what is known at its cut-off
 */
export function explainPeriod(before: StandingsInput, now: StandingsInput): PeriodChange {
  const period = reportedSpan(now);
  const steps = stepsBetween([...before.projects], [...now.projects], period.from);
  const world = new World(before);
  for (const step of steps.filter(({ kind }) => kind === null)) world.take(step);
  const start = world.score();
  const told = steps.filter(({ kind }) => kind !== null);
  const weighed = told.slice(0, Math.max(10, Math.min(MOST_WEIGHED, PROJECTS_SCORED / Math.max(1, world.size))));
  let last = start;
  const adjustments = weighed.map((step): Adjustment => {
    world.take(step);
    const next = world.score();
    const effects = effectsBetween(last, next);
    last = next;
    return adjustmentOf(step, effects);
  });
  const rest = told.slice(weighed.length);
  for (const step of rest) world.take(step);
  const end = rest.length > 0 ? world.score() : last;
  const after = standings(now);
  const without = standings({ ...now, projects: withoutFacts([...now.projects], period) });
  return {
    adjustments: [...adjustments, ...rest.map((step) => adjustmentOf(step, null))],
    jointly: effectsBetween(last, end),
    teams: teamChanges(standings(before), { start, end, without, after }),
  };
}

const adjustmentOf = ({ kind, about, milestone, day, was }: FactStep, effects: Adjustment['effects']): Adjustment => ({
  kind: kind ?? AdjustmentKind.Late,
  about,
  milestone,
  day,
  was,
  effects,
});

interface Points {
  readonly start: readonly TeamStanding[];
  readonly end: readonly TeamStanding[];
  readonly without: readonly TeamStanding[];
  readonly after: readonly TeamStanding[];
}

function teamChanges(before: readonly TeamStanding[], { start, end, without, after }: Points): TeamChange[] {
  const totals = [before, start, end, without].map(totalsOf);
  return after.map(({ teamId, total: to }) => {
    const [from, began, ended, left] = totals.map((one) => one.get(teamId) ?? Fraction.ZERO) as [
      Fraction,
      Fraction,
      Fraction,
      Fraction,
    ];
    const adjustments = ended.minus(began);
    const news = to.minus(left);
    return { teamId, from, to, news, adjustments, other: to.minus(from).minus(news).minus(adjustments) };
  });
}

const totalsOf = (rows: readonly TeamStanding[]): Map<string, Fraction> =>
  new Map(rows.map(({ teamId, total }) => [teamId, total]));

/** The period before, with what became known since taken in step by step. */
class World {
  private readonly projects: Map<string, KnownProject>;

  constructor(private readonly input: StandingsInput) {
    this.projects = new Map([...input.projects].map((project) => [project.id, project]));
  }

  get size(): number {
    return this.projects.size;
  }

  take({ about, project }: FactStep): void {
    if (project === null) this.projects.delete(about.id);
    else this.projects.set(project.id, project);
  }

  score(): TeamStanding[] {
    return standings({ ...this.input, projects: [...this.projects.values()] });
  }
}

/** All projects' steps: those that are no adjustment, then the adjustments by their day, in an order that no input decides. */
function stepsBetween(
  before: readonly KnownProject[],
  now: readonly KnownProject[],
  periodFrom: FactStep['day'] & string,
): FactStep[] {
  const earlier = new Map(before.map((project) => [project.id, project]));
  const later = new Map(now.map((project) => [project.id, project]));
  const ids = [...new Set([...earlier.keys(), ...later.keys()])];
  const perProject = ids.map((id) => factSteps(earlier.get(id) ?? null, later.get(id) ?? null, periodFrom));
  const ordered = perProject
    .filter((steps) => steps.length > 0)
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    .flat();
  return ordered;
}

const orderOf = ([first]: readonly FactStep[]): string => `${first?.day ?? ''} ${first?.about.code} ${first?.about.id}`;

/** Without the facts whose day lies in the period. */
function withoutFacts(
  projects: readonly KnownProject[],
  period: { readonly from: string; readonly to: string },
): KnownProject[] {
  return projects.map((project) => {
    const kept = (Object.entries(project.facts) as [Milestone, KnownFact][]).filter(
      ([, { day }]) => day < period.from || day > period.to,
    );
    return kept.length === Object.keys(project.facts).length
      ? project
      : { ...project, facts: Object.fromEntries(kept) };
  });
}

function effectsBetween(before: readonly TeamStanding[], after: readonly TeamStanding[]): Effect[] {
  const earlier = new Map(before.map((row) => [row.teamId, row]));
  return after.flatMap((row): Effect[] => {
    const was = earlier.get(row.teamId);
    const total = row.total.minus(was?.total ?? Fraction.ZERO);
    const items = row.items.flatMap(({ key, points }, at) => {
      const by = points.minus(was?.items[at]?.points ?? Fraction.ZERO);
      return by.numerator === 0n ? [] : [{ key, points: by }];
    });
    return total.numerator === 0n && items.length === 0 ? [] : [{ teamId: row.teamId, total, items }];
  });
}
