export { type LoadedEntry, loadStatistics } from './load-statistics';
export { removeStatistics } from './remove-statistics';
export { StatisticsEntryModule } from './statistics-entry.module';
export { StatisticsEntryReader } from './statistics-entry.reader';
export { type StatisticsFacts, statisticsFacts, StatisticsFactsReader } from './statistics-facts.reader';
export { StatisticsSummaryReader } from './statistics-summary.reader';
