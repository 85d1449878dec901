import { Injectable } from '@nestjs/common';
import { TeamRef } from '@huoshui/contracts';
import {
  BasisVersions,
  BulletinBasis,
  countedYear,
  cutoffOf,
  Day,
  NeededFacts,
  neededSources,
  RankedTeam,
  Week,
  weekBefore,
  weekEnd,
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

/** What scores a week, and when it is known. */
export interface Rules {
  readonly weighing: Weighing & Required<Pick<Weighing, 'definition'>>;
  readonly ruleSet: { readonly id: string; readonly number: number; readonly name: string };
  /** The zone's definition profile in force. */
  readonly definition: { readonly number: number; readonly name: string };
  readonly knownAt: Date;
  /** What the week was scored by, by number and id. */
  readonly versions: BasisVersions;
}

export interface KnownWeek extends Rules, KnownSources {
  readonly teams: readonly (RankedTeam & TeamRef)[];
}

/** A week beside the week before it; points begin anew with the year, so its first week has none before. */
export interface WeekAndBefore extends KnownWeek {
  readonly previous: KnownWeek | null;
}

export interface WeekOptions extends Pick<Wanted, 'named' | 'teamId'> {
  /** Facts that the reader wants beside those that the rules need. */
  readonly also?: (weighing: Weighing) => NeededFacts;
  /** Reads the week by these versions, weeks and teams instead of by what is effective: to compute a frozen bulletin again. */
  readonly pinned?: BulletinBasis;
}

/** Everything that a week's figures rest on, as known at its cut-off, or now while it runs. */
@Injectable()
export class WeekReader {
  constructor(
    private readonly clock: Clock,
    private readonly ruleSets: RuleSetReader,
    private readonly targets: TargetReader,
    private readonly teams: TeamReader,
    private readonly sources: SourceReader,
    private readonly definitions: DefinitionReader,
  ) {}

  async read(week: Week, { also, named, teamId, pinned }: WeekOptions): Promise<WeekAndBefore> {
    const settings = pinned?.weeks ?? this.clock.week;
    const before = weekBefore(week, settings);
    const anew = this.year(before, settings) !== this.year(week, settings);
    const [rules, earlier, teams] = await Promise.all([
      this.rules(week, settings, pinned),
      anew ? null : this.rules(before, settings, pinned?.before),
      this.teams.list(SYSTEM),
    ]);
    const { known, previous } = await this.sources.read({
      week: readingOf(rules),
      before: earlier && readingOf(earlier),
      previously: cutoffOf(before, settings),
      also: also?.(rules.weighing),
      landPapers: countsFromPaper(rules) || (earlier !== null && countsFromPaper(earlier)),
      named,
      teamId,
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

  /** Past its cut-off; by the clock's day as well, which demonstrations may hold still. */
  hasEnded(week: Week): boolean {
    const settings = this.clock.week;
    return cutoffOf(week, settings) <= this.clock.now() && weekEnd(week, settings) < this.clock.today();
  }

  /** The rules, targets and definitions of a week, as known at its cut-off. */
  async rules(week: Week, settings: WeekSettings = this.clock.week, pinned?: BasisVersions | null): Promise<Rules> {
    const knownAt = pinned || this.hasEnded(week) ? cutoffOf(week, settings) : this.clock.now();
    const asOf = this.asOf(week, settings);
    const [{ ruleSet, id, number, name }, targets, definition] = await Promise.all([
      pinned ? this.ruleSets.numbered(pinned.ruleSet) : this.ruleSets.effectiveIn(week),
      pinned ? this.targets.valued(pinned.targets) : this.targets.knownAt(this.year(week, settings), knownAt),
      pinned ? this.definitions.numbered('zone', pinned.definition) : this.definitions.inForce('zone', asOf, knownAt),
    ]);
    return {
      weighing: { ruleSet, week, settings, asOf, targets, definition: countingBy(definition.body) },
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

  private asOf(week: Week, settings: WeekSettings): Day {
    const end = weekEnd(week, settings);
    const today = this.clock.today();
    return today < end ? today : end;
  }

  private year(week: Week, settings: WeekSettings): number {
    return countedYear(week, this.asOf(week, settings));
  }
}

const countsFromPaper = ({ weighing }: Rules): boolean =>
  weighing.definition.startOnLandAcquisition.from !== 'recorded';

/** What has to be read for a week. */
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
