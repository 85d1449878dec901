import { Body, Controller, Param, Put } from '@nestjs/common';
import { paths, Permission } from '@huoshui/contracts';
import { Actor, Clock, Me, Needs } from '../platform';
import { WriteNotableBody } from './arrangement.bodies';
import { periodOfRequest } from './period-of-request';
import { WriteNotable } from './write-notable';

@Controller(`${paths.bulletins}/:period/notable`)
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
    @Param('period') period: string,
    @Body() { items }: WriteNotableBody,
  ): Promise<{ version: number }> {
    return this.writeNotable.run(actor, periodOfRequest(period, this.clock), items);
  }
}
