import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of a rule of awards; the one with the highest number is in force. */
@Entity('award_rule')
export class AwardRuleRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'award_rule_pk' })
  id!: string;

  @Column('text')
  kind!: 'star' | 'referral';

  @Column('int')
  number!: number;

  @Column('jsonb')
  body!: object;

  @Column('timestamptz', { name: 'known_from', default: () => 'clock_timestamp()' })
  knownFrom!: Date;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy!: string | null;
}
