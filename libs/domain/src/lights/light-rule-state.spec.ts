import { day } from '../day';
import { activateLightRules, LightRuleState, lightRuleMoves, moveLightRules } from './light-rule-state';

const states = Object.values(LightRuleState);

describe('a version of the light rules', () => {
  it.each(states.flatMap((from) => states.map((to) => [from, to] as const)))('from %s to %s', (from, to) => {
    const open: readonly string[] = lightRuleMoves[from];
    const decision = moveLightRules(from, to);
    expect(decision).toEqual(
      open.includes(to) ? { ok: true, value: to } : { ok: false, code: 'light-rule.state.closed', facts: { from, to } },
    );
  });

  it('reaches every state from a draft, and ends in force', () => {
    const seen = new Set<LightRuleState>(['draft']);
    for (const state of seen) for (const to of lightRuleMoves[state]) seen.add(to);
    expect([...seen].sort()).toEqual([...states].sort());
    expect(states.filter((state) => lightRuleMoves[state].length === 0)).toEqual(['active']);
  });

  it('comes into force today or later, once it was looked over', () => {
    const today = day('2026-06-15');
    expect(activateLightRules('reviewed', today, today).ok).toBe(true);
    expect(activateLightRules('reviewed', day('2026-06-14'), today)).toMatchObject({ code: 'light-rule.past' });
    expect(activateLightRules('draft', today, today)).toMatchObject({ code: 'light-rule.state.closed' });
  });
});
