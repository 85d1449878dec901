import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Days are inclusive; history stays with the team of that day. */
@Entity('team_member')
export class TeamMemberRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'team_member_pk' })
  id!: string;

  @Column('uuid', { name: 'team_id' })
  teamId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('date', { name: 'from_day' })
  from!: string;

  @Column('date', { name: 'to_day', nullable: true })
  to!: string | null;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
