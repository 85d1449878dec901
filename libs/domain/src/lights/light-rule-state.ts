import { Day } from '../day';
import { accept, Decision, refuse } from '../decision';

/** A version of the light rules: written, looked over, then in force from a day. */
export const LightRuleState = { Draft: 'draft', Reviewed: 'reviewed', Active: 'active' } as const;
export type LightRuleState = (typeof LightRuleState)[keyof typeof LightRuleState];

/** Once it has lit a light it is kept as it is: another version takes its place. */
export const lightRuleMoves = {
  draft: ['reviewed'],
  reviewed: ['draft', 'active'],
  active: [],
} as const satisfies Record<LightRuleState, readonly LightRuleState[]>;

/** Code: `light-rule.state.closed` {from, to}. */
export function moveLightRules(from: LightRuleState, to: LightRuleState): Decision<LightRuleState> {
  const open: readonly LightRuleState[] = lightRuleMoves[from];
  return open.includes(to) ? accept(to) : refuse('light-rule.state.closed', { from, to });
}

/** Past days keep the rules they were judged by. Code: `light-rule.past` {day, today}. */
export function activateLightRules(from: LightRuleState, day: Day, today: Day): Decision<LightRuleState> {
  const moved = moveLightRules(from, LightRuleState.Active);
  return moved.ok && day < today ? refuse('light-rule.past', { day, today }) : moved;
}
