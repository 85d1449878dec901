import { Injectable } from '@nestjs/common';
import {
  MonthFigures,
  Page,
  SummaryFigures,
  SummaryRow,
  SummaryRowsFilter,
  SummaryView,
  TeamRef,
} from '@huoshui/contracts';
import { Day, day, firstDayOfYear, lastDayOfYear, monthsOf } from '@huoshui/domain';
import { DefinitionReader } from '../definitions';
import { Actor, Clock, Database } from '../platform';
import { ProjectReader, projectSight } from '../projects';
import { TeamReader } from '../teams';
import { BY_MONTH, byTeam, counts, MONTH_DAY, SIGNED_WITHIN } from './summary.sql';

type Counts = Omit<SummaryFigures, 'startRate' | 'productionRate'> & { belowThreshold: number };
interface MonthRow {
  month: string;
  what: 'signed' | 'landed' | 'started' | 'produced';
  n: number;
  amountFen: number;
}

const NOTHING: Counts = {
  signed: 0,
  amountFen: 0,
  atLeast1Yi: 0,
  atLeast10Yi: 0,
  landed: 0,
  started: 0,
  produced: 0,
  startOnLandAcquisition: 0,
  belowThreshold: 0,
};

/** The figures are the zone's and open to everybody in it; the rows behind them are scoped like projects. */
@Injectable()
export class SummaryReader {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectReader,
    private readonly teams: TeamReader,
    private readonly definitions: DefinitionReader,
    private readonly clock: Clock,
  ) {}

  /** @param asOf today for the running year, the year's last day for one that is over, unless given */
  async year(year: number, asOf?: string): Promise<SummaryView> {
    const until = asOf ? day(asOf) : this.lastKnown(year);
    const params = this.span(year, until);
    const { name, number, body } = await this.definitions.inForce('zone', until);
    const [rows, months, others, teams] = await Promise.all([
      this.database.query<Counts & { teamId: string | null }>(byTeam(body.startOnLandAcquisition), params),
      this.database.query<MonthRow>(BY_MONTH, params),
      this.waitingAndYears(year),
      this.teams.refs(),
    ]);
    const zone = rows.find((row) => row.teamId === null) ?? NOTHING;
    return {
      year,
      asOf: until,
      zone: figures(zone),
      byTeam: teams.flatMap((team) => figuresOf(team, rows)),
      months: monthsOf(year).map((month) => monthFigures(month, months)),
      belowThreshold: zone.belowThreshold,
      definition: { name, number, ...body.startOnLandAcquisition },
      ...others,
    };
  }

  /** The projects behind a figure, newest signing first; those that the actor may see. */
  async rows(actor: Actor, filter: SummaryRowsFilter): Promise<Page<SummaryRow>> {
    const params: unknown[] = this.span(filter.year, day(filter.asOf));
    const { body } = await this.definitions.inForce('zone', day(filter.asOf));
    const where = [SIGNED_WITHIN, '$3::date IS NOT NULL', counts(body.startOnLandAcquisition)[filter.figure]];
    if (filter.teamId) where.push(`c.lead_team_id = $${params.push(filter.teamId)}`);
    const monthDay = MONTH_DAY[filter.figure];
    if (filter.month && monthDay) where.push(`to_char(${monthDay}, 'YYYY-MM') = $${params.push(filter.month)}`);
    where.push(projectSight(actor, 'c', params));
    const sort = { sql: 'c.signing_day', type: 'date', nullable: false } as const;
    const { cursor, limit } = filter;
    return this.projects.page({
      from: 'project_current c',
      where,
      params,
      id: 'c.project_id',
      sort,
      descending: true,
      cursor,
      limit,
    });
  }

  private lastKnown(year: number): Day {
    const [today, last] = [this.clock.today(), lastDayOfYear(year)];
    return today < last ? today : last;
  }

  private span(year: number, asOf: Day): [Day, Day, Day] {
    const last = lastDayOfYear(year);
    return [firstDayOfYear(year), asOf < last ? asOf : last, asOf];
  }

  private async waitingAndYears(year: number): Promise<{ unverified: number; years: number[] }> {
    const [waiting, years] = await Promise.all([
      this.database.one<{ n: number }>(
        `SELECT coalesce(sum(cardinality(unverified)), 0)::int AS n FROM project_current WHERE signing_day BETWEEN $1 AND $2 AND unverified <> '{}'`,
        [firstDayOfYear(year), lastDayOfYear(year)],
      ),
      this.database.query<{ year: number }>(
        'SELECT DISTINCT extract(year FROM signing_day)::int AS year FROM project_current WHERE signing_day IS NOT NULL ORDER BY 1 DESC',
      ),
    ]);
    return { unverified: waiting?.n ?? 0, years: years.map((row) => row.year) };
  }
}

function figuresOf(team: TeamRef, rows: readonly (Counts & { teamId: string | null })[]): SummaryView['byTeam'] {
  const row = rows.find(({ teamId }) => teamId === team.id);
  return row ? [{ team, figures: figures(row) }] : [];
}

function figures(counts: Counts): SummaryFigures {
  const { signed, amountFen, atLeast1Yi, atLeast10Yi, landed, started, produced, startOnLandAcquisition } = counts;
  return {
    signed,
    amountFen,
    atLeast1Yi,
    atLeast10Yi,
    landed,
    started,
    produced,
    startOnLandAcquisition,
    startRate: { numerator: started, denominator: signed, definition: 'summary.start-rate' },
    productionRate: { numerator: produced, denominator: signed, definition: 'summary.production-rate' },
  };
}

function monthFigures(month: string, rows: readonly MonthRow[]): MonthFigures {
  const of = (what: MonthRow['what']): MonthRow | undefined =>
    rows.find((row) => row.month === month && row.what === what);
  return {
    month,
    signed: of('signed')?.n ?? 0,
    landed: of('landed')?.n ?? 0,
    started: of('started')?.n ?? 0,
    produced: of('produced')?.n ?? 0,
    amountFen: of('signed')?.amountFen ?? 0,
  };
}
