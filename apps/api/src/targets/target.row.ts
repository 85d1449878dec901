import { TargetMeasure } from '@huoshui/domain';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** On what a target is set; how high, and since when, stands in its values. */
@Entity('target')
export class TargetRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'target_pk' })
  id!: string;

  @Column('int')
  year!: number;

  @Column('uuid', { name: 'team_id', nullable: true })
  teamId!: string | null;

  @Column('text')
  measure!: TargetMeasure;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
