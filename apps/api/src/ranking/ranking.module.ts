import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DefinitionsModule } from '../definitions';
import { TargetsModule } from '../targets';
import { TeamsModule } from '../teams';
import { WeeklySheetsModule } from '../weekly-sheets';
import { ActivityReader } from './activities/activity.reader';
import { ActivateRuleSet } from './activate-rule-set';
import { EntriesModule } from './entries/entries.module';
import { GainsReader } from './gains.reader';
import { KnownProjectReader } from './known-project.reader';
import { PersonStandingController } from './person-standing.controller';
import { PersonSpanReader } from './person-span.reader';
import { PersonStandingReader } from './person-standing.reader';
import { ReviewRuleSet } from './review-rule-set';
import { RuleSetController } from './rule-set.controller';
import { RuleSetReader } from './rule-set.reader';
import { RuleSetRow } from './rule-set.row';
import { StandingInsightController } from './standing-insight.controller';
import { TrendReader } from './trend.reader';
import { StandingController } from './standing.controller';
import { StandingReader } from './standing.reader';
import { ScoredWeekReader } from './scored-week.reader';
import { ScoredWeeksReader } from './scored-weeks.reader';
import { KnownSpellReader } from './spells/known-spell.reader';
import { RowsShelf } from './spells/rows-shelf';
import { SourceReader } from './source.reader';
import { StandingsShelf } from './standings-shelf';
import { WeekPass } from './week-pass';
import { PeriodReader } from './period.reader';
import { ChangeRuleSet, CreateRuleSet } from './write-rule-set';

@Module({
  imports: [
    TypeOrmModule.forFeature([RuleSetRow]),
    DefinitionsModule,
    EntriesModule,
    TargetsModule,
    TeamsModule,
    WeeklySheetsModule,
  ],
  controllers: [RuleSetController, StandingController, PersonStandingController, StandingInsightController],
  providers: [
    RuleSetReader,
    KnownProjectReader,
    ActivityReader,
    SourceReader,
    PeriodReader,
    StandingsShelf,
    WeekPass,
    ScoredWeekReader,
    KnownSpellReader,
    RowsShelf,
    ScoredWeeksReader,
    StandingReader,
    PersonStandingReader,
    PersonSpanReader,
    GainsReader,
    TrendReader,
    CreateRuleSet,
    ChangeRuleSet,
    ReviewRuleSet,
    ActivateRuleSet,
  ],
  exports: [PeriodReader, PersonSpanReader, StandingReader, ScoredWeekReader, ScoredWeeksReader, RuleSetReader],
})
export class RankingModule {}
