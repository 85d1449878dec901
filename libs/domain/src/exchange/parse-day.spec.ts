import fc from 'fast-check';
import { addDays, day, daysBetween } from '../day';
import { serialDay } from './excel-serial';
import { Cell } from './grid';
import { parseDay } from './parse-day';

const dayOf = (cell: Cell, year: number | null = 2022) => {
  const read = parseDay(cell, { year });
  return read.ok ? read.value.day : read.code;
};

describe('a day in a ledger', () => {
  it.each<[Cell, string]>([
    [{ serial: 44_635 }, '2022-03-15'],
    [{ serial: 44_635.999 }, '2022-03-15'],
    [44_635, '2022-03-15'],
    ['44635', '2022-03-15'],
    ['2022.3.15', '2022-03-15'],
    ['2022.03.15.', '2022-03-15'],
    ['2022/3/15', '2022-03-15'],
    ['2022-03-15', '2022-03-15'],
    ['2022-03-15 00:00:00', '2022-03-15'],
    ['2022/3/15 10:30', '2022-03-15'],
    ['2022-03-15T00:00:00.000Z', '2022-03-15'],
    ['2022年3月15日', '2022-03-15'],
    ['2022年03月15号', '2022-03-15'],
    ['2022 年 3 月 15 日', '2022-03-15'],
    ['2022年3月15', '2022-03-15'],
    ['２０２２．３．１５', '2022-03-15'],
    ['2022. 3. 15', '2022-03-15'],
    ['2022 3 15', '2022-03-15'],
    ['2022、3、15', '2022-03-15'],
    ['2022年3月15日（周二）', '2022-03-15'],
    ['2022.3.15星期二', '2022-03-15'],
    ['2022.3.15（已签）', '2022-03-15'],
    ['2022.3.15签约', '2022-03-15'],
    ['22.3.15', '2022-03-15'],
    ['22年3月15日', '2022-03-15'],
    ['22/3/15', '2022-03-15'],
    ['3月15日', '2022-03-15'],
    ['3月15号', '2022-03-15'],
    ['３月１５日', '2022-03-15'],
    ['3.15', '2022-03-15'],
    ['3/15', '2022-03-15'],
    [3.15, '2022-03-15'],
    ['20220315', '2022-03-15'],
    [20_220_315, '2022-03-15'],
    ['220315', '2022-03-15'],
    ['二〇二二年三月十五日', '2022-03-15'],
    ['三月十五日', '2022-03-15'],
    ['2022年元月5日', '2022-01-05'],
    ['3/15/2022', '2022-03-15'],
    ['15/3/2022', '2022-03-15'],
    ['2024-02-29', '2024-02-29'],
    ['\u200e2022-03-15\u200e', '2022-03-15'],
  ])('%p is %s', (cell, expected) => {
    expect(dayOf(cell)).toBe(expected);
  });

  it.each<[Cell, string]>([
    ['2022年2月30日', 'import.row.invalid-date'],
    ['2022-13-01', 'import.row.invalid-date'],
    ['2月30日', 'import.row.invalid-date'],
    ['2023.2.29', 'import.row.invalid-date'],
    ['2022.3.1-2022.3.5', 'import.row.invalid-date'],
    ['昨天', 'import.row.invalid-date'],
    ['12345678', 'import.row.invalid-date'],
    [{ serial: 1e9 }, 'import.row.invalid-date'],
    [{ serial: 60 }, 'import.row.invalid-date'],
    [-1, 'import.row.invalid-date'],
    ['2022年3月', 'import.row.date-without-day'],
    ['2022.3', 'import.row.date-without-day'],
    ['2022-03', 'import.row.date-without-day'],
    ['2022年3月份', 'import.row.date-without-day'],
    ['2022年3月底', 'import.row.date-without-day'],
    ['3月', 'import.row.date-without-day'],
    ['3月中旬', 'import.row.date-without-day'],
    ['2022年', 'import.row.date-without-day'],
    [2022, 'import.row.date-without-day'],
    ['202203', 'import.row.date-without-day'],
    ['2022年一季度', 'import.row.date-without-day'],
    ['已开工', 'import.row.date-without-day'],
    ['是', 'import.row.date-without-day'],
    ['√', 'import.row.date-without-day'],
    ['3/4/2022', 'import.row.date-ambiguous'],
    [3.1, 'import.row.date-ambiguous'],
    [{ error: '#VALUE!' }, 'import.row.cell-error'],
  ])('refuses %p with %s', (cell, code) => {
    expect(dayOf(cell)).toBe(code);
  });

  it('needs a year from somewhere', () => {
    expect(dayOf('3月15日', null)).toBe('import.row.date-without-year');
    expect(dayOf('3月15日', 2021)).toBe('2021-03-15');
    expect(dayOf('2022.3.15', null)).toBe('2022-03-15');
  });

  it.each<Cell>([
    null,
    '',
    '　',
    '-',
    '—',
    '/',
    '无',
    '未开工',
    '尚未投产',
    '未',
    '待定',
    '否',
    'N/A',
    0,
    '在建',
    '未签约',
  ])('has not come in %p', (cell) => {
    expect(parseDay(cell, { year: 2022 })).toEqual({ ok: true, value: { day: null, planned: false } });
  });

  it.each(['预计2023年3月', '计划2022.10.1', '拟12月开工', '力争年底', '2022.12.31前'])(
    'is only planned in %s',
    (cell) => {
      expect(parseDay(cell, { year: 2022 })).toEqual({ ok: true, value: { day: null, planned: true } });
    },
  );

  const days = fc.integer({ min: 0, max: 36_000 }).map((count) => addDays(day('2000-01-01'), count));

  it('comes back from every way of writing it', () => {
    const forms: ((y: number, m: number, d: number) => string)[] = [
      (y, m, d) => `${y}.${m}.${d}`,
      (y, m, d) => `${y}/${m}/${d}`,
      (y, m, d) => `${y}年${m}月${d}日`,
      (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')} 00:00`,
      (y, m, d) => `${y}${String(m).padStart(2, '0')}${String(d).padStart(2, '0')}`,
      (_, m, d) => `${m}月${d}日`,
    ];
    fc.assert(
      fc.property(days, fc.constantFrom(...forms), (value, form) => {
        const [year = 0, month = 0, date = 0] = value.split('-').map(Number);
        expect(dayOf(form(year, month, date), year)).toBe(value);
      }),
    );
  });

  it('counts serials as Excel does, in both date systems', () => {
    expect(serialDay(1)).toBe('1900-01-01');
    expect(serialDay(59)).toBe('1900-02-28');
    expect(serialDay(61)).toBe('1900-03-01');
    expect(serialDay(0, true)).toBe('1904-01-01');
    fc.assert(
      fc.property(days, (value) => {
        expect(serialDay(daysBetween(day('1900-01-01'), value) + 2)).toBe(value);
        expect(serialDay(daysBetween(day('1904-01-01'), value), true)).toBe(value);
      }),
    );
  });
});
