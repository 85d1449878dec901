export { type LoadedSheet, loadSheets, removeSheets } from './load-sheets';
export { SheetDeadlines } from './sheet-deadlines';
export { SheetDeskReader } from './sheet-desk.reader';
export { SheetFactsReader } from './sheet-facts.reader';
export { remindSheets } from './weekly-sheet.jobs';
export { type SheetLapse, WeeklySheetReader } from './weekly-sheet.reader';
export { WeeklySheetsModule } from './weekly-sheets.module';
