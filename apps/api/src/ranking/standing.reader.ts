import { Injectable } from '@nestjs/common';
import { DerivationView, pageLimits, StandingsView } from '@huoshui/contracts';
import {
  countedYear,
  cutoffOf,
  opened,
  placed,
  standingIn,
  timeProgress,
  Week,
  weekAfter,
  weekBefore,
  weekEnd,
  weekStart,
} from '@huoshui/domain';
import { Actor, Clock, found, seesZone } from '../platform';
import { derivationView } from './derivation.view';
import { ScoredWeekReader } from './scored-week.reader';
import { listingView, standingView } from './standing.view';
import { ScoredRules } from './week-pass';
import { PeriodReader } from './period.reader';

/** Standings are open to everybody in the zone; the projects behind a team's points to who may see the team's projects. */
@Injectable()
export class StandingReader {
  constructor(
    private readonly periods: PeriodReader,
    private readonly clock: Clock,
    private readonly scored: ScoredWeekReader,
  ) {}

  async of(_actor: Actor, week: Week): Promise<StandingsView> {
    const { rules, scores, before, rulesBefore, breaks } = await this.scored.of(week);
    const earlier = new Map(before?.teams.rows.map((row) => [row.subjectId, row]));
    const { ruleSet, asOf } = rules.weighing;
    const { rounding } = ruleSet;
    const settings = this.clock.week;
    const year = countedYear(week, asOf);
    const team = teamIn(rules);
    return {
      week,
      year,
      from: weekStart(week, settings),
      to: weekEnd(week, settings),
      asOf,
      cutoff: cutoffOf(week, settings).toISOString(),
      ended: this.periods.hasEnded(week),
      knownAt: rules.knownAt.toISOString(),
      ruleSet: rules.ruleSet,
      rulesBefore,
      pointsBreaks: [...breaks],
      items: [...ruleSet.items],
      groups: (ruleSet.groups ?? []).map(({ key, title }) => ({ key, title })),
      decimals: rounding.decimals,
      timeProgress: timeProgress(year, asOf),
      standings: scores.teams.rows.map((row) => {
        const view = standingView(row, earlier.get(row.subjectId), team, rounding);
        return breaks.length === 0 ? view : { ...view, change: null };
      }),
      lists: scores.teams.lists.map((list) => listingView(list, team)),
      persons: ruleSet.persons !== undefined,
      previousWeek: weekBefore(week, settings),
      nextWeek: week < this.clock.thisWeek() ? weekAfter(week, settings) : null,
    };
  }

  /** @throws Refusal `request.not-found` for a team or item that the week does not have */
  async derivation(actor: Actor, week: Week, teamId: string, key: string, cursor?: string): Promise<DerivationView> {
    const { rules, scores } = await this.scored.of(week);
    const row = found(scores.teams.rows.find((one) => one.subjectId === teamId));
    const standing = found(standingIn(row.items, key));
    const sources = await this.periods.read(week, { named: true, teamId });
    const [subject] = placed(
      rules.weighing.ruleSet,
      rules.teams.filter((one) => one.id === teamId),
    );
    const view = found(opened({ weighing: rules.weighing, sources, subject: found(subject), kind: 'team' }, standing));
    return {
      week,
      team: teamIn(rules)(teamId),
      ruleSet: rules.ruleSet,
      ...derivationView(view, {
        rounding: rules.weighing.ruleSet.rounding,
        name: teamIn(rules),
        open: seesZone(actor) || actor.teamIds.includes(teamId),
        from: cursor === undefined ? 0 : Number(cursor),
        limit: pageLimits.most,
      }),
    };
  }
}

const teamIn =
  ({ teams }: ScoredRules) =>
  (id: string) => ({ id, name: teams.find((team) => team.id === id)?.name ?? id });
