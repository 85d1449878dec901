import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit';
import { CalendarModule } from '../calendar';
import { FilesModule } from '../files';
import { AddFollowUp } from './add-follow-up';
import { ChangeLead } from './change-lead';
import { CreateLead } from './create-lead';
import { FollowUpRow } from './follow-up.row';
import { LeadHistoryReader } from './lead-history.reader';
import { LeadStageController } from './lead-stage.controller';
import { LeadController } from './lead.controller';
import { LeadReader } from './lead.reader';
import { LeadWeekReader } from './lead-week.reader';
import { LeadRow } from './lead.row';
import { MoveLead } from './move-lead';
import { SignLead } from './sign-lead';

@Module({
  imports: [TypeOrmModule.forFeature([LeadRow, FollowUpRow]), FilesModule, AuditModule, CalendarModule],
  controllers: [LeadController, LeadStageController],
  providers: [LeadReader, LeadWeekReader, LeadHistoryReader, CreateLead, ChangeLead, MoveLead, AddFollowUp, SignLead],
  exports: [LeadReader, LeadWeekReader],
})
export class LeadsModule {}
