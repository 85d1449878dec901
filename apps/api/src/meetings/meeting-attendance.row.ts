import { AttendanceState } from '@huoshui/domain';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

@Entity('meeting_attendance')
export class MeetingAttendanceRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_attendance_pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('int')
  place!: number;

  @Column('uuid', { name: 'team_id', nullable: true })
  teamId!: string | null;

  @Column('uuid', { name: 'department_id', nullable: true })
  departmentId!: string | null;

  @Column('text', { nullable: true })
  name!: string | null;

  @Column('text')
  state!: AttendanceState;

  @Column('text', { name: 'by_name', nullable: true })
  byName!: string | null;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
