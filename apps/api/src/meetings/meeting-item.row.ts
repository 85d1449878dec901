import { AgendaKind } from '@huoshui/domain';
import { AgendaLine } from '@huoshui/contracts';
import { Column, Entity, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

@Entity('meeting_item')
@Unique('meeting_item_once', ['meetingId', 'key'])
export class MeetingItemRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_item_pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('int')
  place!: number;

  /** What the item is about, once a meeting: `light:<project>`. */
  @Column('text')
  key!: string;

  @Column('text')
  kind!: AgendaKind;

  @Column('text')
  title!: string;

  @Column('jsonb')
  lines!: AgendaLine[];

  @Column('int')
  minutes!: number;

  @Column('uuid', { name: 'project_id', nullable: true })
  projectId!: string | null;

  @Column('uuid', { name: 'team_id', nullable: true })
  teamId!: string | null;

  @Column('text', { default: '' })
  notes!: string;

  /** It came in after the meeting had been prepared. */
  @Column('bool', { default: false })
  added!: boolean;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
