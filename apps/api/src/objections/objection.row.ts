import { Day, ObjectionRemedy, ObjectionState, PrintedFigure } from '@huoshui/domain';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

@Entity('objection')
export class ObjectionRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'objection_pk' })
  id!: string;

  @Column('uuid', { name: 'bulletin_id' })
  bulletinId!: string;

  @Column('uuid', { name: 'team_id' })
  teamId!: string;

  /** Null for the sum of all items. */
  @Column('text', { name: 'item_key', nullable: true })
  itemKey!: string | null;

  @Column('jsonb')
  printed!: PrintedFigure;

  @Column('text')
  claim!: string;

  @Column('text')
  reason!: string;

  @Column('uuid', { name: 'evidence_file_id', nullable: true })
  evidenceFileId!: string | null;

  @Column('text')
  state!: ObjectionState;

  @Column('timestamptz', { name: 'filed_at' })
  filedAt!: Date;

  @Column('uuid', { name: 'filed_by', nullable: true })
  filedBy!: string | null;

  @Column('date', { name: 'due_on' })
  dueOn!: Day;

  @Column('text', { nullable: true })
  answer!: string | null;

  @Column('text', { nullable: true })
  remedy!: ObjectionRemedy | null;

  @Column('uuid', { name: 'corrigendum_id', nullable: true })
  corrigendumId!: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy!: string | null;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
