import { BulletinState, Day, Period, PeriodKind, StoredContent } from '@huoshui/domain';
import { Column, Entity, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

@Entity('bulletin')
@Unique('bulletin_period_unique', ['period'])
@Unique('bulletin_number_unique', ['kind', 'year', 'number'])
export class BulletinRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'bulletin_pk' })
  id!: string;

  @Column('text')
  kind!: PeriodKind;

  @Column('text')
  period!: Period;

  @Column('int')
  year!: number;

  @Column('text')
  state!: BulletinState;

  @Column('int', { name: 'rule_set_number' })
  ruleSetNumber!: number;

  @Column('timestamptz')
  cutoff!: Date;

  @Column('jsonb')
  content!: StoredContent;

  @Column('text', { default: '' })
  remarks!: string;

  /** Who wrote the remarks last. */
  @Column('uuid', { name: 'remarks_by', nullable: true })
  remarksBy!: string | null;

  @Column('timestamptz', { name: 'compiled_at' })
  compiledAt!: Date;

  @Column('timestamptz', { name: 'reviewed_at', nullable: true })
  reviewedAt!: Date | null;

  @Column('uuid', { name: 'reviewed_by', nullable: true })
  reviewedBy!: string | null;

  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt!: Date | null;

  @Column('uuid', { name: 'approved_by', nullable: true })
  approvedBy!: string | null;

  @Column('timestamptz', { name: 'frozen_at', nullable: true })
  frozenAt!: Date | null;

  @Column('uuid', { name: 'frozen_by', nullable: true })
  frozenBy!: string | null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;

  @Column('uuid', { name: 'published_by', nullable: true })
  publishedBy!: string | null;

  /** 〔year〕number of its kind, without gaps. */
  @Column('int', { nullable: true })
  number!: number | null;

  @Column('date', { name: 'issued_on', nullable: true })
  issuedOn!: Day | null;

  /** The Word template it is printed by, pinned when it is frozen; null for what was frozen before. */
  @Column('uuid', { name: 'template_file_id', nullable: true })
  templateFileId!: string | null;

  @Column('text', { nullable: true })
  sha256!: string | null;

  @Column('boolean', { default: false })
  demo!: boolean;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
