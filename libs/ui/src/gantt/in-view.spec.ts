import * as fc from 'fast-check';
import { sameSlice, sliceInView } from './in-view';

const pieces = { count: 7_800, size: 36, spare: 8, step: 4 };

describe('what of a long list is drawn', () => {
  it('is what is in sight and a little more', () => {
    expect(sliceInView({ at: 0, length: 720 }, pieces)).toEqual({ from: 0, to: 28 });
    expect(sliceInView({ at: 36_000, length: 720 }, pieces)).toEqual({ from: 992, to: 1_028 });
    expect(sliceInView({ at: 7_790 * 36, length: 720 }, pieces).to).toBe(7_800);
    expect(sliceInView({ at: 0, length: 720 }, { ...pieces, count: 3 })).toEqual({ from: 0, to: 3 });
    expect(sliceInView({ at: 9_000, length: 720 }, { ...pieces, count: 0 })).toEqual({ from: 0, to: 0 });
  });

  it('always holds every piece in sight, and never many more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7_700 * 36 }), fc.integer({ min: 1, max: 2_000 }), (at, length) => {
        const { from, to } = sliceInView({ at, length }, pieces);
        expect(from * 36).toBeLessThanOrEqual(at);
        expect(to * 36).toBeGreaterThanOrEqual(Math.min(at + length, pieces.count * 36));
        expect(to - from).toBeLessThanOrEqual(length / 36 + 2 * (pieces.spare + pieces.step) + 2);
      }),
    );
  });

  it('stays the same while a scroll crosses no step', () => {
    const at = (pixels: number) => sliceInView({ at: pixels, length: 720 }, pieces);
    expect(sameSlice(at(144 * 10), at(144 * 10 + 143))).toBe(false);
    expect(sameSlice(at(144 * 10 + 1), at(144 * 10 + 143))).toBe(true);
  });
});
