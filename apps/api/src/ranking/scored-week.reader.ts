import { Injectable } from '@nestjs/common';
import { Period, PeriodScores, PeriodTallies, PointsBreak, pointsBreaks, Week } from '@huoshui/domain';
import { Clock, SYSTEM } from '../platform';
import { TeamReader } from '../teams';
import { StandingsShelf } from './standings-shelf';
import { runsOf, ScoredRules, ScoredWeekOf, WeekPass } from './week-pass';
import { PeriodReader, Rules } from './period.reader';

export interface ScoredWeekAndBefore {
  readonly rules: ScoredRules;
  readonly scores: PeriodScores;
  /** The sums that the scores are made of, to try what other figures would give. */
  readonly tallies: PeriodTallies;
  /** The week before, by its own rules and cut-off; null in a year's first week. */
  readonly before: PeriodScores | null;
  /** The rules of the week before, where they are others. */
  readonly rulesBefore: Rules['ruleSet'] | null;
  readonly breaks: readonly PointsBreak[];
}

/** A week's scores, computed once between two changes of the figures. */
@Injectable()
export class ScoredWeekReader {
  constructor(
    private readonly periods: PeriodReader,
    private readonly teams: TeamReader,
    private readonly pass: WeekPass,
    private readonly clock: Clock,
    private readonly shelf: StandingsShelf,
  ) {}

  of(week: Week): Promise<ScoredWeekAndBefore> {
    return this.shelf.take(`${week} ${this.clock.today()} ${this.periods.hasEnded(week)}`, () => this.compute(week));
  }

  private async compute(week: Week): Promise<ScoredWeekAndBefore> {
    const { rules, earlier } = await this.periods.bothRules(week);
    const runs = runsOf(earlier ? [earlier, rules] : [rules], new Map());
    const [{ teamIds }, teams] = await Promise.all([this.pass.gather(runs), this.teams.list(SYSTEM)]);
    const ranked = () => teams.filter((team) => team.active || teamIds.has(team.id));
    const scored = await Promise.all(runs.flatMap((run) => run.rules.map((_, at) => this.pass.score(run, at, ranked))));
    const of = (asked: Period | undefined): ScoredWeekOf | undefined =>
      scored.find((one) => one.rules.weighing.period === asked);
    const own = of(week);
    if (own === undefined) throw new RangeError(`${week} was not scored`);
    const rulesBefore = earlier !== null && earlier.ruleSet.id !== rules.ruleSet.id ? earlier.ruleSet : null;
    const breaks = earlier === null ? [] : pointsBreaks(rules, earlier);
    return { ...own, before: of(earlier?.weighing.period)?.scores ?? null, rulesBefore, breaks };
  }
}
