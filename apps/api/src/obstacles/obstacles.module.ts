import { Module, OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '../calendar';
import { DepartmentsModule } from '../departments';
import { FileDoors, FilesModule } from '../files';
import { AcceptObstacle } from './accept-obstacle';
import { AnswerCall } from './answer-call';
import { AnswerObstacle } from './answer-obstacle';
import { ChangeObstacle } from './change-obstacle';
import { EscalateObstacles } from './escalate-obstacles';
import { HandOffObstacle } from './hand-off-obstacle';
import { KeepObstacleSettings } from './keep-obstacle-settings';
import { ObstacleActsController } from './obstacle-acts.controller';
import { ObstacleBoardReader } from './obstacle-board.reader';
import { ObstacleDesk } from './obstacle-desk';
import { ObstacleDetailReader } from './obstacle-detail.reader';
import { ObstacleFiguresReader } from './obstacle-figures.reader';
import { ObstacleNoticesReader } from './obstacle-notices.reader';
import { ObstacleSettingsReader } from './obstacle-settings.reader';
import { ObstacleStoryReader } from './obstacle-story.reader';
import { ObstacleController } from './obstacle.controller';
import { ObstacleEventsReader } from './obstacle-events.reader';
import { ObstacleReader } from './obstacle.reader';
import { ObstacleRow } from './obstacle.row';
import { PauseObstacle } from './pause-obstacle';
import { RaiseObstacle } from './raise-obstacle';
import { SettleObstacle } from './settle-obstacle';
import { WithdrawObstacle } from './withdraw-obstacle';

@Module({
  imports: [TypeOrmModule.forFeature([ObstacleRow]), CalendarModule, DepartmentsModule, FilesModule],
  controllers: [ObstacleController, ObstacleActsController],
  providers: [
    ObstacleSettingsReader,
    ObstacleReader,
    ObstacleDetailReader,
    ObstacleBoardReader,
    ObstacleFiguresReader,
    ObstacleStoryReader,
    ObstacleEventsReader,
    ObstacleNoticesReader,
    ObstacleDesk,
    RaiseObstacle,
    ChangeObstacle,
    AcceptObstacle,
    HandOffObstacle,
    AnswerCall,
    PauseObstacle,
    AnswerObstacle,
    SettleObstacle,
    WithdrawObstacle,
    KeepObstacleSettings,
    EscalateObstacles,
  ],
  exports: [
    ObstacleReader,
    ObstacleEventsReader,
    ObstacleNoticesReader,
    ObstacleStoryReader,
    ObstacleSettingsReader,
    EscalateObstacles,
  ],
})
export class ObstaclesModule implements OnModuleInit {
  constructor(
    private readonly doors: FileDoors,
    private readonly details: ObstacleDetailReader,
  ) {}

  onModuleInit(): void {
    this.doors.add((actor, fileId) => this.details.opens(actor, fileId));
  }
}
