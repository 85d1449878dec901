import { EntryState } from '@huoshui/domain';
import { Column, Entity, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** A case that somebody has touched. */
@Entity('statistics_entry')
@Unique('statistics_entry_project', ['projectId'])
export class StatisticsEntryRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'statistics_entry_pk' })
  id!: string;

  @Column('uuid', { name: 'project_id' })
  projectId!: string;

  @Column('text')
  state!: EntryState;

  /** The office's decision; null leaves it to the threshold. */
  @Column('boolean', { nullable: true })
  applicable!: boolean | null;

  @Column('text', { name: 'applicable_reason', nullable: true })
  applicableReason!: string | null;

  @Column('date', { name: 'submitted_on', nullable: true })
  submittedOn!: string | null;

  @Column('date', { name: 'listed_on', nullable: true })
  listedOn!: string | null;

  @Column('text', { name: 'listed_code', nullable: true })
  listedCode!: string | null;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
