import { Column, Entity, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

@Entity('department')
@Unique('department_name_unique', ['name'])
export class DepartmentRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'department_pk' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('boolean', { default: true })
  active!: boolean;

  @Column('int', { name: 'sort_order' })
  order!: number;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
