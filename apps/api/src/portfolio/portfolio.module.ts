import { Module } from '@nestjs/common';
import { ProgressModule } from '../progress';
import { ProjectsModule } from '../projects';
import { PortfolioController } from './portfolio.controller';
import { PortfolioGroupsReader } from './portfolio-groups.reader';
import { PortfolioReader } from './portfolio.reader';

@Module({
  imports: [ProjectsModule, ProgressModule],
  controllers: [PortfolioController],
  providers: [PortfolioReader, PortfolioGroupsReader],
  exports: [PortfolioReader],
})
export class PortfolioModule {}
