import { Day, Milestone, RewardState } from '@huoshui/domain';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** What a portion was computed from: days, sums in 分, and what the whole comes to. */
export interface RewardFacts {
  readonly filedOn: Day;
  readonly days: Readonly<Partial<Record<Milestone, Day>>>;
  readonly amountFen: number;
  readonly paidInFen: number;
  readonly totalFen: number;
  readonly capped: boolean;
}

/** One portion of a reward from its computation to its payment, with the facts that it was computed from. */
@Entity('referral_reward')
export class ReferralRewardRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'referral_reward_pk' })
  id!: string;

  @Column('uuid', { name: 'referral_id' })
  referralId!: string;

  @Column('uuid', { name: 'project_id' })
  projectId!: string;

  @Column('text')
  milestone!: Milestone;

  @Column('bigint', { name: 'amount_fen' })
  amountFen!: number;

  @Column('int', { name: 'rule_number' })
  ruleNumber!: number;

  @Column('jsonb')
  facts!: RewardFacts;

  @Column('text')
  state!: RewardState;

  @Column('uuid', { name: 'computed_by', nullable: true })
  computedBy!: string | null;

  @Column('timestamptz', { name: 'computed_at' })
  computedAt!: Date;

  @Column('uuid', { name: 'approved_by', nullable: true })
  approvedBy!: string | null;

  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt!: Date | null;

  /** The seal of what was approved. */
  @Column('text', { nullable: true })
  sha256!: string | null;

  @Column('date', { name: 'paid_on', nullable: true })
  paidOn!: string | null;

  @Column('uuid', { name: 'paid_by', nullable: true })
  paidBy!: string | null;

  @Column('text', { nullable: true })
  reference!: string | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy!: string | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  /** Why it was withdrawn. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
