import { StarFact, StarFigure } from '@huoshui/contracts';
import { StarState } from '@huoshui/domain';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** A person's stars of a period, with what they rested on when they were nominated. */
@Entity('star_award')
export class StarAwardRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'star_award_pk' })
  id!: string;

  @Column('text')
  period!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('uuid', { name: 'team_id' })
  teamId!: string;

  @Column('int')
  stars!: number;

  @Column('text')
  points!: string;

  @Column('jsonb')
  evidence!: { figures: StarFigure[]; facts: StarFact[] };

  @Column('int', { name: 'rule_number' })
  ruleNumber!: number;

  @Column('text')
  state!: StarState;

  @Column('uuid', { name: 'nominated_by', nullable: true })
  nominatedBy!: string | null;

  @Column('timestamptz', { name: 'nominated_at' })
  nominatedAt!: Date;

  @Column('uuid', { name: 'approved_by', nullable: true })
  approvedBy!: string | null;

  @Column('uuid', { name: 'announced_by', nullable: true })
  announcedBy!: string | null;

  @Column('timestamptz', { name: 'announced_at', nullable: true })
  announcedAt!: Date | null;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
