import { ImportState, importMoves, moveImport } from './import-state';

const states = Object.values(ImportState);

describe('the life of an import', () => {
  it('can reach every state from reading', () => {
    const reached = new Set<ImportState>([ImportState.Reading]);
    for (const state of reached) importMoves[state].forEach((next) => reached.add(next));
    expect([...reached].sort()).toEqual([...states].sort());
  });

  it('ends when it is undone, and nowhere else', () => {
    expect(states.filter((state) => importMoves[state].length === 0)).toEqual([ImportState.Undone]);
  });

  it.each(states.flatMap((from) => states.map((to) => [from, to] as const)))(
    '%s to %s as the table says',
    (from, to) => {
      const open: readonly ImportState[] = importMoves[from];
      const refused = { ok: false, code: 'import.state.closed', facts: { from, to } };
      expect(moveImport(from, to)).toEqual(open.includes(to) ? { ok: true, value: to } : refused);
    },
  );
});
