import { layBar, laySpan } from './lay-out';
import { scaleOf } from './time-scale';

const scale = scaleOf('month', { begin: 100, finish: 200 });

describe('a bar’s pixels', () => {
  it('take its last day in', () => {
    const { x, width } = laySpan({ begin: 100, finish: 109 }, scale);
    expect({ x, width }).toEqual({ x: 21 * 9, width: 90 });
  });

  it('can be seen and hit where days are narrow', () => {
    expect(laySpan({ begin: 100, finish: 100 }, scaleOf('year', { begin: 100, finish: 200 })).width).toBe(3);
  });

  it('end where the chart ends', () => {
    const { x, width } = laySpan({ begin: -9_000, finish: 90_000 }, scale);
    expect({ x, width }).toEqual({ x: 0, width: scale.days * scale.dayWidth });
  });

  it('put a milestone’s diamond on its last day and the words behind it', () => {
    const bar = { shape: 'bar', tone: 'open', begin: 100, finish: 109, hint: '', milestone: true } as const;
    const laid = layBar(bar, scale);
    const middle = (21 + 9.5) * 9;
    expect(laid.diamond).toContain(`M${middle} `);
    expect(laid.wordsAt).toBeGreaterThan(middle + 8);
    expect(layBar({ ...bar, milestone: false }, scale).diamond).toBeNull();
  });
});
