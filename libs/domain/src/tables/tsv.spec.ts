import fc from 'fast-check';
import { formatTsv, parseTsv } from './tsv';

describe('a block of cells', () => {
  it.each<[string, string, string[][]]>([
    ['nothing', '', []],
    ['one cell', '进场', [['进场']]],
    ['a line end at the end', '进场\r\n', [['进场']]],
    ['an empty row', '\r\n进场\n', [[''], ['进场']]],
    [
      'an empty last cell',
      'a\t\r\nb\t',
      [
        ['a', ''],
        ['b', ''],
      ],
    ],
    ['a cell of two lines', 'HS2026-0001\t"封顶；\n装修"\t7月\r\n', [['HS2026-0001', '封顶；\n装修', '7月']]],
    ['quotes inside quotes', '"说""好""了"\t"\t"', [['说"好"了', '\t']]],
    ['a quote inside a plain cell', '5" 管\t好', [['5" 管', '好']]],
    ['a quote that nobody closes', '"未完\t好\n下一行', [['"未完', '好'], ['下一行']]],
    ['words after a closed quote', '"甲"乙\t丙', [['"甲"乙', '丙']]],
    ['the line ends of an old Mac', 'a\rb', [['a'], ['b']]],
    ['rows of different lengths', 'a\tb\nc', [['a', 'b'], ['c']]],
  ])('reads %s', (_, text, rows) => {
    expect(parseTsv(text)).toEqual(rows);
  });

  it('is read back as it was written, whatever stands in its cells', () => {
    const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', '\t', '\n', '\r', '\r\n', '进', ' ') }));
    const block = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 });
    fc.assert(fc.property(block, (rows) => expect(parseTsv(formatTsv(rows))).toEqual(rows)));
  });

  it('never fails, and loses no row of a text without quotes', () => {
    const text = fc.string({ unit: fc.constantFrom('"', '\t', '\n', 'a') });
    fc.assert(fc.property(text, (given) => expect(Array.isArray(parseTsv(given))).toBe(true)));
    const unquoted = fc.string({ unit: fc.constantFrom('\t', '\n', 'a') });
    fc.assert(
      fc.property(unquoted, (given) => {
        const lines = given.endsWith('\n') ? given.slice(0, -1).split('\n') : given.split('\n');
        expect(parseTsv(given)).toEqual(given === '' ? [] : lines.map((line) => line.split('\t')));
      }),
    );
  });

  it('reads a large block of quotes in time', () => {
    const start = performance.now();
    parseTsv('"'.repeat(200_001));
    parseTsv('"a\t'.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
