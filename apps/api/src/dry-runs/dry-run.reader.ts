import { Injectable } from '@nestjs/common';
import { AskDryRun, dryRunLimits, DryRunView, DryRunWeekView } from '@huoshui/contracts';
import { everyItem, RuleSet, ShownStanding, Week, weekAfter } from '@huoshui/domain';
import { FrozenStandings, FrozenStandingsReader } from '../bulletins';
import { Actor, Clock, Progress, Refusal } from '../platform';
import { AskedWeek, ScoredWeekOf, ScoredWeeksReader, soundRuleSet, weekOfRequest, PeriodReader } from '../ranking';
import { detailView, rowsView } from './dry-run.view';
import { gains, Looked, shownOf, shownOfFrozen, SubjectKind } from './shown-standings';

/** One week on both sides. */
export interface DryWeek {
  readonly view: DryRunWeekView;
  readonly before: readonly ShownStanding[];
  readonly after: readonly ShownStanding[];
  /** Null where the draft was not scored. */
  readonly draft: ScoredWeekOf | null;
}

/** A draft that is sound, over weeks that have ended. */
export interface CheckedDryRun {
  readonly draft: RuleSet;
  readonly looked: Looked;
  readonly weeks: readonly Week[];
  /** The week that is told in detail; the last one when left out. */
  readonly told: string | undefined;
}

/** What a draft would have done. Whoever may write rules sees every team's points, as everybody does in the standings. */
@Injectable()
export class DryRunReader {
  constructor(
    private readonly clock: Clock,
    private readonly periods: PeriodReader,
    private readonly scored: ScoredWeeksReader,
    private readonly frozen: FrozenStandingsReader,
  ) {}

  /**
   * @throws Refusal `rule-set.invalid`, `week.invalid`, `week.not-ended`, `dry-run.weeks` for a row of weeks that is empty
   * or too long, `dry-run.persons` when the draft scores no persons
   */
  checked(asked: AskDryRun): CheckedDryRun {
    const draft = soundRuleSet(asked.ruleSet);
    const kind: SubjectKind = asked.subjects === 'persons' ? 'persons' : 'teams';
    if (kind === 'persons' && draft.persons === undefined) throw new Refusal('dry-run.persons');
    const looked: Looked = { kind, ranks: asked.ranks ?? 'whole' };
    return { draft, looked, weeks: this.row(asked.fromWeek, asked.toWeek), told: asked.week };
  }

  /** Nothing is written. @throws the reason of the progress' signal once it is aborted */
  async run(_actor: Actor, asked: CheckedDryRun, progress?: Progress): Promise<DryRunView> {
    const start = performance.now();
    const { draft, looked, weeks } = asked;
    const { kind } = looked;
    const frozen = kind === 'teams' ? await this.frozen.of(weeks) : [];
    const published = new Map(frozen.map((one) => [one.week, one]));
    const unpublished = weeks.filter((week) => !published.has(week));
    const ask = [...weeks.map((week) => ({ week, draft })), ...unpublished.map((week) => ({ week, draft: null }))];
    const scored = await this.scored.read(ask satisfies AskedWeek[], progress);
    const byRules = new Map(unpublished.map((week, at) => [week, scored.weeks[weeks.length + at]]));
    const dry = weeks.map((week, at): DryWeek => {
      return held(
        week,
        { draft: scored.weeks[at], published: published.get(week), computed: byRules.get(week) },
        looked,
      );
    });
    const told = dry.find((one) => one.view.week === asked.told) ?? dry.at(-1);
    if (told === undefined) throw new Refusal('dry-run.weeks', { most: dryRunLimits.weeks });
    return {
      subjects: kind,
      ranks: looked.ranks,
      weeks: dry.map((one) => one.view),
      rows: rowsView(dry, scored.weeks, kind),
      detail: detailView(told, kind, draft.rounding),
      titles: titlesOf(draft, frozen, scored.weeks),
      projects: scored.projects,
      milliseconds: Math.round(performance.now() - start),
    };
  }

  private row(from: string, to: string): Week[] {
    const [first, last] = [weekOfRequest(from, this.clock), weekOfRequest(to, this.clock)];
    if (!this.periods.hasEnded(last)) throw new Refusal('week.not-ended', { week: last, cutoff: null });
    const weeks: Week[] = [];
    for (
      let week = first;
      week <= last && weeks.length <= dryRunLimits.weeks;
      week = weekAfter(week, this.clock.week)
    ) {
      weeks.push(week);
    }
    if (weeks.length === 0 || weeks.length > dryRunLimits.weeks) {
      throw new Refusal('dry-run.weeks', { most: dryRunLimits.weeks });
    }
    return weeks;
  }
}

/** A week by the draft, and what it is held against: what was published, else what the rules of that week give. */
interface Sides {
  readonly draft: ScoredWeekOf | undefined;
  readonly published: FrozenStandings | undefined;
  readonly computed: ScoredWeekOf | undefined;
}

function held(week: Week, { draft, published, computed }: Sides, looked: Looked): DryWeek {
  const before = published ? shownOfFrozen(published, looked) : shownOf(computed, looked);
  const after = shownOf(draft, looked);
  const gained = gains(before, after);
  const base = gained.length === 0 ? 'none' : published ? 'published' : 'computed';
  const ruleSet = published
    ? { number: published.ruleSet.version, name: published.ruleSet.name }
    : (computed?.rules.ruleSet ?? null);
  const moved = gained.filter((by) => by !== 0).length;
  return {
    view: { week, base, ruleSet: ruleSet && { number: ruleSet.number, name: ruleSet.name }, moved },
    before,
    after,
    draft: draft ?? null,
  };
}

function titlesOf(
  draft: RuleSet,
  frozen: readonly FrozenStandings[],
  scored: readonly ScoredWeekOf[],
): Record<string, string> {
  const sets = new Set([draft, ...scored.map(({ rules }) => rules.weighing.ruleSet)]);
  const inForce = [...sets].flatMap((set) => everyItem([...(set.persons?.items ?? []), ...set.items]));
  const told = [...inForce.toReversed(), ...frozen.flatMap((one) => one.items)];
  const own = everyItem([...(draft.persons?.items ?? []), ...draft.items]);
  return Object.fromEntries([...told, ...own].map(({ key, title }) => [key, title]));
}
