import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { paths, Permission } from '@huoshui/contracts';
import { Actor, Clock, Me, Needs } from '../platform';
import { periodOfRequest } from './period-of-request';
import { ReadBulletin } from './read-bulletin';

@Controller(`${paths.bulletins}/:period/readings`)
export class BulletinReadingController {
  constructor(
    private readonly clock: Clock,
    private readonly readBulletin: ReadBulletin,
  ) {}

  /** Notes that the caller has opened a published bulletin; once or more, it is the same. Refusals: period.invalid, request.not-found. */
  @Post()
  @HttpCode(204)
  @Needs(Permission.BulletinRead)
  read(@Me() actor: Actor, @Param('period') period: string): Promise<void> {
    return this.readBulletin.run(actor, periodOfRequest(period, this.clock));
  }
}
