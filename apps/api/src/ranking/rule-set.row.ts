import { RuleSet } from '@huoshui/domain';
import { Column, Entity, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { Drafted } from '../platform';

/** `number` is the version that people speak of (第 N 版); `version` is the row's, for If-Match. */
@Entity('rule_set')
@Unique('rule_set_number_unique', ['number'])
@Index('rule_set_effective', { synchronize: false })
export class RuleSetRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'rule_set_pk' })
  id!: string;

  @Column('int')
  number!: number;

  @Column('text')
  name!: string;

  @Column('jsonb')
  content!: RuleSet;

  @Column('text', { name: 'effective_from', nullable: true })
  effectiveFrom!: string | null;

  @Column('text', { name: 'used_through', nullable: true })
  usedThrough!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column(() => Drafted, { prefix: false })
  draft!: Drafted;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
