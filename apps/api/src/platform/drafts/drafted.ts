import { Column } from 'typeorm';

/** Whose hands a text went through before it is in force; columns of the row that holds it. */
export class Drafted {
  /** Who wrote the text as it is now; null while it is as it was begun. */
  @Column('uuid', { name: 'changed_by', nullable: true })
  changedBy!: string | null;

  /** When a second person found it right. */
  @Column('timestamptz', { name: 'reviewed_at', nullable: true })
  reviewedAt!: Date | null;

  @Column('uuid', { name: 'reviewed_by', nullable: true })
  reviewedBy!: string | null;
}
