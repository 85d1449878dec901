import { Injectable } from '@nestjs/common';
import { DerivationView, pageLimits, StandingsView } from '@huoshui/contracts';
import {
  countedYear,
  cutoffOf,
  derivation,
  standings,
  TeamStanding,
  timeProgress,
  Week,
  weekAfter,
  weekBefore,
  weekEnd,
  weekStart,
} from '@huoshui/domain';
import { Actor, Clock, found, seesZone } from '../platform';
import { derivationView, standingView } from './standing.view';
import { StandingsShelf } from './standings-shelf';
import { KnownWeek, WeekReader } from './week.reader';

/** Standings are open to everybody in the zone; the projects behind a team's points to who may see the team's projects. */
@Injectable()
export class StandingReader {
  constructor(
    private readonly weeks: WeekReader,
    private readonly clock: Clock,
    private readonly shelf: StandingsShelf,
  ) {}

  of(_actor: Actor, week: Week): Promise<StandingsView> {
    return this.shelf.take(`${week} ${this.clock.today()} ${this.weeks.hasEnded(week)}`, () => this.compute(week));
  }

  /** @throws Refusal `request.not-found` for a team or item that the week does not have */
  async derivation(actor: Actor, week: Week, teamId: string, key: string, cursor?: string): Promise<DerivationView> {
    const known = await this.weeks.read(week, { named: true, teamId });
    const { ruleSet } = known.weighing;
    const team = found(known.teams.find((one) => one.id === teamId));
    const item = found(ruleSet.items.find((one) => one.key === key));
    const opened = found(derivation(known.weighing, known.projects, teamId, key));
    const view = derivationView(item, opened, {
      decimals: ruleSet.rounding.decimals,
      open: seesZone(actor) || actor.teamIds.includes(teamId),
      from: cursor === undefined ? 0 : Number(cursor),
      limit: pageLimits.most,
    });
    return { week, team: { id: team.id, name: team.name }, ruleSet: known.ruleSet, ...view };
  }

  private async compute(week: Week): Promise<StandingsView> {
    const known = await this.weeks.read(week, { named: false });
    const earlier = new Map(known.previous ? rows(known.previous).map((row) => [row.teamId, row]) : []);
    const { ruleSet, asOf } = known.weighing;
    const { decimals } = ruleSet.rounding;
    const settings = this.clock.week;
    const year = countedYear(week, asOf);
    return {
      week,
      year,
      from: weekStart(week, settings),
      to: weekEnd(week, settings),
      asOf,
      cutoff: cutoffOf(week, settings).toISOString(),
      ended: this.weeks.hasEnded(week),
      knownAt: known.knownAt.toISOString(),
      ruleSet: known.ruleSet,
      items: [...ruleSet.items],
      decimals,
      timeProgress: timeProgress(year, asOf),
      standings: rows(known).map((row) => standingView(row, earlier.get(row.teamId), teamIn(known), decimals)),
      previousWeek: weekBefore(week, settings),
      nextWeek: week < this.clock.thisWeek() ? weekAfter(week, settings) : null,
    };
  }
}

const rows = (known: KnownWeek): TeamStanding[] =>
  standings({ ...known.weighing, teams: known.teams, projects: known.projects });

const teamIn =
  ({ teams }: KnownWeek) =>
  (id: string) => ({ id, name: teams.find((team) => team.id === id)?.name ?? id });
