import { TeamKind } from '@huoshui/domain';
import { Column, Entity, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

@Entity('team')
@Unique('team_name_unique', ['name'])
export class TeamRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'team_pk' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: TeamKind;

  @Column('boolean', { default: true })
  active!: boolean;

  @Column('int', { name: 'sort_order' })
  order!: number;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
