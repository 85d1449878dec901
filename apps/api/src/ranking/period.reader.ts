import { Injectable } from '@nestjs/common';
import { TeamRef } from '@huoshui/contracts';
import {
  asksPartTargets,
  BasisVersions,
  BulletinBasis,
  countedYear,
  cutoffOf,
  Day,
  NeededFacts,
  neededSources,
  Period,
  periodBefore,
  periodEnd,
  RankedTeam,
  RuleSet,
  rulesWeek,
  Weighing,
  WeekSettings,
} from '@huoshui/domain';
import { countingBy, DefinitionReader } from '../definitions';
import { Clock, SYSTEM } from '../platform';
import { TargetReader } from '../targets';
import { TeamReader } from '../teams';
import { Wanted } from './known-project.reader';
import { RuleSetReader } from './rule-set.reader';
import { KnownSources, SourceReader, SourcesOf } from './source.reader';

/** What scores a period, and when it is known. */
export interface Rules {
  readonly weighing: Weighing & Required<Pick<Weighing, 'definition'>>;
  readonly ruleSet: { readonly id: string; readonly number: number; readonly name: string };
  /** The zone's definition profile in force. */
  readonly definition: { readonly number: number; readonly name: string };
  readonly knownAt: Date;
  /** What the period was scored by, by number and id. */
  readonly versions: BasisVersions;
}

export interface KnownPeriod extends Rules, KnownSources {
  readonly teams: readonly (RankedTeam & TeamRef)[];
}

/** A period beside the one before of its kind; points begin anew with the year, so its first week or month has none before. */
export interface PeriodAndBefore extends KnownPeriod {
  readonly previous: KnownPeriod | null;
}

export interface ReadOptions extends Pick<Wanted, 'named' | 'teamId' | 'personId'> {
  /** Facts that the reader wants beside those that the rules need. */
  readonly also?: (weighing: Weighing) => NeededFacts;
  /** Reads the one before also where it lies in another year. */
  readonly acrossYears?: boolean;
  /** Reads by these versions, weeks and teams instead of by what is effective: to compute a frozen bulletin again. */
  readonly pinned?: BulletinBasis;
}

/** Everything that a period's figures rest on, as known at its cut-off, or now while it runs. */
@Injectable()
export class PeriodReader {
  constructor(
    private readonly clock: Clock,
    private readonly ruleSets: RuleSetReader,
    private readonly targets: TargetReader,
    private readonly teams: TeamReader,
    private readonly sources: SourceReader,
    private readonly definitions: DefinitionReader,
  ) {}

  async read(period: Period, options: ReadOptions): Promise<PeriodAndBefore> {
    const { also, named, teamId, personId, pinned } = options;
    const [{ rules, earlier, cutoff }, teams] = await Promise.all([
      this.bothRules(period, options),
      this.teams.list(SYSTEM),
    ]);
    const { known, previous } = await this.sources.read({
      own: readingOf(rules),
      before: earlier && readingOf(earlier),
      previously: cutoff,
      also: also?.(rules.weighing),
      landPapers: countsFromPaper(rules) || (earlier !== null && countsFromPaper(earlier)),
      named,
      teamId,
      personId,
    });
    const credited = creditedIn(known, previous);
    const ranked = pinned
      ? [...pinned.teams, ...teams.filter(({ id }) => credited.has(id) && !pinned.teams.some((team) => team.id === id))]
      : teams.filter((team) => team.active || credited.has(team.id));
    return {
      ...rules,
      teams: ranked,
      ...known,
      previous: earlier && previous && { ...earlier, teams: ranked, ...previous },
    };
  }

  /** The rules of a period and, where that stands beside it, of the one before, whose cut-off comes along in any case. */
  async bothRules(
    period: Period,
    { acrossYears, pinned }: Pick<ReadOptions, 'acrossYears' | 'pinned'> = {},
  ): Promise<{ readonly rules: Rules; readonly earlier: Rules | null; readonly cutoff: Date }> {
    const settings = pinned?.weeks ?? this.clock.week;
    const before = periodBefore(period, settings);
    const stands = acrossYears || this.year(before, settings) === this.year(period, settings);
    const beside = pinned ? pinned.before !== null : stands;
    const [rules, earlier] = await Promise.all([
      this.rules(period, settings, pinned),
      beside ? this.rules(before, settings, pinned?.before) : null,
    ]);
    return { rules, earlier, cutoff: cutoffOf(before, settings) };
  }

  /** Past its cut-off; by the clock's day as well, which demonstrations may hold still. */
  hasEnded(period: Period): boolean {
    const settings = this.clock.week;
    return cutoffOf(period, settings) <= this.clock.now() && periodEnd(period, settings) < this.clock.today();
  }

  /** The rules, targets and definitions of a period, as known at its cut-off; with what a draft asks for in their place. */
  async rules(
    period: Period,
    settings: WeekSettings = this.clock.week,
    pinned?: BasisVersions | null,
    draft?: RuleSet | null,
  ): Promise<Rules> {
    const knownAt = pinned || this.hasEnded(period) ? cutoffOf(period, settings) : this.clock.now();
    const asOf = this.asOf(period, settings);
    const { ruleSet, id, number, name } = await (pinned
      ? this.ruleSets.numbered(pinned.ruleSet)
      : this.ruleSets.effectiveIn(rulesWeek(period, settings)));
    const [targets, definition] = await Promise.all([
      pinned
        ? this.targets.valued(pinned.targets)
        : this.targets.knownAt(this.year(period, settings), knownAt, [ruleSet, draft ?? ruleSet].some(asksPartTargets)),
      pinned ? this.definitions.numbered('zone', pinned.definition) : this.definitions.inForce('zone', asOf, knownAt),
    ]);
    return {
      weighing: { ruleSet, period, settings, asOf, targets, definition: countingBy(definition.body) },
      ruleSet: { id, number, name },
      definition: { number: definition.number, name: definition.name },
      knownAt,
      versions: {
        ruleSet: number,
        definition: definition.number,
        targets: targets.map((target) => target.id).toSorted(),
      },
    };
  }

  private asOf(period: Period, settings: WeekSettings): Day {
    const end = periodEnd(period, settings);
    const today = this.clock.today();
    return today < end ? today : end;
  }

  private year(period: Period, settings: WeekSettings): number {
    return countedYear(period, this.asOf(period, settings));
  }
}

export const countsFromPaper = ({ weighing }: Rules): boolean =>
  weighing.definition.startOnLandAcquisition.from !== 'recorded';

/** What has to be read for a period. */
export const readingOf = ({ weighing, knownAt }: Rules): SourcesOf => ({
  needed: neededSources(weighing),
  instant: knownAt,
  upTo: weighing.asOf,
});

/** Teams that have a part of something, also when they are closed by now. */
const creditedIn = (...sources: readonly (KnownSources | null)[]): ReadonlySet<string> =>
  new Set(
    sources.flatMap((source) => source?.projects.flatMap(({ shares }) => shares.map(({ teamId }) => teamId)) ?? []),
  );
