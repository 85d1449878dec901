import { PlanMeasure, TargetPeriod } from '@huoshui/domain';
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

  /** A member of the team, or null for the team itself. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Column('text', { default: 'year' })
  period!: TargetPeriod;

  @Column('text')
  measure!: PlanMeasure;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
