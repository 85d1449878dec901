import { SheetFacts } from '@huoshui/contracts';
import { SheetState, Week } from '@huoshui/domain';
import { Column, Entity, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

@Entity('weekly_sheet')
@Unique('weekly_sheet_once', ['week', 'teamId'])
export class WeeklySheetRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'weekly_sheet_pk' })
  id!: string;

  @Column('uuid', { name: 'team_id' })
  teamId!: string;

  @Column({ type: 'text', collation: 'C' })
  week!: Week;

  @Column('text')
  state!: SheetState;

  @Column('text', { default: '' })
  highlights!: string;

  @Column('text', { default: '' })
  plan!: string;

  @Column('text', { default: '' })
  difficulties!: string;

  /** As they were when it was handed in. */
  @Column('jsonb', { nullable: true })
  facts!: SheetFacts | null;

  @Column('boolean', { default: false })
  demo!: boolean;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
