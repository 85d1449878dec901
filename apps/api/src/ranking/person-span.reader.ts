import { Injectable } from '@nestjs/common';
import { TeamRef } from '@huoshui/contracts';
import {
  Day,
  neededSources,
  RankedTeam,
  RuleSet,
  scorePeriod,
  SubjectStanding,
  tallyPeriod,
  monthOf,
} from '@huoshui/domain';
import { Clock, SYSTEM } from '../platform';
import { TeamReader } from '../teams';
import { NamedPerson } from './ranked-persons';
import { KnownSources, SourceReader } from './source.reader';
import { StandingsShelf } from './standings-shelf';
import { PeriodReader, Rules } from './period.reader';

/** Persons scored up to a day. */
export interface PersonSpan extends Omit<Rules, 'versions'> {
  readonly persons: readonly NamedPerson[];
  readonly teams: readonly (RankedTeam & TeamRef)[];
  /** First rank first. */
  readonly rows: readonly SubjectStanding[];
}

/** With everything that their points rest on. */
export interface OpenSpan extends PersonSpan {
  readonly sources: KnownSources;
}

/** For other modules that score persons over days of their own. It knows no actor, so nothing of it goes out unscoped. */
@Injectable()
export class PersonSpanReader {
  constructor(
    private readonly periods: PeriodReader,
    private readonly sources: SourceReader,
    private readonly teams: TeamReader,
    private readonly shelf: StandingsShelf,
    private readonly clock: Clock,
  ) {}

  /**
   * Persons up to the last day of a month by rules made of those that rank that month, as known now. The engine is the ranking's
   * own: running windows of the rules end with the day.
   * @param question says which rules `made` gives, so that equal questions between two changes are one answer
   */
  of(last: Day, question: string, made: (inForce: RuleSet) => RuleSet): Promise<PersonSpan> {
    return this.shelf.take(`persons ${last} ${this.clock.today()} ${question}`, async () => {
      // The projects are many; only what they come to is kept.
      const { sources: _sources, ...scored } = await this.open(last, made);
      return scored;
    });
  }

  /** The same, read anew and with what it rests on. */
  async open(last: Day, made: (inForce: RuleSet) => RuleSet): Promise<OpenSpan> {
    const [{ weighing: inForce, ruleSet, definition }, teams] = await Promise.all([
      this.periods.rules(monthOf(last)),
      this.teams.list(SYSTEM),
    ]);
    const knownAt = this.clock.now();
    const asOf = last < this.clock.today() ? last : this.clock.today();
    const weighing = { ...inForce, ruleSet: made(inForce.ruleSet), asOf };
    const { known } = await this.sources.read({
      own: { needed: neededSources(weighing), instant: knownAt, upTo: asOf },
      before: null,
      previously: knownAt,
      landPapers: weighing.definition.startOnLandAcquisition.from !== 'recorded',
      named: true,
    });
    const { persons } = known;
    const scores = scorePeriod(weighing, tallyPeriod(weighing, known), { teams: [], persons });
    const rows = scores.persons?.rows ?? [];
    return { weighing, ruleSet, definition, knownAt, sources: known, persons, teams, rows };
  }
}
