import { Controller, Get, Param, Query } from '@nestjs/common';
import { DerivationView, paths, Permission, StandingsView } from '@huoshui/contracts';
import { Actor, Clock, Id, Me, Needs } from '../platform';
import { DerivationQuery } from './standing.query';
import { StandingReader } from './standing.reader';
import { weekOfRequest } from './week-of-request';

@Controller(paths.standings)
export class StandingController {
  constructor(
    private readonly reader: StandingReader,
    private readonly clock: Clock,
  ) {}

  /** A past week as known at its cut-off, or the running one (`current`) as known now. */
  @Get(':week')
  @Needs(Permission.StandingRead)
  of(@Me() actor: Actor, @Param('week') week: string): Promise<StandingsView> {
    return this.reader.of(actor, weekOfRequest(week, this.clock));
  }

  /** A team's points of one item, down to the projects and facts; those of other teams only for who sees the whole zone. */
  @Get(':week/teams/:teamId/items/:key')
  @Needs(Permission.StandingRead)
  derivation(
    @Me() actor: Actor,
    @Param('week') week: string,
    @Id('teamId') teamId: string,
    @Param('key') key: string,
    @Query() query: DerivationQuery,
  ): Promise<DerivationView> {
    return this.reader.derivation(actor, weekOfRequest(week, this.clock), teamId, key, query.cursor);
  }
}
