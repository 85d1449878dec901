import { Injectable } from '@nestjs/common';
import { Week, PeriodScores, periodScores } from '@huoshui/domain';
import { Clock } from '../platform';
import { StandingsShelf } from './standings-shelf';
import { KnownPeriod, PeriodReader } from './period.reader';

/** What is kept of a week once it is scored: everything but the projects, which are many. */
export type ScoredRules = Omit<KnownPeriod, 'projects' | 'activities' | 'entries'>;

export interface ScoredWeekAndBefore {
  readonly rules: ScoredRules;
  readonly scores: PeriodScores;
  /** The week before, by its own rules and cut-off; null in a year's first week. */
  readonly before: PeriodScores | null;
}

/** A week's scores, computed once between two changes of the figures. */
@Injectable()
export class ScoredWeekReader {
  constructor(
    private readonly periods: PeriodReader,
    private readonly clock: Clock,
    private readonly shelf: StandingsShelf,
  ) {}

  of(week: Week): Promise<ScoredWeekAndBefore> {
    return this.shelf.take(`${week} ${this.clock.today()} ${this.periods.hasEnded(week)}`, () => this.compute(week));
  }

  private async compute(week: Week): Promise<ScoredWeekAndBefore> {
    const { previous, ...known } = await this.periods.read(week, { named: false });
    const { weighing, ruleSet, definition, knownAt, versions, teams, persons } = known;
    return {
      rules: { weighing, ruleSet, definition, knownAt, versions, teams, persons },
      scores: scored(known),
      before: previous && scored(previous),
    };
  }
}

const scored = ({ weighing, teams, persons, projects, activities, entries }: KnownPeriod): PeriodScores =>
  periodScores({ ...weighing, teams, persons, projects, activities, entries });
