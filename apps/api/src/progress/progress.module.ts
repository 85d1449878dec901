import { Module } from '@nestjs/common';
import { ProgressController } from './progress.controller';
import { ProgressReader } from './progress.reader';
import { ReportProgress } from './report-progress';

@Module({
  controllers: [ProgressController],
  providers: [ProgressReader, ReportProgress],
  exports: [ProgressReader],
})
export class ProgressModule {}
