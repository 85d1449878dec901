import type { GanttLink } from './gantt-model';
import { ROW } from './lay-out';
import { linkPieces } from './link-pieces';

const bars: Record<string, { index: number; bar: { x: number; width: number } }> = {
  a: { index: 0, bar: { x: 10, width: 30 } },
  b: { index: 3, bar: { x: 100, width: 20 } },
  early: { index: 2, bar: { x: 20, width: 20 } },
  above: { index: 1, bar: { x: 200, width: 20 } },
};
const all = { from: 0, to: 10 };
const cut = (links: GanttLink[], view = all) => [...linkPieces(links, view, (id) => bars[id] ?? null)];
const link = (from: string, to: string, kind: GanttLink['kind'] = 'finishToStart'): GanttLink => ({ from, to, kind });

describe('the pieces of a link', () => {
  it('leave one row, pass those between and arrive in the other', () => {
    expect(cut([link('a', 'b')])).toEqual([
      [0, [{ path: `M40 16H47V${ROW}`, head: null, critical: false }]],
      [1, [{ path: `M47 0V${ROW}`, head: null, critical: false }]],
      [2, [{ path: `M47 0V${ROW}`, head: null, critical: false }]],
      [3, [{ path: 'M47 0V16H99', head: 'M99 16L94 12.5V19.5Z', critical: false }]],
    ]);
  });

  it('go around the corner of what begins before the other has ended', () => {
    const path = cut([link('a', 'early')]).at(-1)?.[1][0]?.path;
    expect(path).toBe('M47 0V3H12V16H19');
  });

  it('go upward too', () => {
    const pieces = cut([link('b', 'above')]);
    expect(pieces.map(([index]) => index)).toEqual([1, 2, 3]);
    expect(pieces[0]?.[1][0]?.path).toBe(`M127 ${ROW}V16H199`);
  });

  it('join two beginnings on the left of both', () => {
    expect(cut([link('a', 'b', 'startToStart')]).map(([, [piece]]) => piece?.path)).toEqual([
      `M10 16H3V${ROW}`,
      `M3 0V${ROW}`,
      `M3 0V${ROW}`,
      'M3 0V16H99',
    ]);
  });

  it('are cut for the rows in view alone; what is folded away has none', () => {
    expect(cut([link('a', 'b')], { from: 1, to: 2 }).map(([index]) => index)).toEqual([1]);
    expect(cut([link('a', 'b')], { from: 4, to: 9 })).toEqual([]);
    expect(cut([link('a', 'folded')])).toEqual([]);
  });
});
