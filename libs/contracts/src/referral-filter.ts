/** What of referrals is asked for: those whose lead is signed, or with a reward at that step. */
export const referralShows = ['signed', 'computed', 'approved', 'paid'] as const;
export type ReferralShow = (typeof referralShows)[number];

export interface ReferralFilter {
  leadId?: string;
  show?: ReferralShow;
  cursor?: string;
  limit?: number;
}
