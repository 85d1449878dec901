import { Module } from '@nestjs/common';
import { BulletinsModule } from '../bulletins';
import { LeadsModule } from '../leads';
import { ProjectsModule } from '../projects';
import { RankingModule } from '../ranking';
import { TeamsModule } from '../teams';
import { MyDayController } from './my-day.controller';
import { MyDayReader } from './my-day.reader';
import { WeekNews } from './week-news';

@Module({
  imports: [TeamsModule, ProjectsModule, LeadsModule, RankingModule, BulletinsModule],
  controllers: [MyDayController],
  providers: [MyDayReader, WeekNews],
})
export class MyDayModule {}
