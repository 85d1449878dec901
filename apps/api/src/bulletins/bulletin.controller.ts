import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { BulletinDetail, BulletinView, paths, Permission } from '@huoshui/contracts';
import { Period } from '@huoshui/domain';
import { Actor, Clock, Me, Needs } from '../platform';
import { BulletinQuery, CompileBulletinBody, MoveBulletinBody, WriteRemarksBody } from './bulletin.bodies';
import { BulletinReader } from './bulletin.reader';
import { CompileBulletin } from './compile-bulletin';
import { MoveBulletin } from './move-bulletin';
import { periodOfRequest } from './period-of-request';
import { WriteRemarks } from './write-remarks';

/** A bulletin is addressed by its week, month or year: `2022-W34`, `2022-08`, `2022`. */
@Controller(paths.bulletins)
export class BulletinController {
  constructor(
    private readonly reader: BulletinReader,
    private readonly clock: Clock,
    private readonly compileBulletin: CompileBulletin,
    private readonly writeRemarks: WriteRemarks,
    private readonly moveBulletin: MoveBulletin,
  ) {}

  @Get()
  @Needs(Permission.BulletinRead)
  list(@Me() actor: Actor, @Query() query: BulletinQuery): Promise<BulletinView[]> {
    return this.reader.list(actor, query);
  }

  @Get(':period')
  @Needs(Permission.BulletinRead)
  one(@Me() actor: Actor, @Param('period') period: string): Promise<BulletinDetail> {
    return this.reader.one(actor, this.period(period));
  }

  /** Compiles an ended week, month or year, or compiles it anew until it is reviewed. Refusals: period.invalid, bulletin.not-ended, bulletin.frozen. */
  @Post()
  @Needs(Permission.BulletinWrite)
  compile(@Me() actor: Actor, @Body() body: CompileBulletinBody): Promise<{ period: string; version: number }> {
    return this.compileBulletin.run(actor, this.period(body.period));
  }

  @Put(':period')
  @Needs(Permission.BulletinWrite)
  write(
    @Me() actor: Actor,
    @Param('period') period: string,
    @Body() body: WriteRemarksBody,
  ): Promise<{ version: number }> {
    return this.writeRemarks.run(actor, this.period(period), body.remarks);
  }

  /** Reviews, approves, gives back, freezes or publishes; each step has its own right, checked by the state asked for. */
  @Put(':period/state')
  @Needs(
    Permission.BulletinWrite,
    Permission.BulletinReview,
    Permission.BulletinApprove,
    Permission.BulletinFreeze,
    Permission.BulletinPublish,
  )
  move(
    @Me() actor: Actor,
    @Param('period') period: string,
    @Body() body: MoveBulletinBody,
  ): Promise<{ version: number }> {
    return this.moveBulletin.run(actor, this.period(period), body.state);
  }

  private period(value: string): Period {
    return periodOfRequest(value, this.clock);
  }
}
