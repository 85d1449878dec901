export { forgetRuleSetUse, useRuleSet } from './activate-rule-set';
export { weekOfRequest } from './week-of-request';
export { RankingModule } from './ranking.module';
export { ScoredWeeksReader, type AskedWeek, type ScoredWeekOf } from './scored-weeks.reader';
export { soundRuleSet } from './sound-rule-set';
export { StandingReader } from './standing.reader';
export { WeekReader, type KnownWeek, type WeekAndBefore } from './week.reader';
export { removeRanking } from './remove-ranking';
export { draftRuleSet } from './write-rule-set';
