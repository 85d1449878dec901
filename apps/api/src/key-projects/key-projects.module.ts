import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProjectsModule } from '../projects';
import { AddKeyProject } from './add-key-project';
import { AdjustKeyPlan } from './adjust-key-plan';
import { ChangeKeySettings } from './change-key-settings';
import { KeyDocumentController } from './key-document.controller';
import { KeyListController } from './key-list.controller';
import { KeyProjectController, KeyProjectWriteController } from './key-project.controller';
import { KeyProjectDetailReader } from './key-project-detail.reader';
import { KeyProjectFactsReader } from './key-project-facts.reader';
import { KeyProjectReader } from './key-project.reader';
import { KeyProjectRow } from './key-project.row';
import { KeySettingsReader } from './key-settings.reader';
import { KeySummaryReader } from './key-summary.reader';
import { PastePlans } from './paste-plans';
import { ReportInvestment } from './report-investment';

@Module({
  imports: [TypeOrmModule.forFeature([KeyProjectRow]), ProjectsModule],
  controllers: [KeyListController, KeyDocumentController, KeyProjectController, KeyProjectWriteController],
  providers: [
    KeyProjectReader,
    KeyProjectDetailReader,
    KeyProjectFactsReader,
    KeySummaryReader,
    KeySettingsReader,
    AddKeyProject,
    AdjustKeyPlan,
    ReportInvestment,
    PastePlans,
    ChangeKeySettings,
  ],
  exports: [KeyProjectReader, KeyProjectFactsReader, KeySummaryReader],
})
export class KeyProjectsModule {}
