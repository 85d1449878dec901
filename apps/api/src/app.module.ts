import { DynamicModule, Module } from '@nestjs/common';
import { AuditModule } from './audit';
import { AwardsModule } from './awards';
import { BulletinsModule } from './bulletins';
import { DryRunsModule } from './dry-runs';
import { CalendarModule } from './calendar';
import { DefinitionsModule } from './definitions';
import { DepartmentsModule } from './departments';
import { ExchangeModule } from './exchange';
import { FilesModule } from './files';
import { IdentityModule } from './identity';
import { KeyProjectsModule } from './key-projects';
import { LeadsModule } from './leads';
import { LightsModule } from './lights';
import { MeetingsModule } from './meetings';
import { MyDayModule } from './my-day';
import { ObjectionsModule } from './objections';
import { ObstaclesModule } from './obstacles';
import { PlatformModule, Settings } from './platform';
import { PortfolioModule } from './portfolio';
import { ProgressModule } from './progress';
import { ProjectsModule } from './projects';
import { RankingModule } from './ranking';
import { SpeedsModule } from './speeds';
import { StatisticsEntryModule } from './statistics-entry';
import { SchedulesModule } from './schedules';
import { SummaryModule } from './summary';
import { SupervisionModule } from './supervision';
import { TargetsModule } from './targets';
import { TeamsModule } from './teams';
import { WeeklySheetsModule } from './weekly-sheets';
import { WeeksModule } from './weeks';

@Module({})
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(settings),
        IdentityModule,
        AuditModule,
        TeamsModule,
        DepartmentsModule,
        FilesModule,
        CalendarModule,
        DefinitionsModule,
        ProjectsModule,
        SchedulesModule,
        LeadsModule,
        StatisticsEntryModule,
        KeyProjectsModule,
        ObstaclesModule,
        ProgressModule,
        LightsModule,
        PortfolioModule,
        SpeedsModule,
        SupervisionModule,
        SummaryModule,
        TargetsModule,
        WeeklySheetsModule,
        RankingModule,
        AwardsModule,
        BulletinsModule,
        ObjectionsModule,
        WeeksModule,
        DryRunsModule,
        MeetingsModule,
        ExchangeModule,
        MyDayModule,
      ],
    };
  }
}
