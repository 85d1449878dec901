import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { KeySettingsView, PastedPlans, paths, Permission } from '@huoshui/contracts';
import { Actor, Me, Needs, Unkeyed } from '../platform';
import { ChangeKeySettings } from './change-key-settings';
import { KeySettingsBody, PastePlansBody } from './key-project.bodies';
import { KeySettingsReader } from './key-settings.reader';
import { PastePlans } from './paste-plans';

/** The list as a whole: its settings, and plans pasted from a spreadsheet. Stands before the routes with an id. */
@Controller(paths.keyProjects)
export class KeyListController {
  constructor(
    private readonly reader: KeySettingsReader,
    private readonly changeSettings: ChangeKeySettings,
    private readonly pastePlans: PastePlans,
  ) {}

  @Get('settings')
  @Needs(Permission.ProjectRead)
  settings(@Me() actor: Actor): Promise<KeySettingsView> {
    return this.reader.current(actor);
  }

  /** Refusals: key-project.settings {fault}, request.version.stale. */
  @Put('settings')
  @Needs(Permission.SettingWrite)
  change(@Me() actor: Actor, @Body() body: KeySettingsBody): Promise<{ version: number }> {
    return this.changeSettings.run(actor, body);
  }

  /** A verdict on every cell; nothing is kept. Refusal: key-project.too-many-lines. */
  @Post('pasted-plans/check')
  @HttpCode(200)
  @Unkeyed('it only reads')
  @Needs(Permission.KeyProjectWrite)
  check(@Me() actor: Actor, @Body() body: PastePlansBody): Promise<PastedPlans> {
    return this.pastePlans.check(actor, body);
  }

  /** Keeps the sound lines and gives back what was said of each. Refusals: key-project.reason, .too-many-lines. */
  @Post('pasted-plans')
  @Needs(Permission.KeyProjectWrite)
  paste(@Me() actor: Actor, @Body() body: PastePlansBody): Promise<PastedPlans> {
    return this.pastePlans.run(actor, body);
  }
}
