import { typedMoney } from './typed-money';

describe('typedMoney', () => {
  it.each([
    ['1000', 1_000_000_000],
    ['1,000.5', 1_000_500_000],
    ['1.2亿', 12_000_000_000],
    ['１２３４．５６７８９１万元', 1_234_567_891],
    ['785亿元', 7_850_000_000_000],
    ['0.01元', 1],
    ['3 元', 300],
    ['90000亿', 900_000_000_000_000],
  ])('%s is %d fen', (text, fen) => {
    expect(typedMoney(text)).toBe(fen);
  });

  it.each(['', '约一亿', '-5', '1.2.3', '1e9', '0.0000001', '90001亿', '99999999999999999999'])(
    '%s is no amount',
    (text) => {
      expect(typedMoney(text)).toBeNull();
    },
  );
});
