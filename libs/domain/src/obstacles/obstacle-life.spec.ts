import { act, afterAct, isOpen, isRunning, ObstacleAct, obstacleLife, ObstacleState } from './obstacle-life';
import { actParts, openActs, ObstaclePart } from './obstacle-parts';

const states = Object.values(ObstacleState);
const acts = Object.values(ObstacleAct);
const every = Object.values(ObstaclePart);

describe('the life of an obstacle', () => {
  it.each(states.flatMap((state) => acts.map((wanted) => [state, wanted] as const)))(
    '%s: %s is as the table says',
    (state, wanted) => {
      const to = (obstacleLife[state] as Partial<Record<ObstacleAct, ObstacleState>>)[wanted];
      const called = wanted === 'reportIn' || wanted === 'giveBack';
      expect(act({ state, called }, wanted)).toEqual(
        to ? { ok: true, value: to } : { ok: false, code: 'obstacle.state.closed', facts: { state, act: wanted } },
      );
    },
  );

  it('reaches every state from raised, and ends for good only when it is withdrawn', () => {
    const reached = new Set<ObstacleState>([ObstacleState.Raised]);
    for (const state of reached) for (const wanted of acts) reached.add(afterAct(state, wanted) ?? state);
    expect([...reached].sort()).toEqual([...states].sort());
    expect(states.filter((state) => Object.keys(obstacleLife[state]).length === 0)).toEqual(['withdrawn']);
    expect(states.filter((state) => !isOpen(state))).toEqual(['settled', 'withdrawn']);
    expect(states.filter(isRunning)).toEqual(['raised', 'handling']);
  });

  it('calls one department at a time, and only the called one can report in', () => {
    expect(act({ state: 'handling', called: true }, 'handOff')).toMatchObject({ code: 'obstacle.hand-off.open' });
    expect(act({ state: 'handling', called: false }, 'reportIn')).toMatchObject({ code: 'obstacle.hand-off.none' });
    expect(act({ state: 'handling', called: false }, 'giveBack')).toMatchObject({ code: 'obstacle.hand-off.none' });
  });

  it('lets the door alone speak to the firm', () => {
    for (const wanted of ['accept', 'tell', 'reply', 'settle'] as const) expect(actParts[wanted]).toEqual(['door']);
  });

  it.each([
    ['raised', ['raiser'], ['change', 'withdraw']],
    ['handling', ['responsible'], ['handOff', 'pause', 'note']],
    ['handling', ['raiser'], ['change', 'withdraw']],
    ['waiting', ['responsible'], ['resume', 'note']],
    ['answered', ['raiser'], ['reopen']],
    ['answered', ['door'], ['settle', 'reopen']],
    ['handling', [], []],
    ['withdrawn', every, []],
  ] as const)('%s opens to %j just %j', (state, parts, open) => {
    expect(openActs({ state, called: false }, parts)).toEqual(open);
  });

  it('opens to the called department its answer, and to the others no second call', () => {
    expect(openActs({ state: 'handling', called: true }, ['called'])).toEqual(['reportIn', 'giveBack', 'note']);
    expect(openActs({ state: 'handling', called: true }, ['door'])).not.toContain('handOff');
  });
});
