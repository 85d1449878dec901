import { Body, Controller, Param, Put } from '@nestjs/common';
import { paths, Permission } from '@huoshui/contracts';
import { Actor, Clock, Me, Needs } from '../platform';
import { weekOfRequest } from '../ranking';
import { WriteNotableBody } from './arrangement.bodies';
import { WriteNotable } from './write-notable';

@Controller(`${paths.bulletins}/:week/notable`)
export class BulletinNotableController {
  constructor(
    private readonly clock: Clock,
    private readonly writeNotable: WriteNotable,
  ) {}

  /** Sets the notable items, in their order. Refusals: bulletin.state.closed, bulletin.frozen, arrangement.none, request.not-found. */
  @Put()
  @Needs(Permission.BulletinWrite)
  write(
    @Me() actor: Actor,
    @Param('week') week: string,
    @Body() { items }: WriteNotableBody,
  ): Promise<{ version: number }> {
    return this.writeNotable.run(actor, weekOfRequest(week, this.clock), items);
  }
}
