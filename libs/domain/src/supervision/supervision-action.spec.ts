import { actOnSupervision, SupervisionAction, supervisionActionsOpen, SupervisionHat } from './supervision-action';
import { moveSupervision, supervisionMoves, SupervisionState } from './supervision-state';

const states = Object.values(SupervisionState);
const NOBODY: SupervisionHat = { personId: 'x', owner: false, coOwner: false, issuer: false };
const all: SupervisionHat = { ...NOBODY, owner: true, coOwner: true, issuer: true };
const order = (state: SupervisionState) => ({ state, ownerId: 'owner', reportedBy: null });

describe('the life of a supervision order', () => {
  it.each(states.flatMap((from) => states.map((to) => [from, to] as const)))(
    'from %s to %s is as the table says',
    (from, to) => {
      const open = (supervisionMoves[from] as readonly SupervisionState[]).includes(to);
      expect(moveSupervision(from, to)).toEqual(
        open ? { ok: true, value: to } : { ok: false, code: 'supervision.state.closed', facts: { from, to } },
      );
    },
  );

  it('reaches every state from issued, and ends in closed and withdrawn alone', () => {
    const reached = new Set<SupervisionState>([SupervisionState.Issued]);
    for (const state of reached) for (const next of supervisionMoves[state]) reached.add(next);
    expect([...reached].sort()).toEqual([...states].sort());
    expect(states.filter((state) => supervisionMoves[state].length === 0)).toEqual(['closed', 'withdrawn']);
  });

  it.each([
    ['issued', ['acknowledge', 'contribute', 'extend', 'withdraw']],
    ['acknowledged', ['report', 'contribute', 'extend', 'withdraw']],
    ['reported', ['contribute', 'return', 'close', 'extend', 'withdraw']],
    ['returned', ['report', 'contribute', 'extend', 'withdraw']],
    ['closed', []],
    ['withdrawn', []],
  ] as const)('when %s is open to %j', (state, actions) => {
    expect(supervisionActionsOpen(order(state), all)).toEqual(actions);
  });

  it.each([
    ['owner', ['acknowledge']],
    ['coOwner', ['contribute']],
    ['issuer', ['extend', 'withdraw']],
  ] as const)('gives the %s their own actions and no others', (side, actions) => {
    expect(supervisionActionsOpen(order('issued'), { ...NOBODY, [side]: true })).toEqual(actions);
    expect(supervisionActionsOpen(order('issued'), NOBODY)).toEqual([]);
  });

  it('says which side it is for', () => {
    expect(actOnSupervision(order('issued'), 'acknowledge', { ...NOBODY, issuer: true })).toEqual({
      ok: false,
      code: 'supervision.side',
      facts: { by: 'owner' },
    });
  });

  it.each(['owner', 'reporter'])('lets the %s judge nothing, also with the office’s right', (personId) => {
    const reported = { state: SupervisionState.Reported, ownerId: 'owner', reportedBy: 'reporter' };
    for (const action of ['return', 'close', 'extend', 'withdraw'] as const satisfies SupervisionAction[]) {
      const decision = actOnSupervision(reported, action, { ...all, personId });
      expect(decision).toEqual({ ok: false, code: 'supervision.own', facts: {} });
    }
    expect(actOnSupervision(reported, 'close', { ...all, personId: 'another' }).ok).toBe(true);
  });

  it('takes the system’s own jobs for nobody’s reporter', () => {
    const system = { ...all, personId: null };
    expect(actOnSupervision({ ...order('issued'), ownerId: null }, 'withdraw', system).ok).toBe(true);
  });
});
