import { accept, Decision, refuse } from '../decision';

/** 提名、批准、公布 of a star; 已算、已批准、已兑付 of a reward. Each step once, in this order. */
export const STAR_STEPS = ['nominated', 'approved', 'announced'] as const;
export const REWARD_STEPS = ['computed', 'approved', 'paid'] as const;
export type StarState = (typeof STAR_STEPS)[number] | 'withdrawn' | 'revoked';
export type RewardState = (typeof REWARD_STEPS)[number] | 'withdrawn';

export interface AwardMove {
  /** A step, or an end: `withdrawn` before the last step (撤回), `revoked` after it (撤销). */
  readonly to: string;
  readonly by: string | null;
  readonly reason: string | null;
}

/**
 * The next step of an award. Who nominated or computed does not approve. It ends only with a reason: what is not yet
 * announced or paid is withdrawn, what is announced revoked. Codes: `award.closed` {state}, `award.own`, `award.reason`.
 */
export function awardStep(
  steps: readonly string[],
  { state, firstBy }: { readonly state: string; readonly firstBy: string | null },
  { to, by, reason }: AwardMove,
): Decision<true> {
  const at = steps.indexOf(state);
  const last = steps.length - 1;
  if (to === 'withdrawn' || to === 'revoked') {
    const open = to === 'withdrawn' ? at >= 0 && at < last : at === last;
    if (!open) return refuse('award.closed', { state });
    return reason === null ? refuse('award.reason') : accept(true);
  }
  if (at < 0 || steps[at + 1] !== to) return refuse('award.closed', { state });
  return at === 0 && firstBy !== null && firstBy === by ? refuse('award.own') : accept(true);
}
