import { ProposalState } from '@huoshui/domain';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Targets that somebody wants; they count from the instant at which a second person approves them. */
@Entity('target_proposal')
export class TargetProposalRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'target_proposal_pk' })
  id!: string;

  @Column('int')
  year!: number;

  @Column('text')
  title!: string;

  @Column('text')
  reason!: string;

  @Column('text')
  state!: ProposalState;

  /** The team that all of it concerns, or null. */
  @Column('uuid', { name: 'team_id', nullable: true })
  teamId!: string | null;

  @Column('uuid', { name: 'proposed_by', nullable: true })
  proposedBy!: string | null;

  @Column('timestamptz', { name: 'proposed_at' })
  proposedAt!: Date;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
