import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { Page, paths, Permission, ProjectClockView, SpeedRow, SpeedSettingView, SpeedsView } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { ChangeSpeedSetting } from './change-speed-setting';
import { ProjectClockReader } from './project-clock.reader';
import { SpeedRowsReader } from './speed-rows.reader';
import { SpeedSettingReader } from './speed-setting.reader';
import { ChangeSpeedSettingBody, SpeedQuery, SpeedRowsQuery } from './speed.bodies';
import { SpeedReader } from './speed.reader';

@Controller(paths.speeds)
export class SpeedController {
  constructor(
    private readonly reader: SpeedReader,
    private readonly rowsReader: SpeedRowsReader,
    private readonly clocks: ProjectClockReader,
    private readonly settings: SpeedSettingReader,
    private readonly changeSetting: ChangeSpeedSetting,
  ) {}

  /** The zone's and each group's speeds in a period: calendar days, medians, 90th percentiles, against standard and past. Refusals: speed.period.invalid. */
  @Get()
  @Needs(Permission.SummaryRead)
  figures(@Query() query: SpeedQuery): Promise<SpeedsView> {
    return this.reader.figures(query);
  }

  /** The projects behind one figure that the caller may see, the slowest first. */
  @Get('rows')
  @Needs(Permission.ProjectRead)
  rows(@Me() actor: Actor, @Query() query: SpeedRowsQuery): Promise<Page<SpeedRow>> {
    return this.rowsReader.page(actor, query);
  }

  /** Every version of the standards and baselines, the newest first. */
  @Get('settings')
  @Needs(Permission.SummaryRead)
  versions(): Promise<SpeedSettingView[]> {
    return this.settings.all();
  }

  /** Adds a version that holds from now on; If-Match is the newest version's number. Refusals: speed.setting.invalid {field}. */
  @Put('settings')
  @Needs(Permission.SettingWrite)
  change(@Me() actor: Actor, @Body() body: ChangeSpeedSettingBody): Promise<{ version: number }> {
    return this.changeSetting.run(actor, body);
  }

  /** One project's clock until today. */
  @Get('projects/:id')
  @Needs(Permission.ProjectRead)
  project(@Me() actor: Actor, @Id() id: string): Promise<ProjectClockView> {
    return this.clocks.of(actor, id);
  }
}
