import { Day, addDays, addMonths } from '../day';
import { Milestone } from '../projects/milestone';
import { WorkCalendar } from '../calendar/work-calendar';
import { ExpectedShare, LightFacts, LightInvestment, LightObstacle, LightTask } from './light-facts';
import { LightFigures, OverdueFigures, PlanBasis } from './light-figures';
import { LightKind, lightMeasure, LightRule } from './light-rule';

/**
 * From which day on a rule is yellow, and red, when nothing happens any more: facts that stay turn with the day alone. So
 * a colour on any day, its forecast and its past are one reading of the same two days.
 */
export interface LightClock {
  /** Null: never. */
  readonly yellowOn: Day | null;
  readonly redOn: Day | null;
  readonly figures: LightFigures;
}

type ClockOf = (facts: LightFacts, rule: LightRule, calendar: WorkCalendar) => LightClock | null;

/** Null where the facts say nothing about the rule's matter. */
export const lightClock: ClockOf = (facts, rule, calendar) => CLOCKS[rule.kind](facts, rule, calendar);

const CLOCKS: Readonly<Record<LightKind, ClockOf>> = {
  lateStart: (facts, rule) => lateMilestone('lateStart', Milestone.Start, facts, rule),
  lateProduction: (facts, rule) => lateMilestone('lateProduction', Milestone.Production, facts, rule),
  behindProgress: ({ investment }, rule) => investment && behindProgress(investment, rule),
  statisticsDelay: ({ statistics, reached }, rule) => {
    if (!statistics?.applicable || !reached.start) return null;
    const { listedOn } = statistics;
    return {
      ...months(reached.start, rule, listedOn),
      figures: { kind: 'statisticsDelay', startedOn: reached.start, listedOn },
    };
  },
  noUpdate: ({ lastUpdate }, rule) =>
    lastUpdate && {
      ...months(lastUpdate.day, rule, null),
      figures: { kind: 'noUpdate', lastOn: lastUpdate.day, by: lastUpdate.kind },
    },
  overdueObstacle: ({ obstacles }, rule, calendar) =>
    obstacles && overdue('overdueObstacle', obstacles, rule, calendar),
  lateTask: ({ tasks }, rule, calendar) => tasks && overdue('lateTask', tasks, rule, calendar),
};

const NEVER = { yellowOn: null, redOn: null } as const;

const months = (from: Day, { yellow, red }: LightRule, settled: Day | null): Omit<LightClock, 'figures'> =>
  settled ? NEVER : { yellowOn: addMonths(from, yellow), redOn: addMonths(from, red) };

function lateMilestone(
  kind: 'lateStart' | 'lateProduction',
  milestone: 'start' | 'production',
  facts: LightFacts,
  rule: LightRule,
): LightClock | null {
  const { fallbackAfter } = lightMeasure[kind];
  const scheduled = facts.planned[milestone];
  const from = fallbackAfter && facts.reached[fallbackAfter];
  const days = rule.fallbackDays;
  const planned = scheduled ?? (from && days !== undefined ? addDays(from, days) : null);
  if (!planned) return null;
  const reached = facts.reached[milestone] ?? null;
  const waiting = facts.waiting[milestone] ?? null;
  const plan = scheduled
    ? { basis: PlanBasis.Schedule, from: null, days: null }
    : { basis: PlanBasis.Fallback, from: from ?? null, days: days ?? null };
  return { ...months(planned, rule, reached), figures: { kind, planned, ...plan, reached, waiting } };
}

function behindProgress({ year, planFen, actualFen, expected }: LightInvestment, rule: LightRule): LightClock | null {
  if (planFen <= 0) return null;
  const turn = (points: number, above: boolean): Day | null =>
    expected.find((share) => {
      const over = pointsBehind(share, planFen, actualFen, points);
      return above ? over > 0n : over >= 0n;
    })?.from ?? null;
  const figures = { kind: 'behindProgress', year, planFen, actualFen, expected: null } as const;
  return { yellowOn: turn(rule.yellow, false), redOn: turn(rule.red, lightMeasure.behindProgress.redAbove), figures };
}

/** Above zero when more than `points` percentage points are missing, zero when exactly so many are. */
function pointsBehind({ parts, of }: ExpectedShare, planFen: number, actualFen: number, points: number): bigint {
  const [share, whole, plan] = [BigInt(parts), BigInt(of), BigInt(planFen)];
  return 100n * (share * plan - BigInt(actualFen) * whole) - BigInt(points) * whole * plan;
}

function overdue(
  kind: OverdueFigures['kind'],
  open: readonly (LightObstacle | LightTask)[],
  { yellow, red }: LightRule,
  calendar: WorkCalendar,
): LightClock {
  const [worst] = open.toSorted((a, b) => (a.dueOn === b.dueOn ? (a.id < b.id ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1));
  if (!worst) return { ...NEVER, figures: { kind, id: null, title: null, dueOn: null, department: null, open: 0 } };
  const { id, title, dueOn, department } = worst;
  return {
    yellowOn: calendar.addWorkdays(dueOn, yellow),
    redOn: calendar.addWorkdays(dueOn, red),
    figures: { kind, id, title, dueOn, department, open: open.length },
  };
}
