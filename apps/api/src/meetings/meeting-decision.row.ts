import { DecisionKind } from '@huoshui/domain';
import { Column, Entity, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

@Entity('meeting_decision')
@Unique('meeting_decision_order_unique', ['orderId'])
export class MeetingDecisionRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_decision_pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'item_id', nullable: true })
  itemId!: string | null;

  @Column('text')
  kind!: DecisionKind;

  @Column('text')
  text!: string;

  @Column('uuid', { name: 'project_id', nullable: true })
  projectId!: string | null;

  @Column('uuid', { name: 'order_id', nullable: true })
  orderId!: string | null;

  @Column('timestamptz', { name: 'recorded_at', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy!: string | null;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
