import { Day } from '@huoshui/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('week_version')
export class WeekVersionRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('date', { name: 'from_day' })
  from!: Day;

  @Column('int', { name: 'first_weekday' })
  firstWeekday!: number;

  @Column('int', { name: 'cutoff_hour' })
  cutoffHour!: number;

  @Column('text')
  reason!: string;

  @Column('uuid', { name: 'decided_by' })
  decidedBy!: string;

  @Column('timestamptz', { name: 'decided_at', default: () => 'now()' })
  decidedAt!: Date;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy!: string | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;
}
