import { Column, Entity, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** A project on a year's list. What the year asks of it, and whether it still stands there, are versions of its plan. */
@Entity('key_project')
@Unique('key_project_once', ['year', 'projectId'])
export class KeyProjectRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'key_project_pk' })
  id!: string;

  @Column('int')
  year!: number;

  @Column('uuid', { name: 'project_id' })
  projectId!: string;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
