import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { CorrigendumView, paths, Permission } from '@huoshui/contracts';
import { Actor, Clock, Id, Me, Needs } from '../platform';
import { MoveCorrigendumBody, WriteCorrigendumBody } from './corrigendum.bodies';
import { CorrigendumReader } from './corrigendum.reader';
import { MoveCorrigendum } from './move-corrigendum';
import { periodOfRequest } from './period-of-request';
import { WriteCorrigendum } from './write-corrigendum';

@Controller()
export class CorrigendumController {
  constructor(
    private readonly reader: CorrigendumReader,
    private readonly clock: Clock,
    private readonly writeCorrigendum: WriteCorrigendum,
    private readonly moveCorrigendum: MoveCorrigendum,
  ) {}

  /** Corrections of a bulletin; drafts only for who works on bulletins. */
  @Get(`${paths.bulletins}/:period/${paths.corrigenda}`)
  @Needs(Permission.BulletinRead)
  of(@Me() actor: Actor, @Param('period') period: string): Promise<CorrigendumView[]> {
    return this.reader.of(actor, periodOfRequest(period, this.clock));
  }

  /** Drafts a correction of a published bulletin. Refusal: bulletin.not-frozen. */
  @Post(`${paths.bulletins}/:period/${paths.corrigenda}`)
  @Needs(Permission.BulletinWrite)
  draft(
    @Me() actor: Actor,
    @Param('period') period: string,
    @Body() body: WriteCorrigendumBody,
  ): Promise<{ id: string; version: number }> {
    return this.writeCorrigendum.draft(actor, periodOfRequest(period, this.clock), body);
  }

  /** Writes a draft anew. Refusal: corrigendum.state.closed. */
  @Put(`${paths.corrigenda}/:id`)
  @Needs(Permission.BulletinWrite)
  change(@Me() actor: Actor, @Id() id: string, @Body() body: WriteCorrigendumBody): Promise<{ version: number }> {
    return this.writeCorrigendum.change(actor, id, body);
  }

  /** Approves (another person than the author), gives back, withdraws or publishes with number and hash. */
  @Put(`${paths.corrigenda}/:id/state`)
  @Needs(Permission.BulletinWrite, Permission.BulletinApprove, Permission.BulletinPublish)
  move(@Me() actor: Actor, @Id() id: string, @Body() body: MoveCorrigendumBody): Promise<{ version: number }> {
    return this.moveCorrigendum.run(actor, id, body.state);
  }
}
