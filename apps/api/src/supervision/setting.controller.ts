import { Body, Controller, Get, Put } from '@nestjs/common';
import { paths, Permission, SupervisionSettings } from '@huoshui/contracts';
import { Actor, Me, Needs } from '../platform';
import { KeepSetting } from './keep-setting';
import { SettingReader } from './setting.reader';
import { PutFiveOnesNamesBody, PutReminderRuleBody } from './setting.bodies';

@Controller(`${paths.supervision}/settings`)
export class SettingController {
  constructor(
    private readonly reader: SettingReader,
    private readonly keepSetting: KeepSetting,
  ) {}

  /** The names of the five ones and the reminders' rule, as they hold now. */
  @Get()
  @Needs(Permission.SupervisionRead)
  all(@Me() actor: Actor): Promise<SupervisionSettings> {
    return this.reader.all(actor);
  }

  /** If-Match 0 takes the place of the default. Refusals: supervision.five-ones.names. */
  @Put('five-ones')
  @Needs(Permission.SettingWrite)
  fiveOnes(@Me() actor: Actor, @Body() body: PutFiveOnesNamesBody): Promise<{ version: number }> {
    return this.keepSetting.fiveOnes(actor, body);
  }

  /** If-Match 0 takes the place of the default. Refusals: supervision.reminders.invalid. */
  @Put('reminders')
  @Needs(Permission.SettingWrite)
  reminders(@Me() actor: Actor, @Body() body: PutReminderRuleBody): Promise<{ version: number }> {
    return this.keepSetting.reminders(actor, body);
  }
}
