import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A target's height from one instant to another; null once withdrawn. */
@Entity('target_value')
export class TargetValueRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'target_value_pk' })
  id!: string;

  @Column('uuid', { name: 'target_id' })
  targetId!: string;

  @Column('bigint', { nullable: true })
  value!: number | null;

  @Column('bigint', { nullable: true })
  stretch!: number | null;

  /** Null for what was set before there were proposals, and for demo data. */
  @Column('uuid', { name: 'proposal_id', nullable: true })
  proposalId!: string | null;

  @Column('timestamptz', { name: 'known_from' })
  knownFrom!: Date;

  @Column('timestamptz', { name: 'known_to', nullable: true })
  knownTo!: Date | null;
}
