/** Who outside the teams brings firms in: 双招大使, 招商合伙人, 商协会, 校友. The names are stored and cross the wire. */
export const PartnerKind = {
  Ambassador: 'ambassador',
  Partner: 'partner',
  Association: 'association',
  Alumni: 'alumni',
} as const;
export type PartnerKind = (typeof PartnerKind)[keyof typeof PartnerKind];
