import { CorrectSheet, ImportCounts, ImportSheet } from '@huoshui/contracts';
import { ImportKind, ImportState, RefusalFacts } from '@huoshui/domain';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

@Entity('import')
export class ImportRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_pk' })
  id!: string;

  @Column('uuid', { name: 'file_id' })
  fileId!: string;

  @Column('text')
  state!: ImportState;

  @Column('text', { default: 'projects' })
  kind!: ImportKind;

  /** The commanding office's: its facts count as verified. */
  @Column('boolean')
  zone!: boolean;

  @Column('uuid', { name: 'team_ids', array: true })
  teamIds!: string[];

  @Column('int', { default: 1 })
  reading!: number;

  @Column('jsonb', { default: [] })
  sheets!: ImportSheet[];

  @Column('jsonb', { default: [] })
  correction!: CorrectSheet[];

  @Column('uuid', { name: 'template_id', nullable: true })
  templateId!: string | null;

  @Column('date', { name: 'known_from', nullable: true })
  knownFrom!: string | null;

  @Column('jsonb', { default: {} })
  counts!: Partial<ImportCounts>;

  @Column('jsonb', { nullable: true })
  failure!: { code: string; facts: RefusalFacts } | null;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt!: Date | null;

  @Column('uuid', { name: 'undone_by', nullable: true })
  undoneBy!: string | null;

  @VersionColumn({ default: 1 })
  version!: number;
}
