import { SupervisionSource } from '@huoshui/contracts';
import { Day, SupervisionState } from '@huoshui/domain';
import { Column, Entity, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

@Entity('supervision_order')
@Unique('supervision_order_number_unique', ['number'])
export class OrderRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'supervision_order_pk' })
  id!: string;

  @Column('text')
  number!: string;

  @Column('text')
  title!: string;

  @Column('text')
  task!: string;

  @Column('text')
  state!: SupervisionState;

  @Column('text')
  source!: SupervisionSource;

  @Column('uuid', { name: 'source_id', nullable: true })
  sourceId!: string | null;

  @Column('text', { name: 'source_text', nullable: true })
  sourceText!: string | null;

  @Column('uuid', { name: 'project_id', nullable: true })
  projectId!: string | null;

  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId!: string | null;

  @Column('uuid', { name: 'owner_team_id', nullable: true })
  ownerTeamId!: string | null;

  @Column('uuid', { name: 'owner_department_id', nullable: true })
  ownerDepartmentId!: string | null;

  /** Owners and co-owners, whatever they are. */
  @Column('uuid', { name: 'party_ids', array: true })
  partyIds!: string[];

  @Column('date', { name: 'issued_on' })
  issuedOn!: Day;

  @Column('uuid', { name: 'issued_by', nullable: true })
  issuedBy!: string | null;

  @Column('date', { name: 'first_deadline' })
  firstDeadline!: Day;

  @Column('date')
  deadline!: Day;

  @Column('date', { name: 'reported_on', nullable: true })
  reportedOn!: Day | null;

  @Column('uuid', { name: 'reported_by', nullable: true })
  reportedBy!: string | null;

  @Column({ type: 'text', collation: 'C' })
  search!: string;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
