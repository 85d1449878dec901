import { Injectable } from '@nestjs/common';
import { Week, WeekScores, weekScores } from '@huoshui/domain';
import { Clock } from '../platform';
import { StandingsShelf } from './standings-shelf';
import { KnownWeek, WeekReader } from './week.reader';

/** What is kept of a week once it is scored: everything but the projects, which are many. */
export type ScoredRules = Omit<KnownWeek, 'projects' | 'activities' | 'entries'>;

export interface ScoredWeekAndBefore {
  readonly rules: ScoredRules;
  readonly scores: WeekScores;
  /** The week before, by its own rules and cut-off; null in a year's first week. */
  readonly before: WeekScores | null;
}

/** A week's scores, computed once between two changes of the figures. */
@Injectable()
export class ScoredWeekReader {
  constructor(
    private readonly weeks: WeekReader,
    private readonly clock: Clock,
    private readonly shelf: StandingsShelf,
  ) {}

  of(week: Week): Promise<ScoredWeekAndBefore> {
    return this.shelf.take(`${week} ${this.clock.today()} ${this.weeks.hasEnded(week)}`, () => this.compute(week));
  }

  private async compute(week: Week): Promise<ScoredWeekAndBefore> {
    const { previous, ...known } = await this.weeks.read(week, { named: false });
    const { weighing, ruleSet, definition, knownAt, versions, teams, persons } = known;
    return {
      rules: { weighing, ruleSet, definition, knownAt, versions, teams, persons },
      scores: scored(known),
      before: previous && scored(previous),
    };
  }
}

const scored = ({ weighing, teams, persons, projects, activities, entries }: KnownWeek): WeekScores =>
  weekScores({ ...weighing, teams, persons, projects, activities, entries });
