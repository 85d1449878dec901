import { Contact, LeadSource } from '@huoshui/contracts';
import { Currency, LandMode, LeadStage } from '@huoshui/domain';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

@Entity('lead')
export class LeadRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'lead_pk' })
  id!: string;

  @Column('text')
  company!: string;

  @Column('text', { name: 'company_key' })
  companyKey!: string;

  @Column('text', { name: 'credit_code', nullable: true })
  creditCode!: string | null;

  @Column('text', { nullable: true })
  industry!: string | null;

  @Column('text', { default: 'CNY' })
  currency!: Currency;

  @Column('bigint', { nullable: true })
  amount!: number | null;

  @Column('bigint', { name: 'amount_fen', nullable: true })
  amountFen!: number | null;

  @Column('date', { name: 'rate_day', nullable: true })
  rateDay!: string | null;

  @Column('text', { name: 'land_mode', nullable: true })
  landMode!: LandMode | null;

  @Column('text', { nullable: true })
  need!: string | null;

  @Column('text')
  source!: LeadSource;

  @Column('text', { name: 'source_note', nullable: true })
  sourceNote!: string | null;

  @Column('text')
  stage!: LeadStage;

  @Column('text', { name: 'loss_reason', nullable: true })
  lossReason!: string | null;

  @Column('jsonb', { default: [] })
  contacts!: Contact[];

  @Column('uuid', { name: 'owner_id' })
  ownerId!: string;

  @Column('uuid', { name: 'team_id' })
  teamId!: string;

  @Column('date', { name: 'registered_on' })
  registeredOn!: string;

  /** The day on which its appraisal began; kept when it goes on. */
  @Column('date', { name: 'assessed_on', nullable: true })
  assessedOn!: string | null;

  @Column('date', { name: 'last_follow_up_on', nullable: true })
  lastFollowUpOn!: string | null;

  @Column('text', { name: 'next_step', nullable: true })
  nextStep!: string | null;

  @Column('date', { name: 'next_step_on', nullable: true })
  nextStepOn!: string | null;

  @Column('uuid', { name: 'project_id', nullable: true })
  projectId!: string | null;

  @Column('text')
  search!: string;

  @Column('boolean', { default: false })
  demo!: boolean;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
