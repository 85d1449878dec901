import { Module, OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FileDoors, FilesModule } from '../files';
import { ChangeChecklist } from './change-checklist';
import { ChecklistReader } from './checklist.reader';
import { DecideApplicability } from './decide-applicability';
import { KeepPaper } from './keep-paper';
import { MoveEntry } from './move-entry';
import { StatisticsCaseController } from './statistics-case.controller';
import { StatisticsEntryController } from './statistics-entry.controller';
import { StatisticsEntryReader } from './statistics-entry.reader';
import { StatisticsEntryRow } from './statistics-entry.row';
import { StatisticsFactsReader } from './statistics-facts.reader';
import { StatisticsSummaryReader } from './statistics-summary.reader';

@Module({
  imports: [TypeOrmModule.forFeature([StatisticsEntryRow]), FilesModule],
  controllers: [StatisticsEntryController, StatisticsCaseController],
  providers: [
    StatisticsEntryReader,
    StatisticsSummaryReader,
    StatisticsFactsReader,
    ChecklistReader,
    ChangeChecklist,
    KeepPaper,
    MoveEntry,
    DecideApplicability,
  ],
  exports: [StatisticsEntryReader, StatisticsFactsReader, StatisticsSummaryReader],
})
export class StatisticsEntryModule implements OnModuleInit {
  constructor(
    private readonly doors: FileDoors,
    private readonly reader: StatisticsEntryReader,
  ) {}

  onModuleInit(): void {
    this.doors.add((actor, fileId) => this.reader.opens(actor, fileId));
  }
}
