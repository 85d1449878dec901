import { accept, Decision, refuse } from '../decision';

/** 提名、批准、公布 of a star; 已算、已批准、已兑付 of a reward. Each step once, in this order; `withdrawn` ends it before. */
export const STAR_STEPS = ['nominated', 'approved', 'announced'] as const;
export const REWARD_STEPS = ['computed', 'approved', 'paid'] as const;
export type StarState = (typeof STAR_STEPS)[number] | 'withdrawn';
export type RewardState = (typeof REWARD_STEPS)[number] | 'withdrawn';

/**
 * The next step of an award. Who nominated or computed does not approve; what is approved may still be withdrawn, what is
 * announced or paid not. Codes: `award.closed` {state}, `award.own`.
 */
export function awardStep<S extends string>(
  steps: readonly S[],
  { state, firstBy }: { readonly state: S | 'withdrawn'; readonly firstBy: string | null },
  to: S | 'withdrawn',
  personId: string | null,
): Decision<true> {
  const at = steps.indexOf(state as S);
  if (to === 'withdrawn') return at >= 0 && at < steps.length - 1 ? accept(true) : refuse('award.closed', { state });
  if (at < 0 || steps[at + 1] !== to) return refuse('award.closed', { state });
  return at === 0 && firstBy !== null && firstBy === personId ? refuse('award.own') : accept(true);
}
