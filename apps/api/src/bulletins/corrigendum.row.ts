import { CorrigendumItem, CorrigendumState, Day } from '@huoshui/domain';
import { Column, Entity, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

@Entity('corrigendum')
@Unique('corrigendum_number_unique', ['bulletinId', 'number'])
export class CorrigendumRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'corrigendum_pk' })
  id!: string;

  /** Of the sealed text: 1 named the bulletin by its week. */
  @Column('int', { default: 2 })
  format!: 1 | 2;

  @Column('uuid', { name: 'bulletin_id' })
  bulletinId!: string;

  @Column('text')
  state!: CorrigendumState;

  @Column('text')
  reason!: string;

  @Column('jsonb')
  items!: CorrigendumItem[];

  @Column('timestamptz', { name: 'drafted_at' })
  draftedAt!: Date;

  /** Who wrote it last. */
  @Column('uuid', { name: 'drafted_by', nullable: true })
  draftedBy!: string | null;

  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt!: Date | null;

  @Column('uuid', { name: 'approved_by', nullable: true })
  approvedBy!: string | null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;

  @Column('uuid', { name: 'published_by', nullable: true })
  publishedBy!: string | null;

  @Column('int', { nullable: true })
  number!: number | null;

  @Column('date', { name: 'issued_on', nullable: true })
  issuedOn!: Day | null;

  @Column('text', { nullable: true })
  sha256!: string | null;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
