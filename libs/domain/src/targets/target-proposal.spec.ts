import { mayDecide, mayWithdraw } from './target-proposal';

describe('a proposed target', () => {
  it.each([
    ['proposed', 'me', 'other', null],
    ['proposed', 'me', 'me', 'target.proposal.own'],
    ['approved', 'me', 'other', 'target.proposal.closed'],
    ['withdrawn', 'me', 'other', 'target.proposal.closed'],
  ] as const)('%s by %s is decided by %s: %s', (state, proposedBy, by, code) => {
    const decision = mayDecide({ state, proposedBy }, by);
    expect(decision.ok ? null : decision.code).toBe(code);
  });

  it.each([
    ['proposed', 'me', 'me', null],
    ['proposed', 'me', 'other', 'target.proposal.others'],
    ['rejected', 'me', 'me', 'target.proposal.closed'],
  ] as const)('%s by %s is withdrawn by %s: %s', (state, proposedBy, by, code) => {
    const decision = mayWithdraw({ state, proposedBy }, by);
    expect(decision.ok ? null : decision.code).toBe(code);
  });
});
