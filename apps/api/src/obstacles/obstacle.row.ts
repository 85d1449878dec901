import { Handling, Need, ObstacleState, Satisfaction } from '@huoshui/domain';
import { Column, Entity, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

@Entity('obstacle')
@Unique('obstacle_code_unique', ['code'])
export class ObstacleRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'obstacle_pk' })
  id!: string;

  @Column({ type: 'text', collation: 'C' })
  code!: string;

  @Column('text')
  need!: Need;

  @Column('text')
  state!: ObstacleState;

  @Column('text', { nullable: true })
  handling!: Handling | null;

  @Column('text')
  category!: string;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  content!: string | null;

  @Column('uuid', { name: 'project_id', nullable: true })
  projectId!: string | null;

  @Column('uuid', { name: 'lead_id', nullable: true })
  leadId!: string | null;

  @Column('text', { nullable: true })
  firm!: string | null;

  @Column({ type: 'text', name: 'firm_key', collation: 'C', nullable: true })
  firmKey!: string | null;

  @Column('text', { name: 'contact_name', nullable: true })
  contactName!: string | null;

  @Column('text', { name: 'contact_phone', nullable: true })
  contactPhone!: string | null;

  @Column('uuid', { name: 'department_id', nullable: true })
  departmentId!: string | null;

  @Column('date', { name: 'raised_on' })
  raisedOn!: string;

  @Column('timestamptz', { name: 'raised_at' })
  raisedAt!: Date;

  @Column('uuid', { name: 'raised_by', nullable: true })
  raisedBy!: string | null;

  @Column('date', { name: 'accepted_on', nullable: true })
  acceptedOn!: string | null;

  @Column('date', { name: 'first_answer_due_on', nullable: true })
  firstAnswerDueOn!: string | null;

  @Column('date', { name: 'first_answered_on', nullable: true })
  firstAnsweredOn!: string | null;

  @Column('date', { name: 'counted_from' })
  countedFrom!: string;

  @Column('int', { name: 'allowed_workdays' })
  allowedWorkdays!: number;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;

  @Column('date', { name: 'answered_on', nullable: true })
  answeredOn!: string | null;

  @Column('text', { nullable: true })
  reply!: string | null;

  @Column('date', { name: 'settled_on', nullable: true })
  settledOn!: string | null;

  @Column('text', { nullable: true })
  result!: string | null;

  @Column('date', { name: 'withdrawn_on', nullable: true })
  withdrawnOn!: string | null;

  @Column('text', { nullable: true })
  satisfaction!: Satisfaction | null;

  @Column('int', { default: 0 })
  escalation!: number;

  @Column('int', { default: 0 })
  reopened!: number;

  @Column({ type: 'text', collation: 'C' })
  search!: string;

  @Column('text')
  origin!: 'entered' | 'import' | 'demo';

  @Column('uuid', { name: 'import_id', nullable: true })
  importId!: string | null;

  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' })
  changedAt!: Date;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
