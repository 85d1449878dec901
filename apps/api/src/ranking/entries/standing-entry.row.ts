import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('standing_entry')
export class StandingEntryRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'standing_entry_pk' })
  id!: string;

  @Column('text')
  kind!: 'figure' | 'mark';

  @Column('text')
  name!: string;

  @Column('text')
  period!: string;

  @Column('date')
  day!: string;

  @Column('uuid', { name: 'team_id', nullable: true })
  teamId!: string | null;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  /** As PostgreSQL tells a numeric: text. */
  @Column('numeric', { precision: 15, scale: 6 })
  value!: string;

  @Column('uuid', { name: 'evidence_file_id', nullable: true })
  evidenceFileId!: string | null;

  @Column('text', { name: 'evidence_text', nullable: true })
  evidenceText!: string | null;

  @Column('text')
  reason!: string;

  @Column('timestamptz', { name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Date;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy!: string | null;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  @Column('uuid', { name: 'confirmed_by', nullable: true })
  confirmedBy!: string | null;

  /** From this instant on it counts. */
  @Column('timestamptz', { name: 'held_from', nullable: true })
  heldFrom!: Date | null;

  @Column('timestamptz', { name: 'retracted_at', nullable: true })
  retractedAt!: Date | null;

  @Column('uuid', { name: 'retracted_by', nullable: true })
  retractedBy!: string | null;

  @Column('text', { name: 'retract_reason', nullable: true })
  retractReason!: string | null;

  @Column('boolean', { default: false })
  demo!: boolean;
}
