import { Injectable } from '@nestjs/common';
import { MyTargetsView, TargetBoardFilter, TargetBoardView, TargetRowView, TeamRef } from '@huoshui/contracts';
import {
  addDays,
  Day,
  day,
  Fraction,
  periodSpan,
  planDefinitions,
  spanProgress,
  TargetPeriod,
  TimeBasis,
} from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { Actor, Clock, found } from '../platform';
import { TeamReader } from '../teams';
import { BoardRows, Moment } from './board-rows';
import { BoardSums, COUNTED_MEASURES } from './board-sums';
import { quantity } from './cell.view';
import { HeightReader } from './height.reader';
import { MoneyReader } from './money.reader';
import { ProposalReader } from './proposal.reader';
import { ReachedReader } from './reached.reader';
import { seesPersonsOf } from './target-sight';

/** The recent pace is that of the last eight weeks. */
const RECENT_DAYS = 56;

/** Targets beside what was reached. Figures of zone and teams are open to everybody in it, persons' to who may see them. */
@Injectable()
export class BoardReader {
  constructor(
    private readonly clock: Clock,
    private readonly calendars: CalendarReader,
    private readonly teams: TeamReader,
    private readonly heights: HeightReader,
    private readonly reached: ReachedReader,
    private readonly money: MoneyReader,
    private readonly proposals: ProposalReader,
  ) {}

  async board(actor: Actor, filter: TargetBoardFilter): Promise<TargetBoardView> {
    const { year, period = 'year', by = TimeBasis.Days, teamId } = filter;
    const moment = await this.moment(year, period, by, filter.asOf);
    const teams = await this.teams.refs();
    const team = teamId === undefined ? null : found(teams.find(({ id }) => id === teamId));
    const persons = team !== null && seesPersonsOf(actor, team.id);
    const [heights, rows, money, members, waiting] = await Promise.all([
      this.heights.of(year, period, team?.id ?? null, persons),
      this.reached.read({ ...windowOf(moment), persons, ...(team && { teamIds: [team.id] }) }),
      this.money.year(year),
      persons ? this.members(actor, team.id, moment.asOf) : [],
      this.proposals.waiting(actor, year),
    ]);
    const sums = new BoardSums(rows, moment);
    const all = new BoardRows(moment, heights, sums, money);
    const shown = team === null ? [all.zone(), ...teams.flatMap((one) => all.team(one))] : [all.team(team)].flat();
    const ofPersons = team === null ? [] : members.map((member) => all.person(team, member));
    const { from, to, asOf, time } = moment;
    return {
      year,
      period,
      from,
      to,
      asOf,
      by,
      timeElapsed: time.elapsed,
      timeDays: time.days,
      recentDays: RECENT_DAYS,
      rows: [...shown, ...ofPersons],
      persons,
      unattributed: team && persons ? unattributed(sums, team, ofPersons) : [],
      waiting,
    };
  }

  /** The caller's own rows of the running year, one for each of their teams. */
  async mine(actor: Actor): Promise<MyTargetsView> {
    const today = this.clock.today();
    const year = Number(today.slice(0, 4));
    const moment = await this.moment(year, 'year', TimeBasis.Days);
    const { asOf, time } = moment;
    const personId = actor.personId;
    const view = { year, asOf, timeElapsed: time.elapsed, timeDays: time.days };
    const teams = (await this.teams.refs()).filter(({ id }) => actor.teamIds.includes(id));
    if (personId === null || teams.length === 0) return { ...view, rows: [] };
    const [heights, rows, money] = await Promise.all([
      this.heights.ofPerson(year, personId),
      this.reached.read({ ...windowOf(moment), persons: true, teamIds: teams.map(({ id }) => id) }),
      this.money.year(year),
    ]);
    const all = new BoardRows(moment, heights, new BoardSums(rows, moment), money);
    const person = { id: personId, displayName: actor.displayName };
    return { ...view, rows: teams.map((team) => all.person(team, person)).filter(({ cells }) => cells.length > 0) };
  }

  private async moment(year: number, period: TargetPeriod, by: TimeBasis, wanted?: string): Promise<Moment> {
    const { from, to } = periodSpan(year, period);
    const before = addDays(from, -1);
    const asked = wanted === undefined ? this.clock.today() : day(wanted);
    const asOf = asked > to ? to : asked < before ? before : asked;
    const calendar = by === TimeBasis.Workdays ? await this.calendars.current() : undefined;
    const time = spanProgress({ from, to }, asOf, calendar);
    return {
      year,
      from,
      to,
      asOf,
      recentFrom: addDays(asOf, 1 - RECENT_DAYS),
      recentDays: RECENT_DAYS,
      calendar,
      time,
    };
  }

  private async members(actor: Actor, teamId: string, on: Day): Promise<{ id: string; displayName: string }[]> {
    const { members } = await this.teams.one(actor, teamId);
    const then = members.filter(({ from, to }) => from <= on && (to === null || to >= on));
    return [...new Map(then.map(({ person }) => [person.id, person])).values()];
  }
}

const windowOf = ({ from, recentFrom, asOf }: Moment): { from: Day; to: Day } => ({
  from: from < recentFrom ? from : recentFrom,
  to: asOf,
});

/** What the team reached through nobody who is listed: projects without a lead, or of a lead elsewhere. */
function unattributed(
  sums: BoardSums,
  { id: teamId }: TeamRef,
  persons: readonly TargetRowView[],
): TargetBoardView['unattributed'] {
  return COUNTED_MEASURES.flatMap((measure) => {
    const whole = sums.of({ teamId, personId: null }, measure).done;
    const given = Fraction.sum(
      persons.map(({ person }) => sums.of({ teamId, personId: person?.id ?? '' }, measure).done),
    );
    const rest = whole.minus(given);
    return rest.compare(Fraction.ZERO) > 0 ? [{ measure, done: quantity(rest, planDefinitions[measure].unit) }] : [];
  });
}
