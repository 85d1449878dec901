import { bulletinDocument, DEFAULT_ARRANGEMENT, MONDAY_WEEKS, Period, PrintedBulletin } from '@huoshui/domain';
import { readXlsx } from 'hucre/xlsx';
import PizZip from 'pizzip';
import { aContent, aPrinted, ITEM_TITLES } from './documents.fixture';
import { docxOfBulletin } from './docx-of-bulletin';
import { pdfOfBulletin } from './pdf-of-bulletin';
import { xlsxOfBulletin } from './xlsx-of-bulletin';

const docxOf = (printed: PrintedBulletin): PizZip => new PizZip(docxOfBulletin(bulletinDocument(printed)));

const mainPart = (zip: PizZip): string => zip.file('word/document.xml')?.asText() ?? '';

/** The words of a docx, a line for each paragraph. */
const wordsOf = (zip: PizZip): string =>
  mainPart(zip)
    .replace(/<w:br\/>|<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

describe('the docx of a bulletin', () => {
  it('prints every block under its heading, from head to foot, from the document', () => {
    const printed = aPrinted();
    const words = wordsOf(docxOf(printed));
    const { blocks } = bulletinDocument(printed);
    expect(blocks).toHaveLength(12);
    for (const { heading, parts } of blocks) {
      expect(words).toContain(heading);
      for (const text of parts.flatMap((part) => [...part.text])) expect(words).toContain(text);
    }
    for (const line of [
      '招商通报〔2022〕第34期',
      '关于2022年第34周招商引资工作情况的通报',
      '各招商队伍，各有关部门：',
      '某某<芯片>有限公司 & 分公司',
      '慢15.75个百分点',
      '并列2',
      'DB2022-0001',
      '抄送：区领导，区委办、区政府办。',
      '2022年8月29日印发',
    ]) {
      expect(words).toContain(line);
    }
    expect(words).not.toMatch(/[{}]|undefined/);
  });

  it('has its charts as charts of Word, each with its part, relation and type', () => {
    const zip = docxOf(aPrinted());
    const bound = [...mainPart(zip).matchAll(/<c:chart [^>]*r:id="([^"]+)"/g)].map(([, id]) => id);
    expect(bound).toEqual(['rIdChart1', 'rIdChart2']);
    const [completion, totals] = [1, 2].map((at) => zip.file(`word/charts/hs-chart${at}.xml`)?.asText() ?? '');
    expect(completion).toContain('序时进度65.8%');
    expect(totals).toContain('<c:v>120.50</c:v>');
    for (const id of bound) expect(zip.file('word/_rels/document.xml.rels')?.asText()).toContain(`Id="${id}"`);
    expect(zip.file('[Content_Types].xml')?.asText()).toContain('/word/charts/hs-chart2.xml');
  });

  it('lays the wide table on its side, and stands when there is none', () => {
    const wide = mainPart(docxOf(aPrinted()));
    expect(wide.match(/w:orient="landscape"/g)).toHaveLength(1);
    for (const title of ITEM_TITLES) expect(wide).toContain(title);
    const blocks = DEFAULT_ARRANGEMENT.blocks.map((one) => ({ ...one, on: one.block !== 'standings' }));
    const document = bulletinDocument(aPrinted(), { ...DEFAULT_ARRANGEMENT, blocks });
    const upright = mainPart(new PizZip(docxOfBulletin(document)));
    expect(upright).not.toContain('landscape');
    expect(upright).not.toContain('附件');
  });

  it('splits a table that no sheet holds, and names the team in each piece', () => {
    const items = Array.from({ length: 30 }, (_, at) => ({ key: `i${at}`, title: `第${at + 1}项` }));
    const standings = aContent().standings.map((row) => ({ ...row, points: items.map(() => '1.00') }));
    const xml = mainPart(docxOf(aPrinted({ content: aContent({ items, standings }) })));
    const annex = xml.slice(xml.indexOf('各队伍分项得分表'));
    expect(annex.match(/区投促中心/g)).toHaveLength(3);
    for (const { title } of items) expect(annex).toContain(title);
  });

  it('loses the columns that this paper has nothing for, whatever the template holds; an older paper does not', () => {
    const basis = {
      ruleSet: 1,
      definition: 1,
      targets: [],
      before: null,
      weeks: MONDAY_WEEKS,
      workdays: '',
      teams: [],
    };
    const standings = aContent().standings.map((row) => ({ ...row, previousRank: null, movement: null, change: null }));
    const year = { period: '2022' as Period, standings };
    const printed = (edition: 2 | 3) =>
      wordsOf(docxOf(aPrinted({ content: aContent({ ...year, basis: { ...basis, edition } }) })));
    expect(printed(3)).not.toMatch(/\n本年\n|上期名次|增减分/);
    expect(printed(3)).toContain('全年累计');
    expect(printed(3)).toContain('第8纵队');
    for (const title of ['\n本年\n', '上期名次', '增减分']) expect(printed(2)).toContain(title);
  });

  it('leaves out the sections of which there is nothing to tell', () => {
    const { recorded: _recorded, ...content } = aContent();
    const words = wordsOf(docxOf(aPrinted({ content, remarks: '' })));
    expect(words).not.toMatch(/工作提示|红灯项目|重点事项/);
    expect(words).toContain('本周无新投产项目。');
  });
});

describe('the xlsx of a bulletin', () => {
  it('has a sheet a table, numbers as numbers and no formulas', async () => {
    const { sheets } = await readXlsx(await xlsxOfBulletin(aPrinted()));
    expect(sheets.map((sheet) => sheet.name)).toEqual([
      '年度目标进展',
      '队伍排名',
      '排名升降',
      '新签约项目',
      '新开工项目',
      '新投产项目',
      '红灯项目 各队伍亮灯情况',
      '红灯项目',
      '逾期卡点',
      '线索跟进情况',
      '逾期未办结督办事项',
      '分项得分',
      '说明',
    ]);
    const rowOf = (name: string, row: number) => sheets.find((sheet) => sheet.name === name)?.rows[row];
    expect(rowOf('年度目标进展', 4)?.slice(1, 5)).toEqual([1, 190, 380, 50]);
    expect(rowOf('队伍排名', 3)?.slice(0, 6)).toEqual([1, '区投促中心', 120.5, 4, 3, 4]);
    expect(rowOf('新签约项目', 3)?.[2]).toBe(`'=HYPERLINK("http://example.invalid")`);
    expect(rowOf('新签约项目', 3)?.[5]).toBe(10_000);
    expect(rowOf('分项得分', 3)?.at(-1)).toBe(120.5);
    expect(sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]).filter((cell) => cell.formula)).toEqual([]);
  });
});

describe('a workbook since edition 3', () => {
  it('says over its tables what the paper says before them, and has no column of what is not compared', async () => {
    const versions = { ruleSet: 4, definition: 1, targets: [] };
    const basis = { ...versions, before: { ...versions, ruleSet: 3 }, weeks: MONDAY_WEEKS, workdays: '', teams: [] };
    const content = aContent({
      standings: aContent().standings.map((row) => ({ ...row, change: null })),
      incomparable: { points: ['rules'], groups: [] },
      basis: { ...basis, edition: 3 },
    });
    const { sheets } = await readXlsx(await xlsxOfBulletin(aPrinted({ content })));
    const rows = sheets.find(({ name }) => name === '队伍排名')?.rows ?? [];
    expect(rows[2]?.[0]).toBe('本周计分规则（第4版，上周为第3版）与上周不同，得分不与上周比较，名次照常比较。');
    expect(rows[3]).toEqual(['名次', '队伍', '总分', '上期名次', '升降', '并列']);
    expect(rows[4]?.slice(0, 3)).toEqual([1, '区投促中心', 120.5]);
    expect(sheets.find(({ name }) => name === '新签约项目')?.rows[2]?.[0]).toBe('新签约项目3个，投资额6.00亿元。');
  });
});

describe('the PDF of a bulletin', () => {
  it('is drawn with the fonts inside, pages on their side for the annex', async () => {
    const bytes = await pdfOfBulletin(bulletinDocument(aPrinted()), new Date('2022-08-29T00:00:00+08:00'));
    const text = bytes.toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    const sizes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, w, h]) => Number(w) > Number(h));
    expect(sizes.length).toBeGreaterThan(5);
    expect(sizes.at(0)).toBe(false);
    expect(sizes.at(-1)).toBe(true);
    expect(text).toMatch(/\/FontName \/[A-Z]{6}\+NotoSerif/);
    expect(text).toMatch(/\/FontName \/[A-Z]{6}\+NotoSans/);
  });
});
