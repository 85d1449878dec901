import { Injectable } from '@nestjs/common';
import { TrendView } from '@huoshui/contracts';
import { countedYear, Week, weekBefore } from '@huoshui/domain';
import { Actor, Clock } from '../platform';
import { ScoredWeeksReader } from './scored-weeks.reader';
import { ScoredWeekOf } from './week-pass';
import { pointsView } from './standing.view';
import { StandingsShelf } from './standings-shelf';
import { PeriodReader } from './period.reader';

/** Ranks and points of a row of weeks, each by its own rules and cut-off. Open to everybody in the zone, as the standings are. */
@Injectable()
export class TrendReader {
  constructor(
    private readonly scored: ScoredWeeksReader,
    private readonly periods: PeriodReader,
    private readonly clock: Clock,
    private readonly shelf: StandingsShelf,
  ) {}

  /** The week and those before it, so many at most, in the year that it is counted in. */
  of(_actor: Actor, last: Week, most: number): Promise<TrendView> {
    const question = `trend ${last} ${most} ${this.clock.today()} ${this.periods.hasEnded(last)}`;
    return this.shelf.take(question, () => this.compute(last, most));
  }

  private async compute(last: Week, most: number): Promise<TrendView> {
    const weeks = this.row(last, most);
    const { weeks: scored } = await this.scored.read(weeks.map((week) => ({ week, draft: null })));
    const names = new Map(scored.flatMap(({ rules }) => rules.teams.map((team) => [team.id, team.name] as const)));
    const latest = scored.at(-1);
    const order = latest?.scores.teams.rows ?? [];
    const ids = new Set([...order, ...scored.flatMap(({ scores }) => scores.teams.rows)].map((row) => row.subjectId));
    return {
      weeks,
      teams: [...ids].map((id) => ({
        team: { id, name: names.get(id) ?? id },
        group: order.find((row) => row.subjectId === id)?.group ?? null,
        points: scored.map((week) => pointOf(week, id)),
      })),
      groups: (latest?.rules.weighing.ruleSet.groups ?? []).map(({ key, title }) => ({ key, title })),
      changes: changesIn(weeks, scored),
    };
  }

  private row(last: Week, most: number): Week[] {
    const settings = this.clock.week;
    const year = (week: Week): number => countedYear(week, this.clock.today());
    const weeks: Week[] = [];
    for (let week = last; weeks.length < most && year(week) === year(last); week = weekBefore(week, settings)) {
      weeks.unshift(week);
    }
    return weeks;
  }
}

function pointOf({ rules, scores }: ScoredWeekOf, id: string): TrendView['teams'][number]['points'][number] {
  const row = scores.teams.rows.find((one) => one.subjectId === id);
  const { rounding } = rules.weighing.ruleSet;
  return row ? { rank: row.rank, groupRank: row.groupRank, total: pointsView(row.total, rounding) } : null;
}

function changesIn(weeks: readonly Week[], scored: readonly ScoredWeekOf[]): TrendView['changes'] {
  return scored.flatMap(({ rules }, at) => {
    const before = scored[at - 1]?.rules.ruleSet.number;
    const { number, name } = rules.ruleSet;
    return before === undefined || before === number ? [] : [{ week: weeks[at] ?? '', number, name }];
  });
}
