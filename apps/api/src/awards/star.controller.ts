import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { paths, Permission, StarBoardView, StarEvidence } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { MoveStarBody, NominateStarsBody, StarQuery } from './award.bodies';
import { MoveStar } from './move-star';
import { NominateStars } from './nominate-stars';
import { StarsReader } from './stars.reader';

/** 星级干部: by rule over a period, nominated, approved by a second person, announced. */
@Controller(paths.stars)
export class StarController {
  constructor(
    private readonly reader: StarsReader,
    private readonly nominateStars: NominateStars,
    private readonly moveStar: MoveStar,
  ) {}

  /** Everybody who reaches a level, as far as the caller may see. Refusals: award.period {period}. */
  @Get()
  @Needs(Permission.StandingRead)
  board(@Me() actor: Actor, @Query() { period }: StarQuery): Promise<StarBoardView> {
    return this.reader.board(actor, period);
  }

  /** The evidence sheet of a star. */
  @Get(':id')
  @Needs(Permission.StandingRead)
  evidence(@Me() actor: Actor, @Id() id: string): Promise<StarEvidence> {
    return this.reader.evidence(actor, id);
  }

  /** Refusals: award.period {period}, award.nobody. */
  @Post('nominations')
  @Needs(Permission.AwardWrite)
  nominate(@Me() actor: Actor, @Body() { period }: NominateStarsBody): Promise<{ nominated: number }> {
    return this.nominateStars.run(actor, period);
  }

  /** Refusals: award.closed {state}, award.own, request.version.stale. */
  @Put(':id/state')
  @Needs(Permission.AwardWrite)
  move(@Me() actor: Actor, @Id() id: string, @Body() body: MoveStarBody): Promise<{ version: number }> {
    return this.moveStar.run(actor, id, body);
  }
}
