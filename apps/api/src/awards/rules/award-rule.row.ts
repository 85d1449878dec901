import { AwardKind, AwardRules } from '@huoshui/domain';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { Drafted } from '../../platform';

/** A version of a rule of awards: a draft until it has a first day. `number` is the version that people speak of. */
@Entity('award_rule')
export class AwardRuleRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'award_rule_pk' })
  id!: string;

  @Column('text')
  kind!: AwardKind;

  @Column('int')
  number!: number;

  @Column('jsonb')
  body!: AwardRules[AwardKind];

  @Column('text', { default: '' })
  note!: string;

  @Column('timestamptz', { name: 'known_from', default: () => 'clock_timestamp()' })
  knownFrom!: Date;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy!: string | null;

  @Column(() => Drafted, { prefix: false })
  draft!: Drafted;

  /** First day of the periods, or of the signings, that it rules. */
  @Column('date', { name: 'from_day', nullable: true })
  fromDay!: string | null;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
