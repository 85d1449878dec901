import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '../calendar';
import { ProgressModule } from '../progress';
import { AskForLights } from './ask-for-lights';
import { DailyRuns } from './daily-runs';
import { KeyProjectLightsController } from './key-project-lights.controller';
import { KeyProjectLightsReader } from './key-project-lights.reader';
import { LightActsReader } from './light-acts.reader';
import { LightController } from './light.controller';
import { LightCountsReader } from './light-counts.reader';
import { ComputeLights, DailyLights } from './light.jobs';
import { LightEventsReader } from './light-events.reader';
import { LightReader } from './light.reader';
import { LightRuleSetController } from './light-rule-set.controller';
import { LightRuleSetReader } from './light-rule-set.reader';
import { LightRuleSetRow } from './light-rule-set.row';
import { LightRunController } from './light-run.controller';
import { LightRunReader } from './light-run.reader';
import { LightTrendReader } from './light-trend.reader';
import { LightTurnsReader } from './light-turns.reader';
import { MoveLightRules } from './move-light-rules';
import { ProjectLightsReader } from './project-lights.reader';
import { RedProjectsReader } from './red-projects.reader';
import { RefreshLights } from './refresh-lights';
import { RunLights } from './run-lights';
import { ChangeLightRules, CreateLightRules } from './write-light-rules';

@Module({
  imports: [TypeOrmModule.forFeature([LightRuleSetRow]), CalendarModule, ProgressModule],
  controllers: [LightRunController, KeyProjectLightsController, LightController, LightRuleSetController],
  providers: [
    LightReader,
    LightEventsReader,
    LightCountsReader,
    LightTrendReader,
    KeyProjectLightsReader,
    LightTurnsReader,
    LightActsReader,
    LightRunReader,
    LightRuleSetReader,
    ProjectLightsReader,
    RedProjectsReader,
    AskForLights,
    CreateLightRules,
    ChangeLightRules,
    MoveLightRules,
    RunLights,
    DailyRuns,
    DailyLights,
    ComputeLights,
    RefreshLights,
  ],
  exports: [
    LightReader,
    LightEventsReader,
    LightTurnsReader,
    ProjectLightsReader,
    LightCountsReader,
    RedProjectsReader,
    DailyRuns,
    RunLights,
  ],
})
export class LightsModule {}
