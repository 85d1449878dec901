import { StarItemView } from '@huoshui/contracts';
import { StarState } from '@huoshui/domain';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** What a star rests on, as it was at the nomination: names included, for they may change. Whole numbers and texts only. */
export interface StarEvidence {
  readonly person: string;
  readonly team: string;
  readonly place: number | null;
  readonly among: number;
  /** What the level asks for, in words. */
  readonly criteria: string;
  readonly ruleSet: { readonly id: string; readonly number: number; readonly name: string } | null;
  readonly definition: { readonly number: number; readonly name: string };
  readonly knownAt: string;
  readonly items: readonly StarItemView[];
}

/** A person's stars of a period, from the nomination on. */
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
  evidence!: StarEvidence;

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

  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt!: Date | null;

  @Column('uuid', { name: 'announced_by', nullable: true })
  announcedBy!: string | null;

  @Column('timestamptz', { name: 'announced_at', nullable: true })
  announcedAt!: Date | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy!: string | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  /** Why it was withdrawn or revoked. */
  @Column('text', { nullable: true })
  reason!: string | null;

  /** The seal of what was announced. */
  @Column('text', { nullable: true })
  sha256!: string | null;

  @VersionColumn({ type: 'int', default: 1 })
  version!: number;
}
