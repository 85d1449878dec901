import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { paths, Permission, TargetView } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { ChangeTarget } from './change-target';
import { SetTarget } from './set-target';
import { ChangeTargetBody, SetTargetBody, TargetQuery } from './target.bodies';
import { TargetReader } from './target.reader';

@Controller(paths.targets)
export class TargetController {
  constructor(
    private readonly reader: TargetReader,
    private readonly setTarget: SetTarget,
    private readonly changeTarget: ChangeTarget,
  ) {}

  @Get()
  @Needs(Permission.StandingRead)
  list(@Me() actor: Actor, @Query() query: TargetQuery): Promise<TargetView[]> {
    return this.reader.list(actor, query.year);
  }

  @Post()
  @Needs(Permission.TargetWrite)
  set(@Me() actor: Actor, @Body() body: SetTargetBody): Promise<{ id: string }> {
    return this.setTarget.run(actor, body);
  }

  @Put(':id')
  @Needs(Permission.TargetWrite)
  change(@Me() actor: Actor, @Id() id: string, @Body() body: ChangeTargetBody): Promise<{ version: number }> {
    return this.changeTarget.run(actor, id, body);
  }
}
