import { Controller, Get } from '@nestjs/common';
import { MyDayView, paths, Permission } from '@huoshui/contracts';
import { Actor, Me, Needs } from '../platform';
import { MyDayReader } from './my-day.reader';

@Controller(paths.myDay)
export class MyDayController {
  constructor(private readonly reader: MyDayReader) {}

  /** What waits for the caller today; parts that the role may not see are empty. */
  @Get()
  @Needs(Permission.TeamRead)
  of(@Me() actor: Actor): Promise<MyDayView> {
    return this.reader.of(actor);
  }
}
