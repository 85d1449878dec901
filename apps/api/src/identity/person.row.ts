import { Role } from '@huoshui/contracts';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

@Entity('person')
export class PersonRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_pk' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'display_name' })
  displayName!: string;

  @Column('text')
  role!: Role;

  @Column('boolean', { default: true })
  active!: boolean;

  @Column('boolean', { default: false })
  demo!: boolean;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
