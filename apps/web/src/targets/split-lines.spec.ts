import fc from 'fast-check';
import { splitLines, typedWeight } from './split-lines';

const parts = Array.from({ length: 3 }, (_, at) => ({
  period: 'year' as const,
  team: { id: `${at}`, name: `${at}` },
  person: null,
  weight: 1,
}));

describe('the lines of a breakdown', () => {
  it('hand out the remainder and show it', () => {
    const { lines, remainder, sum } = splitLines(parts, {}, { value: 800, stretch: 900 }, 1);
    expect(lines.map(({ value, stretch, extra }) => [value, stretch, extra])).toEqual([
      [267, 301, 1],
      [267, 300, 1],
      [266, 299, 0],
    ]);
    expect([remainder, sum]).toEqual([2, 800]);
  });

  it('follow typed weights; what is no weight is none', () => {
    const { lines } = splitLines(parts, { 0: '3', 1: 'x' }, { value: 8, stretch: null }, 1);
    expect(lines.map(({ value }) => value)).toEqual([6, 0, 2]);
    expect([typedWeight('１２'), typedWeight('-1'), typedWeight('1.5')]).toEqual([12, 0, 0]);
    expect(splitLines(parts, {}, undefined, 1).lines[0]?.value).toBeNull();
  });

  it('sum to base and stretch, and no stretch lies below its base', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.nat(1_000),
        fc.array(fc.nat(50), { minLength: 3, maxLength: 3 }),
        (value, more, typed) => {
          fc.pre(typed.some((weight) => weight > 0));
          const whole = { value, stretch: value + more };
          const { lines, sum } = splitLines(
            parts,
            Object.fromEntries(typed.map((weight, at) => [at, `${weight}`])),
            whole,
            1,
          );
          expect(sum).toBe(value);
          expect(lines.reduce((all, { stretch }) => all + (stretch ?? 0), 0)).toBe(value + more);
          for (const line of lines) expect(line.stretch ?? 0).toBeGreaterThanOrEqual(line.value ?? 0);
        },
      ),
    ));
});
