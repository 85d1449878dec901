import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { ledgerOf } from '../../../testing/ledger-file';
import { ledger2022, truth2022 } from '../../../testing/ledger-truth';
import { openGrids } from '../reading/open-grids';
import { SheetMarker, SheetPlan } from './mark-sheet';
import { RowMark } from './mark-task';
import { markWorkbook } from './mark-workbook';
import { RedStyles } from './red-styles';

const folder = mkdtempSync(join(tmpdir(), 'huoshui-mark-'));
const STYLES =
  '<styleSheet><fills count="2"><fill/><fill/></fills><cellXfs count="2"><xf fillId="0"/><xf numFmtId="14" fillId="1"><alignment/></xf></cellXfs></styleSheet>';

const marked = (sheet: string, rows: RowMark[], plan: Partial<SheetPlan> = {}): string => {
  const marker = new SheetMarker({
    resultColumn: 3,
    rows: new Map(rows.map((row) => [row.row, row])),
    styles: new RedStyles(STYLES),
    comments: null,
    ...plan,
  });
  return (sheet.match(/<[^>]*>|[^<]+/gu) ?? []).map((piece) => marker.take(piece)).join('');
};
const result = (row: number) => `<c r="D${row}" t="inlineStr"><is><t xml:space="preserve">坏</t></is></c>`;
const mark = (row: number, ...columns: number[]): RowMark => ({
  row,
  result: '坏',
  cells: columns.map((column) => ({ column, words: '错' })),
});

describe('a marked sheet', () => {
  it.each([
    [
      'a cell that is there and one that is not, in their places',
      '<row r="2" spans="1:3"><c r="A2" s="1"><v>1</v></c><c r="C2"/></row>',
      [mark(2, 1, 0)],
      `<row r="2"><c s="2" r="A2"><v>1</v></c><c r="B2" s="3"/><c r="C2"/>${result(2)}</row>`,
    ],
    ['a row without cells', '<row r="4"/>', [mark(4, 0)], `<row r="4"><c r="A4" s="2"/>${result(4)}</row>`],
    [
      'a blank cell where the result goes, and one beyond it',
      '<row r="2"><c r="D2" s="1"/><c r="F2" s="1"/></row>',
      [mark(2)],
      `<row r="2">${result(2)}<c r="F2" s="1"/></row>`,
    ],
    [
      'no row of another number',
      '<row r="2"><c r="A2"><v>1</v></c></row>',
      [mark(3)],
      '<row r="2"><c r="A2"><v>1</v></c></row>',
    ],
  ])('takes %s', (_, row, marks, expected) => {
    const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
    expect(marked(sheet(row), marks)).toBe(sheet(expected));
  });

  it('keeps its prefix, and puts the comments before what must follow them', () => {
    const before = '<x:worksheet><x:sheetData><x:row r="1"/></x:sheetData><x:drawing/><x:tableParts/></x:worksheet>';
    const after = marked(before, [mark(1)], { comments: 'c' });
    expect(after).toContain(
      '<x:row r="1"><x:c r="D1" t="inlineStr"><x:is><x:t xml:space="preserve">坏</x:t></x:is></x:c></x:row>',
    );
    expect(after).toMatch(/<x:drawing\/><x:legacyDrawing [^>]*r:id="c"\/><x:tableParts\/>/u);
  });

  it('has each style in red once', () => {
    const styles = new RedStyles(STYLES);
    expect([styles.of(1), styles.of(0), styles.of(1), styles.of(9)]).toEqual([2, 3, 2, 9]);
    expect(styles.xml()).toContain('<fills count="3"><fill/><fill/><fill><patternFill patternType="solid">');
    expect(styles.xml()).toContain(
      '<cellXfs count="4"><xf fillId="0"/><xf numFmtId="14" fillId="1"><alignment/></xf><xf fillId="2" applyFill="1" numFmtId="14"><alignment/></xf>',
    );
  });
});

describe('a marked workbook', () => {
  it('is the ledger of 2022 as it was, but for the marks', async () => {
    const target = join(folder, 'marked.xlsx');
    const sheets = [...new Set(truth2022.rejected.map(({ sheet }) => sheet))];
    const marks = sheets.map((sheet) => ({
      sheet,
      headerRow: 3,
      rows: truth2022.rejected.filter((row) => row.sheet === sheet).map(({ row }) => mark(row, 5)),
    }));
    await markWorkbook({ path: ledger2022, target, head: '导入结果', marks });
    const rows = async (path: string) => {
      const sources = await openGrids(path, 'a.xlsx');
      return Promise.all(sources.map(async (sheet) => ({ name: sheet.name, rows: (await sheet.read()).rows })));
    };
    const [before, after] = [await rows(ledger2022), await rows(target)];
    const added = after.flatMap((sheet) =>
      sheet.rows.flatMap(({ number, cells }) =>
        cells.length > 17 ? [`${sheet.name} ${number} ${String(cells[17])}`] : [],
      ),
    );
    const wanted = marks.flatMap(({ sheet, rows: all }) => [
      `${sheet} 3 导入结果`,
      ...all.map(({ row }) => `${sheet} ${row} 坏`),
    ]);
    expect(added.sort()).toEqual(wanted.sort());
    const without = after.map(({ name, rows: all }) => ({
      name,
      rows: all.map(({ number, cells }) => ({ number, cells: cells.slice(0, 17) })),
    }));
    const padded = before.map(({ name, rows: all }) => ({
      name,
      rows: all.map(({ number, cells }) => ({ number, cells: cells.slice(0, 17) })),
    }));
    const trimmed = (sheets: typeof without) => JSON.stringify(sheets).replace(/(?:,null)+\]/gu, ']');
    expect(trimmed(without)).toBe(trimmed(padded));
  });

  it('keeps the comments that it had, and adds none of ours to them', async () => {
    const own = unzipSync(ledgerOf([['企业名称'], ['甲']]));
    expect(Object.keys(own)).not.toContain('xl/comments1.xml');
    const path = join(folder, 'own.xlsx');
    writeFileSync(path, ledgerOf([['企业名称'], ['甲']]));
    const target = join(folder, 'own-marked.xlsx');
    await markWorkbook({
      path,
      target,
      head: '导入结果',
      marks: [{ sheet: '台账', headerRow: 1, rows: [mark(2, 0)] }],
    });
    const parts = unzipSync(readFileSync(target));
    expect(strFromU8(parts['xl/huoshui1-comments.xml'] ?? new Uint8Array())).toContain('<comment ref="A2"');
    const again = join(folder, 'again.xlsx');
    await markWorkbook({
      path: target,
      target: again,
      head: '导入结果',
      marks: [{ sheet: '台账', headerRow: 1, rows: [mark(2, 0)] }],
    });
    expect(Object.keys(unzipSync(readFileSync(again))).filter((name) => name.includes('comments'))).toEqual([
      'xl/huoshui1-comments.xml',
    ]);
  });
});
