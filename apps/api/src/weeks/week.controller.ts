import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { paths, Permission, WeekSettingsView } from '@huoshui/contracts';
import { Actor, Id, Me, Needs, Unkeyed } from '../platform';
import { ChangeWeek } from './change-week';
import { ChangeWeekBody } from './week.bodies';
import { WeekSettingsReader } from './week-settings.reader';
import { WithdrawChange } from './withdraw-change';

@Controller(paths.weekSettings)
export class WeekController {
  constructor(
    private readonly reader: WeekSettingsReader,
    private readonly changeWeek: ChangeWeek,
    private readonly withdraw: WithdrawChange,
  ) {}

  /** First weekday and cut-off of the reporting week, with every change that was decided on. */
  @Get()
  @Needs(Permission.SettingWrite)
  all(@Me() actor: Actor): Promise<WeekSettingsView> {
    return this.reader.all(actor);
  }

  /** Decides on another form of the week. Refusals: week.change.waiting {from}, .weekday, .same, .early {earliest}, .far {latest}. */
  @Post('versions')
  @Needs(Permission.SettingWrite)
  change(@Me() actor: Actor, @Body() body: ChangeWeekBody): Promise<{ id: string }> {
    return this.changeWeek.run(actor, body);
  }

  /** Takes a change back before the first week that it touches begins. Refusal: week.change.begun. */
  @Delete('versions/:id')
  @Unkeyed('a change is withdrawn once')
  @HttpCode(204)
  @Needs(Permission.SettingWrite)
  takeBack(@Me() actor: Actor, @Id() id: string): Promise<void> {
    return this.withdraw.run(actor, id);
  }
}
