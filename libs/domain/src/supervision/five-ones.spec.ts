import { DEFAULT_FIVE_ONES, fiveOnesComplete, fiveOnesNames, FiveOnesSlot } from './five-ones';

const slot = (wanted: Partial<FiveOnesSlot> = {}): FiveOnesSlot => ({
  text: '',
  personId: null,
  fileId: null,
  link: null,
  ...wanted,
});

describe('the five ones', () => {
  it('have five names, cut of their blanks', () => {
    expect(fiveOnesNames(DEFAULT_FIVE_ONES)).toEqual({ ok: true, value: DEFAULT_FIVE_ONES });
    expect(fiveOnesNames([' 一 ', '二', '三', '四', '五'])).toMatchObject({ value: ['一', '二', '三', '四', '五'] });
  });

  it.each([
    [[]],
    [['一', '二', '三', '四']],
    [['一', '二', '三', '四', '五', '六']],
    [['一', '二', '三', '四', ' ']],
    [['一', '二', '三', '四', '四']],
    [['一', '二', '三', '四', '一二三四五六七八九十一二三']],
  ])('are refused as %j', (names) => {
    expect(fiveOnesNames(names)).toEqual({ ok: false, code: 'supervision.five-ones.names', facts: {} });
  });

  it.each([
    [[], 0],
    [[slot(), slot({ text: ' ' })], 0],
    [[slot({ text: '方案' }), slot({ personId: 'p' }), slot({ fileId: 'f' }), slot({ link: 'taskForce' }), slot()], 4],
    [Array.from({ length: 7 }, () => slot({ text: '有' })), 5],
  ] as const)('are filled %#', (slots, numerator) => {
    expect(fiveOnesComplete(slots)).toEqual({ numerator, denominator: 5 });
  });
});
