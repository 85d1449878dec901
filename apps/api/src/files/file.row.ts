import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('file')
export class FileRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'file_pk' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  type!: string;

  @Column('bigint')
  bytes!: number;

  @Column('text')
  sha256!: string;

  @Column('uuid', { name: 'uploaded_by', nullable: true })
  uploadedBy!: string | null;
}
