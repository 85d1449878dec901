import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Days are inclusive; who answered for what on a day stays known. */
@Entity('department_member')
export class DepartmentMemberRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'department_member_pk' })
  id!: string;

  @Column('uuid', { name: 'department_id' })
  departmentId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('boolean', { default: false })
  head!: boolean;

  @Column('date', { name: 'from_day' })
  from!: string;

  @Column('date', { name: 'to_day', nullable: true })
  to!: string | null;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
