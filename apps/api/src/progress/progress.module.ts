import { Module } from '@nestjs/common';
import { ProgressController } from './progress.controller';
import { ProgressEventsReader } from './progress-events.reader';
import { ProgressReader } from './progress.reader';
import { ReportProgress } from './report-progress';

@Module({
  controllers: [ProgressController],
  providers: [ProgressReader, ProgressEventsReader, ReportProgress],
  exports: [ProgressReader, ProgressEventsReader],
})
export class ProgressModule {}
