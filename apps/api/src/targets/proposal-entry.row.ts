import { PlanMeasure, TargetPeriod } from '@huoshui/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('target_proposal_entry')
export class ProposalEntryRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'target_proposal_entry_pk' })
  id!: string;

  @Column('uuid', { name: 'proposal_id' })
  proposalId!: string;

  @Column('int')
  position!: number;

  @Column('uuid', { name: 'team_id', nullable: true })
  teamId!: string | null;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Column('text')
  measure!: PlanMeasure;

  @Column('text')
  period!: TargetPeriod;

  @Column('bigint', { nullable: true })
  value!: number | null;

  @Column('bigint', { nullable: true })
  stretch!: number | null;

  /** What stood when it was proposed; another height meanwhile makes the proposal stale. */
  @Column('bigint', { name: 'from_value', nullable: true })
  fromValue!: number | null;

  @Column('bigint', { name: 'from_stretch', nullable: true })
  fromStretch!: number | null;
}
