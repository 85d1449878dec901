import { Column, Entity, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { Origin } from './origin';

/** The project itself: what never changes, and who manages it. Its terms and milestones are facts of their own. */
@Entity('project')
@Unique('project_code_unique', ['code'])
@Unique('project_lead_unique', ['leadId'])
export class ProjectRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'project_pk' })
  id!: string;

  @Column('text')
  code!: string;

  @Column('uuid', { name: 'lead_id', nullable: true })
  leadId!: string | null;

  @Column('uuid', { name: 'manager_id', nullable: true })
  managerId!: string | null;

  @Column('text')
  origin!: Origin;

  @Column('uuid', { name: 'import_id', nullable: true })
  importId!: string | null;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
