import { Module } from '@nestjs/common';
import { DefinitionsModule } from '../definitions';
import { ProjectsModule } from '../projects';
import { TeamsModule } from '../teams';
import { SummaryController } from './summary.controller';
import { SummaryReader } from './summary.reader';

@Module({
  imports: [DefinitionsModule, ProjectsModule, TeamsModule],
  controllers: [SummaryController],
  providers: [SummaryReader],
  exports: [SummaryReader],
})
export class SummaryModule {}
