import { FollowUpKind } from '@huoshui/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('follow_up')
export class FollowUpRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'follow_up_pk' })
  id!: string;

  @Column('uuid', { name: 'lead_id' })
  leadId!: string;

  @Column('text')
  kind!: FollowUpKind;

  @Column('date')
  day!: string;

  @Column('text')
  note!: string;

  @Column('text', { name: 'next_step', nullable: true })
  nextStep!: string | null;

  @Column('date', { name: 'next_step_on', nullable: true })
  nextStepOn!: string | null;

  @Column('uuid', { name: 'by_id' })
  byId!: string;

  @Column('timestamptz', { name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Date;
}
