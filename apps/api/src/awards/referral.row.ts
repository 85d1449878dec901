import { PartnerKind } from '@huoshui/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who brought a lead, as it was filed; the instant decides whether it is rewarded. */
@Entity('referral')
export class ReferralRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'referral_pk' })
  id!: string;

  @Column('uuid', { name: 'lead_id' })
  leadId!: string;

  @Column('text', { name: 'partner_kind' })
  partnerKind!: PartnerKind;

  @Column('text', { name: 'partner_name' })
  partnerName!: string;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz', { name: 'filed_at' })
  filedAt!: Date;

  @Column('uuid', { name: 'filed_by', nullable: true })
  filedBy!: string | null;
}
