import { LightRuleSet, LightRuleState } from '@huoshui/domain';
import { Column, Entity, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** `number` is the version that people speak of (第 N 版); `version` is the row's, for If-Match. */
@Entity('light_rule_set')
@Unique('light_rule_set_number_unique', ['number'])
@Index('light_rule_set_effective', { synchronize: false })
export class LightRuleSetRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'light_rule_set_pk' })
  id!: string;

  @Column('int')
  number!: number;

  @Column('text')
  name!: string;

  @Column('jsonb')
  content!: LightRuleSet;

  @Column('text')
  state!: LightRuleState;

  @Column('date', { name: 'effective_from', nullable: true })
  effectiveFrom!: string | null;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { name: 'reviewed_at', nullable: true })
  reviewedAt!: Date | null;

  @Column('uuid', { name: 'reviewed_by', nullable: true })
  reviewedBy!: string | null;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
