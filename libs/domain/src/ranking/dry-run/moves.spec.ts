import { Fraction } from '../fraction';
import { moves, ShownStanding } from './moves';

const row = (subjectId: string, rank: number, points: Record<string, number>): ShownStanding => {
  const items = Object.entries(points).map(([key, value]) => ({ key, points: Fraction.decimal(value) }));
  return { subjectId, rank, circle: '', items, total: Fraction.sum(items.map((item) => item.points)) };
};

const BEFORE = [row('a', 1, { signing: 10, start: 4 }), row('b', 2, { signing: 3, start: 8 })];

describe('the moves between two rule sets', () => {
  it('are none when both give the same', () => {
    for (const move of moves(BEFORE, BEFORE)) {
      expect(move).toMatchObject({ gained: 0, passed: [], passedBy: [] });
      expect(move.items.every((item) => item.change.numerator === 0n)).toBe(true);
    }
  });

  it('name who passed whom, and the item that did most for it', () => {
    // Starts count double: b gains 8, a gains 4; signing is the same.
    const after = [row('b', 1, { signing: 3, start: 16 }), row('a', 2, { signing: 10, start: 8 })];
    const [b, a] = moves(BEFORE, after);
    expect(b).toMatchObject({ subjectId: 'b', gained: 1, passed: [{ subjectId: 'a', by: 'start' }], passedBy: [] });
    expect(a).toMatchObject({ subjectId: 'a', gained: -1, passed: [], passedBy: [{ subjectId: 'b', by: 'start' }] });
    expect(b?.items.map((item) => [item.key, item.change.shown(2)])).toEqual([
      ['start', '8.00'],
      ['signing', '0.00'],
    ]);
  });

  it('tell an item that one side has not, and who was not ranked then', () => {
    const after = [row('b', 1, { speed: 2 }), row('c', 2, { speed: 1 })];
    const [b, c, a] = moves(BEFORE, after);
    expect(b?.items.map((item) => [item.key, item.before?.shown(0) ?? null, item.after?.shown(0) ?? null])).toEqual([
      ['start', '8', null],
      ['signing', '3', null],
      ['speed', null, '2'],
    ]);
    expect(c).toMatchObject({ subjectId: 'c', before: null, gained: null });
    expect(a).toMatchObject({ subjectId: 'a', after: null, gained: null });
  });

  it('hold nobody against another circle', () => {
    const apart = BEFORE.map((one) => ({ ...one, circle: one.subjectId }));
    for (const move of moves(BEFORE, apart)) expect(move).toMatchObject({ gained: null, passed: [], passedBy: [] });
    const swapped = [row('b', 1, { start: 9 }), row('a', 2, { start: 1 })];
    expect(moves(BEFORE, swapped)[0]).toMatchObject({ gained: 1, passed: [{ subjectId: 'a' }] });
  });
});
