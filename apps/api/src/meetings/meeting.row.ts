import { Day, MeetingState, Minutes, Week } from '@huoshui/domain';
import { Column, Entity, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

@Entity('meeting')
@Unique('meeting_week_unique', ['week'])
@Unique('meeting_number_unique', ['year', 'number'])
export class MeetingRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_pk' })
  id!: string;

  @Column({ type: 'text', collation: 'C' })
  week!: Week;

  @Column('int')
  year!: number;

  @Column('date')
  day!: Day;

  @Column('text')
  state!: MeetingState;

  @Column('text', { default: '' })
  place!: string;

  @Column('text', { default: '' })
  chair!: string;

  @Column('text', { default: '' })
  recorder!: string;

  @Column('timestamptz', { name: 'prepared_at' })
  preparedAt!: Date;

  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt!: Date | null;

  @Column('uuid', { name: 'opened_by', nullable: true })
  openedBy!: string | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('uuid', { name: 'closed_by', nullable: true })
  closedBy!: string | null;

  /** 〔year〕number, without gaps. */
  @Column('int', { nullable: true })
  number!: number | null;

  @Column('jsonb', { nullable: true })
  content!: Minutes | null;

  @Column('text', { nullable: true })
  sha256!: string | null;

  @Column('boolean', { default: false })
  demo!: boolean;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
