import { Injectable } from '@nestjs/common';
import { TeamRef } from '@huoshui/contracts';
import {
  cutoffOf,
  Day,
  KnownProject,
  neededFacts,
  NeededFacts,
  RankedTeam,
  reportYear,
  Week,
  weekBefore,
  weekEnd,
  Weighing,
} from '@huoshui/domain';
import { Clock, SYSTEM } from '../platform';
import { TargetReader } from '../targets';
import { TeamReader } from '../teams';
import { KnownProjectReader } from './known-project.reader';
import { RuleSetReader } from './rule-set.reader';

export interface KnownWeek {
  readonly weighing: Weighing;
  readonly ruleSet: { readonly id: string; readonly number: number; readonly name: string };
  readonly cutoff: Date;
  readonly ended: boolean;
  readonly knownAt: Date;
  readonly teams: readonly (RankedTeam & TeamRef)[];
  readonly projects: readonly KnownProject[];
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
  ) {}

  /** @param also facts that the reader wants beside those that the rules need */
  async read(week: Week, also: (weighing: Weighing) => NeededFacts = () => ({})): Promise<KnownWeek> {
    const settings = this.clock.week;
    const cutoff = cutoffOf(week, settings);
    const ended = this.hasEnded(week);
    const knownAt = ended ? cutoff : this.clock.now();
    const [{ ruleSet, id, number, name }, targets, teams] = await Promise.all([
      this.ruleSets.effectiveIn(week),
      this.targets.knownAt(reportYear(week, settings), knownAt),
      this.teams.list(SYSTEM),
    ]);
    const weighing: Weighing = { ruleSet, week, settings, asOf: this.asOf(week), targets };
    const projects = await this.projects.knownAt({
      instant: knownAt,
      previously: cutoffOf(weekBefore(week, settings), settings),
      needed: earliest(neededFacts(weighing), also(weighing)),
      upTo: weighing.asOf,
    });
    const credited = new Set(projects.flatMap((project) => project.shares.map((share) => share.teamId)));
    const ranked = teams.filter((team) => team.active || credited.has(team.id));
    return { weighing, ruleSet: { id, number, name }, cutoff, ended, knownAt, teams: ranked, projects };
  }

  /** The week that a week is held against; points begin anew with the year, so its first week has none. */
  before(week: Week): Week | null {
    const previous = weekBefore(week, this.clock.week);
    return reportYear(previous, this.clock.week) === reportYear(week, this.clock.week) ? previous : null;
  }

  /** Past its cut-off; by the clock's day as well, which demonstrations may hold still. */
  hasEnded(week: Week): boolean {
    const settings = this.clock.week;
    return cutoffOf(week, settings) <= this.clock.now() && weekEnd(week, settings) < this.clock.today();
  }

  private asOf(week: Week): Day {
    const end = weekEnd(week, this.clock.week);
    const today = this.clock.today();
    return today < end ? today : end;
  }
}

function earliest(one: NeededFacts, other: NeededFacts): NeededFacts {
  const merged = { ...one };
  for (const [milestone, day] of Object.entries(other) as [keyof NeededFacts, Day][]) {
    const known = merged[milestone];
    if (known === undefined || day < known) merged[milestone] = day;
  }
  return merged;
}
