import { Injectable } from '@nestjs/common';
import { PersonRef, SplitBy, SplitOver, TargetWeights, TargetWeightsFilter, TeamRef } from '@huoshui/contracts';
import {
  addDays,
  firstDayOfYear,
  lastDayOfYear,
  monthsOfPeriod,
  periodOf,
  periodSpan,
  planDefinitions,
  TARGET_MONTHS,
  TARGET_QUARTERS,
  TargetPeriod,
} from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { Actor, Clock, Refusal } from '../platform';
import { TeamReader } from '../teams';
import { MoneyReader } from './money.reader';
import { PARTS, Reached, ReachedReader, worth } from './reached.reader';
import { seesPersonsOf } from './target-sight';

interface Part {
  readonly period: TargetPeriod;
  readonly team: TeamRef | null;
  readonly person: PersonRef | null;
}

/** By what a target can be divided. The dividing itself is `splitTarget`, where the numbers are typed. */
@Injectable()
export class WeightsReader {
  constructor(
    private readonly clock: Clock,
    private readonly calendars: CalendarReader,
    private readonly teams: TeamReader,
    private readonly reached: ReachedReader,
    private readonly money: MoneyReader,
  ) {}

  /** @throws Refusal `target.scope` when the persons of a team are not the actor's to see */
  async of(actor: Actor, filter: TargetWeightsFilter): Promise<TargetWeights> {
    const parts = await this.parts(actor, filter);
    const weigh = await this.scale(filter);
    const weights = parts.map(weigh);
    // A division is the same by weights in lowest terms, and these are what people read and change.
    const common = weights.reduce(greatestCommonDivisor, 0) || 1;
    const weighed = parts.map((part, at) => ({ ...part, weight: (weights[at] ?? 0) / common }));
    return { parts: weighed, known: weighed.some(({ weight }) => weight > 0) };
  }

  private async parts(actor: Actor, { over, teamId }: TargetWeightsFilter): Promise<Part[]> {
    const teams = await this.teams.list(actor);
    const own = teams.find(({ id }) => id === teamId);
    const team = own ? { id: own.id, name: own.name } : null;
    if (over === SplitOver.Quarters || over === SplitOver.Months) {
      const periods = over === SplitOver.Quarters ? TARGET_QUARTERS : TARGET_MONTHS;
      return periods.map((period) => ({ period, team, person: null }));
    }
    if (over === SplitOver.Teams) {
      const active = teams.filter((one) => one.active);
      return active.map(({ id, name }) => ({ period: 'year', team: { id, name }, person: null }));
    }
    if (team === null || !seesPersonsOf(actor, team.id)) throw new Refusal('target.scope');
    const today = this.clock.today();
    const { members } = await this.teams.one(actor, team.id);
    const now = members.filter(({ from, to }) => from <= today && (to === null || to >= today));
    return now.map(({ person }) => ({ period: 'year', team, person }));
  }

  private async scale({ year, measure, teamId, over, by }: TargetWeightsFilter): Promise<(part: Part) => number> {
    if (by === SplitBy.Evenly) return () => 1;
    if (by === SplitBy.Workdays) {
      const calendar = await this.calendars.current();
      return ({ period }) => {
        const { from, to } = periodSpan(year, period);
        return calendar.workdaysBetween(addDays(from, -1), to);
      };
    }
    const [from, to] = [firstDayOfYear(year - 1), lastDayOfYear(year - 1)];
    const { event } = planDefinitions[measure];
    if (event === undefined) {
      const money = await this.money.year(year - 1);
      return (part) => {
        const { months } = money(measure, part.team?.id ?? null);
        return months.filter(({ month }) => has(part.period, month)).reduce((sum, one) => sum + one.amountFen, 0);
      };
    }
    const persons = over === SplitOver.Persons;
    const rows = await this.reached.read({ from, to, events: [event], persons, ...(teamId && { teamIds: [teamId] }) });
    return (part) =>
      Number(rows.reduce((sum, row) => sum + (belongs(row, part) ? worth(row, measure) : 0n), 0n) / scaleOf(measure));
  }
}

/** Projects are weighed in their parts, so that a shared one counts; money in whole 分. */
const scaleOf = (measure: TargetWeightsFilter['measure']): bigint =>
  planDefinitions[measure].unit === 'fen' ? BigInt(PARTS) : 1n;

const has = (period: TargetPeriod, month: number): boolean =>
  period === 'year' ||
  period === TARGET_MONTHS[month - 1] ||
  monthsOfPeriod(period).includes(TARGET_MONTHS[month - 1] ?? 'year');

const belongs = (row: Reached, { period, team, person }: Part): boolean =>
  (team === null || row.teamId === team.id) &&
  (person === null || row.personId === person.id) &&
  (period === 'year' || period === periodOf(row.day, period.startsWith('q') ? 'quarter' : 'month'));

const greatestCommonDivisor = (one: number, other: number): number =>
  other === 0 ? one : greatestCommonDivisor(other, one % other);
