import { Controller, Get, Param, Query } from '@nestjs/common';
import { GainsView, paths, Permission, trendLimits, TrendView } from '@huoshui/contracts';
import { Actor, Clock, Id, Me, Needs } from '../platform';
import { GainsReader } from './gains.reader';
import { TrendQuery } from './standing.query';
import { TrendReader } from './trend.reader';
import { weekOfRequest } from './week-of-request';

@Controller(paths.standings)
export class StandingInsightController {
  constructor(
    private readonly trends: TrendReader,
    private readonly gains: GainsReader,
    private readonly clock: Clock,
  ) {}

  /** Ranks and points of the week and the weeks before it, `weeks` of them (12), in one year. */
  @Get(':week/trend')
  @Needs(Permission.StandingRead)
  trend(@Me() actor: Actor, @Param('week') week: string, @Query() query: TrendQuery): Promise<TrendView> {
    return this.trends.of(actor, weekOfRequest(week, this.clock), query.weeks ?? trendLimits.usual);
  }

  /** What would bring a team more points, and how far the next one is ahead. */
  @Get(':week/teams/:teamId/gains')
  @Needs(Permission.StandingRead)
  gainsOf(@Me() actor: Actor, @Param('week') week: string, @Id('teamId') teamId: string): Promise<GainsView> {
    return this.gains.of(actor, weekOfRequest(week, this.clock), teamId);
  }
}
