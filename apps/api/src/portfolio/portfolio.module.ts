import { Module } from '@nestjs/common';
import { KeyProjectsModule } from '../key-projects';
import { LightsModule } from '../lights';
import { ObstaclesModule } from '../obstacles';
import { ProgressModule } from '../progress';
import { ProjectsModule } from '../projects';
import { SchedulesModule } from '../schedules';
import { StatisticsEntryModule } from '../statistics-entry';
import { SupervisionModule } from '../supervision';
import { ChangesReader, EventRooms } from './changes.reader';
import { PortfolioDocumentController } from './portfolio-document.controller';
import { PortfolioController } from './portfolio.controller';
import { PortfolioGroupsReader } from './portfolio-groups.reader';
import { PortfolioReader } from './portfolio.reader';
import { ProjectHeadReader, WaitingRooms } from './project-head.reader';
import { StoryController } from './story.controller';
import { StoryPartsReader } from './story-parts.reader';
import { StoryPapersReader } from './story-papers.reader';
import { StoryReader } from './story.reader';

@Module({
  imports: [
    ProjectsModule,
    SchedulesModule,
    StatisticsEntryModule,
    ObstaclesModule,
    SupervisionModule,
    KeyProjectsModule,
    ProgressModule,
    LightsModule,
  ],
  controllers: [PortfolioController, PortfolioDocumentController, StoryController],
  providers: [
    PortfolioReader,
    PortfolioGroupsReader,
    EventRooms,
    ChangesReader,
    WaitingRooms,
    ProjectHeadReader,
    StoryPartsReader,
    StoryPapersReader,
    StoryReader,
  ],
  exports: [PortfolioReader, ChangesReader],
})
export class PortfolioModule {}
