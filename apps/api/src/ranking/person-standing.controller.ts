import { Controller, Get, Param, Query } from '@nestjs/common';
import { paths, Permission, PersonDerivationView, PersonStandingsView } from '@huoshui/contracts';
import { Actor, Clock, Id, Me, Needs } from '../platform';
import { PersonStandingReader } from './person-standing.reader';
import { DerivationQuery } from './standing.query';
import { weekOfRequest } from './week-of-request';

@Controller(paths.standings)
export class PersonStandingController {
  constructor(
    private readonly reader: PersonStandingReader,
    private readonly clock: Clock,
  ) {}

  /** The persons of the own team by rank, of the whole zone for who sees it; empty where the rules score teams only. */
  @Get(':week/persons')
  @Needs(Permission.StandingRead)
  of(@Me() actor: Actor, @Param('week') week: string): Promise<PersonStandingsView> {
    return this.reader.of(actor, weekOfRequest(week, this.clock));
  }

  /** A person's points of one item, down to the facts. */
  @Get(':week/persons/:personId/items/:key')
  @Needs(Permission.StandingRead)
  derivation(
    @Me() actor: Actor,
    @Param('week') week: string,
    @Id('personId') personId: string,
    @Param('key') key: string,
    @Query() query: DerivationQuery,
  ): Promise<PersonDerivationView> {
    return this.reader.derivation(actor, weekOfRequest(week, this.clock), personId, key, query.cursor);
  }
}
