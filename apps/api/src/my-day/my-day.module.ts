import { Module } from '@nestjs/common';
import { BulletinsModule } from '../bulletins';
import { LeadsModule } from '../leads';
import { LightsModule } from '../lights';
import { ObjectionsModule } from '../objections';
import { ObstaclesModule } from '../obstacles';
import { ProjectsModule } from '../projects';
import { RankingModule } from '../ranking';
import { SupervisionModule } from '../supervision';
import { TeamsModule } from '../teams';
import { WeeklySheetsModule } from '../weekly-sheets';
import { MyDayController } from './my-day.controller';
import { DutyDay } from './duty-day';
import { MyDayReader } from './my-day.reader';
import { ProjectDay } from './project-day';
import { WeekNews } from './week-news';

@Module({
  imports: [
    TeamsModule,
    ProjectsModule,
    LeadsModule,
    ObstaclesModule,
    LightsModule,
    SupervisionModule,
    RankingModule,
    BulletinsModule,
    ObjectionsModule,
    WeeklySheetsModule,
  ],
  controllers: [MyDayController],
  providers: [MyDayReader, DutyDay, ProjectDay, WeekNews],
})
export class MyDayModule {}
