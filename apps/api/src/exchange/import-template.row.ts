import { LedgerField, LedgerUnit } from '@huoshui/domain';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

@Entity('import_template')
export class ImportTemplateRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_template_pk' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('jsonb')
  headers!: Record<string, LedgerField | null>;

  @Column('text', { nullable: true })
  unit!: LedgerUnit | null;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @VersionColumn({ default: 1 })
  version!: number;
}
