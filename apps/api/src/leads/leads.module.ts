import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AddFollowUp } from './add-follow-up';
import { ChangeLead } from './change-lead';
import { CreateLead } from './create-lead';
import { FollowUpRow } from './follow-up.row';
import { LeadController } from './lead.controller';
import { LeadReader } from './lead.reader';
import { LeadRow } from './lead.row';
import { MoveLead } from './move-lead';

@Module({
  imports: [TypeOrmModule.forFeature([LeadRow, FollowUpRow])],
  controllers: [LeadController],
  providers: [LeadReader, CreateLead, ChangeLead, MoveLead, AddFollowUp],
  exports: [LeadReader],
})
export class LeadsModule {}
