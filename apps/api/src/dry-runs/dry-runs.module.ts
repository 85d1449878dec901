import { Module } from '@nestjs/common';
import { BulletinsModule } from '../bulletins';
import { RankingModule } from '../ranking';
import { DryRunController } from './dry-run.controller';
import { DryRunReader } from './dry-run.reader';

@Module({
  imports: [BulletinsModule, RankingModule],
  controllers: [DryRunController],
  providers: [DryRunReader],
})
export class DryRunsModule {}
