import { Injectable } from '@nestjs/common';
import { TeamRef } from '@huoshui/contracts';
import {
  countedYear,
  cutoffOf,
  Day,
  KnownProject,
  neededFacts,
  NeededFacts,
  RankedTeam,
  Week,
  weekBefore,
  weekEnd,
  Weighing,
} from '@huoshui/domain';
import { countingBy, DefinitionReader } from '../definitions';
import { Clock, SYSTEM } from '../platform';
import { TargetReader } from '../targets';
import { TeamReader } from '../teams';
import { KnownProjectReader, Wanted } from './known-project.reader';
import { RuleSetReader } from './rule-set.reader';

interface Rules {
  readonly weighing: Weighing & Required<Pick<Weighing, 'definition'>>;
  readonly ruleSet: { readonly id: string; readonly number: number; readonly name: string };
  /** The zone's definition profile in force. */
  readonly definition: { readonly number: number; readonly name: string };
  readonly knownAt: Date;
}

export interface KnownWeek extends Rules {
  readonly teams: readonly (RankedTeam & TeamRef)[];
  readonly projects: readonly KnownProject[];
}

/** A week beside the week before it; points begin anew with the year, so its first week has none before. */
export interface WeekAndBefore extends KnownWeek {
  readonly previous: KnownWeek | null;
}

export interface WeekOptions extends Pick<Wanted, 'named' | 'teamId'> {
  /** Facts that the reader wants beside those that the rules need. */
  readonly also?: (weighing: Weighing) => NeededFacts;
}

/** Everything that a week's figures rest on, as known at its cut-off, or now while it runs. */
@Injectable()
export class WeekReader {
  constructor(
    private readonly clock: Clock,
    private readonly ruleSets: RuleSetReader,
    private readonly targets: TargetReader,
    private readonly teams: TeamReader,
    private readonly projects: KnownProjectReader,
    private readonly definitions: DefinitionReader,
  ) {}

  async read(week: Week, { also, named, teamId }: WeekOptions): Promise<WeekAndBefore> {
    const settings = this.clock.week;
    const before = weekBefore(week, settings);
    const anew = this.year(before) !== this.year(week);
    const [rules, earlier, teams] = await Promise.all([
      this.rules(week),
      anew ? null : this.rules(before),
      this.teams.list(SYSTEM),
    ]);
    const needs = [neededFacts(rules.weighing), earlier && neededFacts(earlier.weighing), also?.(rules.weighing)];
    const { projects, previously } = await this.projects.read({
      instant: rules.knownAt,
      previously: cutoffOf(before, settings),
      needed: earliest(needs),
      upTo: rules.weighing.asOf,
      landPapers: countsFromPaper(rules) || (earlier !== null && countsFromPaper(earlier)),
      named,
      teamId,
    });
    const credited = new Set(
      [...projects, ...previously].flatMap((project) => project.shares.map((share) => share.teamId)),
    );
    const ranked = teams.filter((team) => team.active || credited.has(team.id));
    const previous = earlier && { ...earlier, teams: ranked, projects: previously };
    return { ...rules, teams: ranked, projects, previous };
  }

  /** Past its cut-off; by the clock's day as well, which demonstrations may hold still. */
  hasEnded(week: Week): boolean {
    const settings = this.clock.week;
    return cutoffOf(week, settings) <= this.clock.now() && weekEnd(week, settings) < this.clock.today();
  }

  private async rules(week: Week): Promise<Rules> {
    const settings = this.clock.week;
    const knownAt = this.hasEnded(week) ? cutoffOf(week, settings) : this.clock.now();
    const asOf = this.asOf(week);
    const [{ ruleSet, id, number, name }, targets, definition] = await Promise.all([
      this.ruleSets.effectiveIn(week),
      this.targets.knownAt(this.year(week), knownAt),
      this.definitions.inForce('zone', asOf, knownAt),
    ]);
    return {
      weighing: { ruleSet, week, settings, asOf, targets, definition: countingBy(definition.body) },
      ruleSet: { id, number, name },
      definition: { number: definition.number, name: definition.name },
      knownAt,
    };
  }

  private asOf(week: Week): Day {
    const end = weekEnd(week, this.clock.week);
    const today = this.clock.today();
    return today < end ? today : end;
  }

  private year(week: Week): number {
    return countedYear(week, this.asOf(week));
  }
}

const countsFromPaper = ({ weighing }: Rules): boolean =>
  weighing.definition.startOnLandAcquisition.from !== 'recorded';

function earliest(needs: readonly (NeededFacts | null | undefined)[]): NeededFacts {
  const merged: { -readonly [key in keyof NeededFacts]: NeededFacts[key] } = {};
  for (const need of needs) {
    for (const [milestone, day] of Object.entries(need ?? {}) as [keyof NeededFacts, Day][]) {
      const known = merged[milestone];
      if (known === undefined || day < known) merged[milestone] = day;
    }
  }
  return merged;
}
