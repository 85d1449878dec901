import { Day, DefinitionBody, DefinitionKey } from '@huoshui/domain';
import { Column, Entity, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** `number` is the version that people speak of (第 N 版), counted for each key; `version` is the row's, for If-Match. */
@Entity('definition_profile')
@Unique('definition_profile_number_unique', ['key', 'number'])
export class DefinitionRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'definition_profile_pk' })
  id!: string;

  @Column('text')
  key!: DefinitionKey;

  @Column('int')
  number!: number;

  @Column('text')
  name!: string;

  @Column('jsonb')
  body!: DefinitionBody;

  @Column('date', { name: 'effective_from', nullable: true })
  effectiveFrom!: Day | null;

  @Column('timestamptz', { name: 'activated_at', nullable: true })
  activatedAt!: Date | null;

  @Column('uuid', { name: 'activated_by', nullable: true })
  activatedBy!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
