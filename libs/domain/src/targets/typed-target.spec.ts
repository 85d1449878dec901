import { targetText, typedTarget } from './typed-target';

describe('a typed target', () => {
  it.each([
    ['800', 'projects', 800],
    ['８００', 'projects', 800],
    ['1,000', 'projects', 1_000],
    ['8.5', 'projects', null],
    ['', 'projects', null],
    ['-1', 'projects', null],
    ['200', 'fen', 2_000_000_000_000],
    ['0.01', 'fen', 100_000_000],
    ['0.001', 'fen', null],
  ] as const)('%s of %s is %s', (text, unit, value) => expect(typedTarget(text, unit)).toBe(value));

  it.each([
    [800, 'projects'],
    [2_000_000_000_000, 'fen'],
    [100_000_000, 'fen'],
  ] as const)('%d of %s is shown as it would be typed', (value, unit) =>
    expect(typedTarget(targetText(value, unit), unit)).toBe(value),
  );
});
