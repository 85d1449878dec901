import { Injectable } from '@nestjs/common';
import { asksPartTargets, PeriodTallies, RuleSet, Week } from '@huoshui/domain';
import { Progress, SYSTEM } from '../platform';
import { TeamReader } from '../teams';
import { fewAtOnce } from './few-at-once';
import { RowsShelf } from './spells/rows-shelf';
import { StandingsShelf } from './standings-shelf';
import { runsOf, ScoredWeekOf, WeekPass } from './week-pass';
import { Rules, PeriodReader } from './period.reader';

/** A week to be scored: by the rules in force, or by a draft in their place. */
export interface AskedWeek {
  readonly week: Week;
  readonly draft: RuleSet | null;
}

export interface ScoredWeeks {
  /** As asked for, in that order. */
  readonly weeks: readonly ScoredWeekOf[];
  /** How many projects were read; none where everything was gathered before. */
  readonly projects: number;
}

/** Many weeks by several rule sets. What is gathered is kept for whoever asks for the same next. */
@Injectable()
export class ScoredWeeksReader {
  constructor(
    private readonly periods: PeriodReader,
    private readonly teams: TeamReader,
    private readonly pass: WeekPass,
    private readonly shelf: StandingsShelf,
    private readonly rows: RowsShelf,
  ) {}

  /** @throws the reason of the progress' signal once it is aborted */
  async read(asked: readonly AskedWeek[], progress?: Progress): Promise<ScoredWeeks> {
    const change = await this.shelf.lastChange();
    const rules = await this.rulesOf(asked);
    const runs = runsOf(rules, this.rows.known(change));
    const { projects } = await this.pass.gather(runs, progress);
    for (const { tallies } of runs) this.rows.keep(change, tallies.tallied());
    const teams = await this.teams.list(SYSTEM);
    const scored = new Map<Rules, ScoredWeekOf>();
    for (const run of runs) {
      const ranked = (tallies: PeriodTallies) => {
        const credited = creditedIn(tallies);
        return teams.filter((team) => team.active || credited.has(team.id));
      };
      const weeks = await fewAtOnce(run.rules, (_, at) => this.pass.score(run, at, ranked));
      run.rules.forEach((own, at) => scored.set(own, weeks[at] as ScoredWeekOf));
    }
    return { weeks: rules.map((own) => scored.get(own) as ScoredWeekOf), projects };
  }

  private async rulesOf(asked: readonly AskedWeek[]): Promise<Rules[]> {
    const weeks = [...new Set(asked.map(({ week }) => week))];
    const asking = asked.find(({ draft }) => draft !== null && asksPartTargets(draft))?.draft;
    const known = await fewAtOnce(weeks, (week) => this.periods.rules(week, undefined, null, asking));
    const inForce = new Map(weeks.map((week, at) => [week, known[at] as Rules]));
    return asked.map(({ week, draft }) => {
      const rules = inForce.get(week) as Rules;
      return { ...rules, weighing: draft === null ? rules.weighing : { ...rules.weighing, ruleSet: draft } };
    });
  }
}

const creditedIn = (tallies: PeriodTallies): ReadonlySet<string> =>
  new Set([...tallies.team.values()].flatMap((own) => [...own.keys()]));
