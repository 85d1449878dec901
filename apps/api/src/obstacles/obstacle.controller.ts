import { Body, Controller, Get, Patch, Post, Put, Query } from '@nestjs/common';
import {
  ObstacleColumn,
  ObstacleDetail,
  ObstacleFiguresView,
  ObstacleSettingsView,
  ObstacleView,
  Page,
  paths,
  Permission,
} from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { ChangeObstacle } from './change-obstacle';
import { KeepObstacleSettings } from './keep-obstacle-settings';
import { ObstacleBoardReader } from './obstacle-board.reader';
import { ObstacleDetailReader } from './obstacle-detail.reader';
import { ObstacleFiguresReader } from './obstacle-figures.reader';
import { ObstacleSettingsBody } from './obstacle-settings.bodies';
import { ObstacleSettingsReader } from './obstacle-settings.reader';
import { ChangeObstacleBody, RaiseObstacleBody } from './obstacle.bodies';
import { ObstacleBoardQuery, ObstacleFiguresQuery, ObstacleQuery } from './obstacle.query';
import { ObstacleReader } from './obstacle.reader';
import { RaiseObstacle } from './raise-obstacle';

@Controller(paths.obstacles)
export class ObstacleController {
  constructor(
    private readonly reader: ObstacleReader,
    private readonly details: ObstacleDetailReader,
    private readonly boards: ObstacleBoardReader,
    private readonly figureReader: ObstacleFiguresReader,
    private readonly settingsReader: ObstacleSettingsReader,
    private readonly raiseObstacle: RaiseObstacle,
    private readonly changeObstacle: ChangeObstacle,
    private readonly keepSettings: KeepObstacleSettings,
  ) {}

  /** A page of what the caller may see: of the own teams' projects and leads and what one raised, or of all. */
  @Get()
  @Needs(Permission.ObstacleRead)
  list(@Me() actor: Actor, @Query() query: ObstacleQuery): Promise<Page<ObstacleView>> {
    return this.reader.list(actor, query);
  }

  /** Columns by department or state with their first 20 cards each, the most urgent first. */
  @Get('board')
  @Needs(Permission.ObstacleRead)
  board(@Me() actor: Actor, @Query() { by, ...filter }: ObstacleBoardQuery): Promise<ObstacleColumn[]> {
    return this.boards.board(actor, by, filter);
  }

  /** Received, handled, closed and answered of what was raised in a period, as of a day. Refusal: obstacle.figures.period. */
  @Get('figures')
  @Needs(Permission.ObstacleRead)
  figures(@Me() actor: Actor, @Query() query: ObstacleFiguresQuery): Promise<ObstacleFiguresView> {
    return this.figureReader.view(actor, query);
  }

  /** Categories, allowances and escalation rules that hold. */
  @Get('settings')
  @Needs(Permission.ObstacleRead)
  settings(): Promise<ObstacleSettingsView> {
    return this.settingsReader.view();
  }

  /** Refusals: obstacle.settings.categories, .allowances, .escalations {reason}. */
  @Put('settings')
  @Needs(Permission.SettingWrite)
  keep(@Me() actor: Actor, @Body() body: ObstacleSettingsBody): Promise<{ version: number }> {
    return this.keepSettings.run(actor, body);
  }

  @Get(':id')
  @Needs(Permission.ObstacleRead)
  one(@Me() actor: Actor, @Id() id: string): Promise<ObstacleDetail> {
    return this.details.one(actor, id);
  }

  /** Refusals: obstacle.of-nothing, obstacle.category.unknown, obstacle.file. */
  @Post()
  @Needs(Permission.ObstacleRaise)
  raise(@Me() actor: Actor, @Body() body: RaiseObstacleBody): Promise<{ id: string; code: string }> {
    return this.raiseObstacle.run(actor, body);
  }

  /** Refusals: obstacle.of-nothing, obstacle.category.unknown, obstacle.state.closed, session.forbidden {act}. */
  @Patch(':id')
  @Needs(Permission.ObstacleRaise, Permission.ObstacleHandle)
  change(@Me() actor: Actor, @Id() id: string, @Body() body: ChangeObstacleBody): Promise<{ version: number }> {
    return this.changeObstacle.run(actor, id, body);
  }
}
