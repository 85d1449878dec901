import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { BulletinDetail, BulletinView, paths, Permission } from '@huoshui/contracts';
import { Week } from '@huoshui/domain';
import { Actor, Clock, Me, Needs } from '../platform';
import { weekOfRequest } from '../ranking';
import { BulletinQuery, CompileBulletinBody, MoveBulletinBody, WriteRemarksBody } from './bulletin.bodies';
import { BulletinReader } from './bulletin.reader';
import { CompileBulletin } from './compile-bulletin';
import { MoveBulletin } from './move-bulletin';
import { WriteRemarks } from './write-remarks';

/** A bulletin is addressed by its week. */
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
    return this.reader.list(actor, query.year);
  }

  @Get(':week')
  @Needs(Permission.BulletinRead)
  one(@Me() actor: Actor, @Param('week') week: string): Promise<BulletinDetail> {
    return this.reader.one(actor, this.week(week));
  }

  /** Compiles an ended week, or compiles it anew until it is reviewed. */
  @Post()
  @Needs(Permission.BulletinWrite)
  compile(@Me() actor: Actor, @Body() body: CompileBulletinBody): Promise<{ week: string; version: number }> {
    return this.compileBulletin.run(actor, this.week(body.week));
  }

  @Put(':week')
  @Needs(Permission.BulletinWrite)
  write(@Me() actor: Actor, @Param('week') week: string, @Body() body: WriteRemarksBody): Promise<{ version: number }> {
    return this.writeRemarks.run(actor, this.week(week), body.remarks);
  }

  /** Reviews, approves, gives back, freezes or publishes; each step has its own right, checked by the state asked for. */
  @Put(':week/state')
  @Needs(
    Permission.BulletinWrite,
    Permission.BulletinReview,
    Permission.BulletinApprove,
    Permission.BulletinFreeze,
    Permission.BulletinPublish,
  )
  move(@Me() actor: Actor, @Param('week') week: string, @Body() body: MoveBulletinBody): Promise<{ version: number }> {
    return this.moveBulletin.run(actor, this.week(week), body.state);
  }

  private week(value: string): Week {
    return weekOfRequest(value, this.clock);
  }
}
