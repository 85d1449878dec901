import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LeadsModule } from '../leads';
import { KeepSheetRule } from './keep-sheet-rule';
import { RemindTeams } from './remind-teams';
import { ReturnSheet } from './return-sheet';
import { SheetActsController } from './sheet-acts.controller';
import { SheetDeadlines } from './sheet-deadlines';
import { SheetDeskReader } from './sheet-desk.reader';
import { SheetDetailReader } from './sheet-detail.reader';
import { SheetFactsReader } from './sheet-facts.reader';
import { SheetRuleReader } from './sheet-rule.reader';
import { WeeklySheetController } from './weekly-sheet.controller';
import { SheetMoments } from './sheet-moments';
import { RemindSheets } from './weekly-sheet.jobs';
import { WeeklySheetReader } from './weekly-sheet.reader';
import { WeeklySheetRow } from './weekly-sheet.row';
import { WriteSheet } from './write-sheet';

@Module({
  imports: [TypeOrmModule.forFeature([WeeklySheetRow]), LeadsModule],
  controllers: [WeeklySheetController, SheetActsController],
  providers: [
    WeeklySheetReader,
    SheetDetailReader,
    SheetDeskReader,
    SheetFactsReader,
    SheetRuleReader,
    SheetDeadlines,
    SheetMoments,
    WriteSheet,
    ReturnSheet,
    RemindTeams,
    RemindSheets,
    KeepSheetRule,
  ],
  exports: [WeeklySheetReader, SheetDeskReader, SheetFactsReader, SheetDeadlines],
})
export class WeeklySheetsModule {}
