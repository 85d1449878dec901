import { day, fen, FEN_IN_YI, SealedBulletin, Week } from '@huoshui/domain';
import { readXlsx } from 'hucre/xlsx';
import PizZip from 'pizzip';
import { docxOfBulletin } from './docx-of-bulletin';
import { xlsxOfBulletin } from './xlsx-of-bulletin';

const SHA = 'a'.repeat(64);

const aBulletin = (wanted: Partial<SealedBulletin> = {}): SealedBulletin => ({
  format: 1,
  week: '2022-W34' as Week,
  year: 2022,
  from: day('2022-08-22'),
  to: day('2022-08-28'),
  cutoff: '2022-08-28T16:00:00.000Z',
  ruleSet: { version: 3, name: '周排名办法' },
  items: [
    { key: 'start', title: '开工' },
    { key: 'overdue', title: '逾期' },
  ],
  standings: [
    {
      teamId: 'a',
      team: '甲队',
      rank: 1,
      total: '12.50',
      points: ['13.00', '-0.50'],
      previousRank: 3,
      movement: 2,
      change: '4.00',
      tiedWith: [],
    },
  ],
  signings: [
    {
      projectId: 'p1',
      code: 'GX-2022-0001',
      name: '=HYPERLINK("http://example.invalid")',
      company: '某某<芯片>有限公司 & 分公司',
      industry: '集成电路',
      amountFen: fen(FEN_IN_YI),
      team: '甲队',
      shares: [],
      day: day('2022-08-24'),
      late: false,
    },
  ],
  starts: [],
  productions: [],
  timeProgress: { elapsed: 240, days: 365, percent: '65.8' },
  totals: [
    { measure: 'signed', unit: 'projects', inWeek: 1, value: 343, target: 500, completion: '68.6', ahead: '2.85' },
    {
      measure: 'signedAmount',
      unit: 'fen',
      inWeek: FEN_IN_YI,
      value: 57 * FEN_IN_YI,
      target: null,
      completion: null,
      ahead: null,
    },
  ],
  number: 34,
  remarks: '请各队抓紧。\n下周一例会。',
  issuedOn: day('2022-08-29'),
  ...wanted,
});

/** The words of a docx, a line for each paragraph. */
function wordsOf(docx: Buffer): string {
  const xml = new PizZip(docx).file('word/document.xml')?.asText() ?? '';
  return xml
    .replace(/<w:br\/>|<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

describe('the docx of a bulletin', () => {
  it('prints heading, number, title, tables, remarks and date from the sealed content', () => {
    const words = wordsOf(docxOfBulletin(aBulletin(), SHA));
    for (const line of [
      '招商引资指挥部',
      '招商通报〔2022〕34号',
      '关于2022年第34周招商引资工作情况的通报',
      '（8月22日至8月28日）',
      '某某<芯片>有限公司 & 分公司',
      '10,000.00',
      '68.6%',
      '快2.85个百分点',
      '开工13.00、逾期-0.50',
      '↑2',
      '+4.00',
      '本周无新开工项目。',
      '请各队抓紧。\n下周一例会。',
      '2022年8月29日',
      '第3版',
    ]) {
      expect(words).toContain(line);
    }
    expect(words).not.toMatch(/[{}]|undefined/);
  });

  it('leaves the remarks’ section out when there are none', () => {
    expect(wordsOf(docxOfBulletin(aBulletin({ remarks: '' }), SHA))).not.toContain('工作提示');
  });

  it('is made of parts that every word processor asks for', () => {
    const names = Object.keys(new PizZip(docxOfBulletin(aBulletin(), SHA)).files);
    expect(names).toEqual(
      expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml']),
    );
  });
});

describe('the xlsx of a bulletin', () => {
  it('has numbers as numbers and no formulas', async () => {
    const { sheets } = await readXlsx(await xlsxOfBulletin(aBulletin(), SHA));
    expect(sheets.map((sheet) => sheet.name)).toEqual(['队伍排名', '新签约', '新开工', '新投产', '目标进展', '说明']);
    expect(sheets[0]?.rows[3]).toEqual(
      [1, '甲队', 12.5, 3, '↑2', 4, '', 13, -0.5].map((value) => (value === '' ? expect.anything() : value)),
    );
    expect(sheets[1]?.rows[3]?.[2]).toBe(`'=HYPERLINK("http://example.invalid")`);
    expect(sheets[1]?.rows[3]?.[5]).toBe(10_000);
    expect(sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]).filter((cell) => cell.formula)).toEqual([]);
  });
});
