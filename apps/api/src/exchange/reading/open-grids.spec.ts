import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SheetGrid } from '@huoshui/domain';
import { strToU8, Zippable, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { openGrids } from './open-grids';
import { ReadingFault } from './reading-fault';

const folder = mkdtempSync(join(tmpdir(), 'huoshui-grids-'));
const keep = (bytes: Uint8Array, name = 'a.xlsx'): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const read = async (bytes: Uint8Array, name = 'a.xlsx'): Promise<SheetGrid[]> => {
  const sources = await openGrids(keep(bytes, name), name);
  return Promise.all(sources.map((source) => source.read()));
};
const codeOf = (reading: Promise<unknown>): Promise<unknown> =>
  reading.then(
    () => 'read',
    (fault: unknown) => (fault instanceof ReadingFault ? [fault.code, fault.facts] : fault),
  );

/** A workbook from its parts, as other programs write them. */
const workbook = (sheet: string, more: Record<string, string> = {}): Uint8Array => {
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels':
      '<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="/xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><workbookPr/><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="http://x/styles" Target="styles.xml"/></Relationships>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="166" formatCode="0.00&quot;亿元 d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="31"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])) as Zippable);
};

describe('a workbook', () => {
  it('gives values, dates, kept values of formulas, errors, merges and hidden columns', async () => {
    const [grid] = await read(
      workbook(
        `<worksheet><cols><col min="2" max="3" hidden="1"/></cols><sheetData>
          <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>44635</v></c><c r="C2" s="2"><v>44635.5</v></c><c r="D2" s="3"><v>1.5</v></c><c r="E2" s="4"><v>44635</v></c></row>
          <row r="4"><c r="A4" t="inlineStr"><is><r><t>甲</t></r><r><t>乙 &amp; &#x4E19;</t></r></is></c><c r="B4"><f>SUM(A1:A2)</f><v>12</v></c><c r="C4" t="str"><f>A1</f><v>文</v></c><c r="D4"><f>A1</f></c><c r="E4" t="e"><v>#REF!</v></c><c r="F4" t="b"><v>1</v></c><c r="G4" s="1"/></row>
          <row><c><v>5</v></c><c><v>6</v></c></row>
        </sheetData><mergeCells><mergeCell ref="A2:C3"/><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`,
        { 'xl/sharedStrings.xml': '<sst><si><t>富</t><rPh><t>ふ</t></rPh></si></sst>' },
      ),
    );
    expect(grid).toMatchObject({ name: '台账', hidden: false, hiddenColumns: [1, 2], date1904: false });
    expect(grid?.rows).toEqual([
      { number: 2, cells: ['富', { serial: 44_635 }, { serial: 44_635.5 }, 1.5, { serial: 44_635 }] },
      { number: 4, cells: ['甲乙 & 丙', 12, '文', { error: '#EMPTY!' }, { error: '#REF!' }, true] },
      { number: 5, cells: [5, 6] },
    ]);
    expect(grid?.merges).toEqual([
      { top: 2, bottom: 3, left: 0, right: 2 },
      { top: 1, bottom: 1_048_576, left: 0, right: 200 },
    ]);
  });

  it('is read with prefixes, the older date system, hidden sheets and escapes', async () => {
    const [grid] = await read(
      workbook(
        `<x:worksheet xmlns:x="x"><x:sheetData><x:row r='1'><x:c r='A1' t='inlineStr'><x:is><x:t>a_x000A_b</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
        {
          'xl/workbook.xml':
            '<x:workbook xmlns:q="r"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="旧&gt;" state="hidden" q:id="rId1"/></x:sheets></x:workbook>',
        },
      ),
    );
    expect(grid).toMatchObject({ name: '旧>', hidden: true, date1904: true, rows: [{ number: 1, cells: ['a\nb'] }] });
  });

  it('of another program is read alike', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '一',
          rows: [
            ['企业名称', '签约时间'],
            ['珠海甲辰电子有限公司', new Date('2022-03-15')],
            [null, 0.3338],
          ],
        },
      ],
    });
    const [grid] = await read(bytes);
    expect(grid?.rows[1]?.cells).toEqual(['珠海甲辰电子有限公司', { serial: 44_635 }]);
    expect(grid?.rows[2]?.cells).toEqual([null, 0.3338]);
  });

  const huge = (name: string, bytes: number): Uint8Array => zipSync({ [name]: [new Uint8Array(bytes), { level: 9 }] });
  const lying = (): Uint8Array => {
    const bytes = Buffer.from(huge('xl/workbook.xml', 30_000_000));
    const directory = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes.writeUInt32LE(1_000, directory + 24);
    return bytes;
  };

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string, object]>([
    ['the xls of 1997', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'import.file.old-format', {}],
    [
      'a password',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'import.file.encrypted',
      {},
    ],
    ['thirty megabytes of nothing', () => huge('xl/workbook.xml', 30_000_000), 'import.file.bomb', { reason: 'ratio' }],
    ['a directory that lies', lying, 'import.file.bomb', { reason: 'size' }],
    [
      'an archive in the archive',
      () => zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'a.zip': strToU8('PK') }),
      'import.file.bomb',
      { reason: 'nested' },
    ],
    [
      'entities within entities',
      () => workbook('<!DOCTYPE a [<!ENTITY b "bb">]><worksheet/>'),
      'import.file.bomb',
      { reason: 'doctype' },
    ],
    [
      'a Word document',
      () => zipSync({ 'word/document.xml': strToU8('<a/>') }),
      'import.file.unreadable',
      { reason: 'docx' },
    ],
    [
      'half of its bytes',
      () => workbook('<worksheet/>').subarray(0, 300),
      'import.file.unreadable',
      { reason: 'broken' },
    ],
    [
      'too many entries',
      () => zipSync(Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`${at}.xml`, strToU8('')]))),
      'import.file.bomb',
      { reason: 'entries' },
    ],
  ])('is refused with %s', async (_, make, code, facts) => {
    expect(await codeOf(read(await make()))).toEqual([code, facts]);
  });
});

describe('a csv file', () => {
  const GBK = Buffer.from('c6f3d2b5c3fbb3c62ccfeec4bfc3fbb3c60d0ad6e9bab3bccab3bd2cbcd7cfeec4bf', 'hex');

  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from('企业名称,项目名称\r\n珠海甲辰,甲项目')],
    ['UTF-8 with its mark', Buffer.from('\ufeff企业名称,项目名称\n珠海甲辰,甲项目\n')],
    ['UTF-16 with tabs', Buffer.from('\ufeff企业名称\t项目名称\r\n珠海甲辰\t甲项目', 'utf16le')],
    ['semicolons', Buffer.from('企业名称;项目名称\n珠海甲辰;甲项目')],
    ['a line that names the separator', Buffer.from('sep=|\n企业名称|项目名称\n珠海甲辰|甲项目')],
  ])('is read in %s', async (_, bytes) => {
    const [grid] = await read(bytes, '台账 2022.csv');
    expect(grid).toMatchObject({ name: '台账 2022' });
    expect(grid?.rows.map(({ cells }) => cells)).toEqual([
      ['企业名称', '项目名称'],
      ['珠海甲辰', '甲项目'],
    ]);
  });

  it('is read in GB18030, told by its bytes alone', async () => {
    const [grid] = await read(GBK, 'a.csv');
    expect(grid?.rows[0]?.cells).toEqual(['企业名称', '项目名称']);
    const [rare] = await read(Buffer.concat([GBK, Buffer.from([0x0a, 0x95, 0x32, 0x82, 0x36])]), 'a.csv');
    expect(rare?.rows.at(-1)?.cells).toEqual(['\u{20000}']);
  });

  it('keeps quotes, separators and line ends inside quotes, and counts records as rows', async () => {
    const [grid] = await read(Buffer.from('a,"b ""c"", d\ne",="007"\n\n1,,3,\n"x'), 'a.csv');
    expect(grid?.rows).toEqual([
      { number: 1, cells: ['a', 'b "c", d\ne', '007'] },
      { number: 3, cells: ['1', null, '3', null] },
      { number: 4, cells: ['x'] },
    ]);
  });
});
