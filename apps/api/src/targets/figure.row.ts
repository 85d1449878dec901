import { PlanMeasure } from '@huoshui/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Money that no milestone counts, as somebody was told it; a correction ends it and adds another. */
@Entity('target_figure')
export class TargetFigureRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'target_figure_pk' })
  id!: string;

  @Column('int')
  year!: number;

  @Column('int')
  month!: number;

  @Column('uuid', { name: 'team_id', nullable: true })
  teamId!: string | null;

  @Column('text')
  measure!: PlanMeasure;

  @Column('bigint', { name: 'amount_fen' })
  amountFen!: number;

  @Column('text')
  source!: string;

  @Column('timestamptz', { name: 'known_from' })
  knownFrom!: Date;

  @Column('timestamptz', { name: 'known_to', nullable: true })
  knownTo!: Date | null;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy!: string | null;
}
