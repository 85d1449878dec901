import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { api, ImportDetail, Page as Listing, paths, ProjectView } from '@huoshui/contracts';
import { Caller, download, journey, picture, stage } from '../harness';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const demoLedger = join(__dirname, '../../../demo/ledger-2022/招商台账-2022.xlsx');

/** Two sound rows, a day that does not exist, and the first firm once more under another spelling. */
const smallLedger = async (): Promise<Buffer> => {
  const rows = [
    ['高新区2025年招商引资台账'],
    ['填报单位：招商办　　金额单位：亿元'],
    ['序号', '企业名称', '项目名称', '计划总投资', '签约日期', '开工日期', '责任单位'],
    [1, '珠海旅程导入电子有限公司', '旅程导入芯片封测项目', 1.2, '2025.3.15', '2025年6月1日', '区投促中心'],
    [2, '珠海旅程次行材料有限公司', '旅程次行新材料项目', 0.35, '2025-04-02', '', '第一招商纵队'],
    [3, '珠海旅程坏日智能有限公司', '旅程坏日机器人项目', 0.8, '2025-02-30', '', '第一招商纵队'],
    [4, '旅程导入电子(珠海)有限公司', '旅程导入芯片封测项目', 1.2, '2025.3.15', '', '区双创中心'],
  ];
  return Buffer.from(await writeXlsx({ sheets: [{ name: '台账', rows }] }));
};

async function upload(page: Page, name: string, buffer: Buffer): Promise<string> {
  await page.goto('/imports');
  await page.getByLabel('台账文件').setInputFiles({ name, mimeType: XLSX, buffer });
  await page.waitForURL(/imports\/[0-9a-f-]{36}/);
  await page.getByRole('heading', { name: '逐行结果' }).waitFor({ timeout: 60_000 });
  return /imports\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
}

async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: '开始导入' }).click();
  await page.getByText('已导入', { exact: true }).waitFor({ timeout: 60_000 });
}

describe('a ledger through the page', () => {
  journey('the ledger of 2022 once more: counted, explained, and nothing changes', async ({ visit }) => {
    const office = await Caller.as(stage.address, 'commandingOffice');
    const page = await visit({ as: office });
    const id = await upload(page, '招商台账-2022.xlsx', readFileSync(demoLedger));
    await picture(page, 'import-checked');
    await page.getByRole('button', { name: /^未通过/ }).click();
    await page.getByText('第一招商纵队 第 44 行').waitFor();
    await picture(page, 'import-rejected');
    await run(page);
    await picture(page, 'import-done');
    const { counts } = await office.get<ImportDetail>(api(paths.imports, id));
    expect(counts).toMatchObject({ rows: 531, new: 0, updated: 0, skipped: 516, rejected: 6, duplicates: 9 });
  });

  journey('a small one: rejection, decision, marked workbook and undo', async ({ visit }) => {
    const office = await Caller.as(stage.address, 'commandingOffice');
    const found = async (): Promise<number> =>
      (await office.get<Listing<ProjectView>>(`${api(paths.projects)}?search=${encodeURIComponent('旅程导入')}`)).items
        .length;
    const page = await visit({ as: office });
    const id = await upload(page, '小台账.xlsx', await smallLedger());
    await page.getByRole('button', { name: /^未通过/ }).click();
    await page.getByText('台账 第 6 行').waitFor();
    await page.getByText('E6', { exact: true }).waitFor();
    await page.getByText('签约日期：“2025-02-30”').waitFor();
    await page.getByRole('button', { name: /^疑似重复/ }).click();
    await page.getByText('与 台账 第 4 行相像').waitFor();
    await picture(page, 'import-duplicate');
    await page.getByRole('button', { name: '是另一个项目，导入' }).click();
    await page.getByRole('button', { name: '可以导入 3' }).waitFor();
    await run(page);
    expect((await office.get<ImportDetail>(api(paths.imports, id))).counts).toMatchObject({ new: 3, rejected: 1 });
    expect(await found()).toBe(2);

    const marked = await download(page.getByRole('link', { name: '下载标注好的台账' }));
    const { sheets } = await readXlsx(marked.bytes);
    const rows = sheets.find(({ name }) => name === '台账')?.rows.map((cells) => cells.map(String)) ?? [];
    const at = rows[2]?.indexOf('导入结果') ?? -1;
    expect(at).toBeGreaterThan(6);
    expect(rows.slice(3).map((cells) => cells[at])).toEqual([
      expect.stringContaining('新增'),
      expect.stringContaining('新增'),
      expect.stringMatching(/未通过|日期/),
      expect.stringContaining('新增'),
    ]);

    await page.getByRole('button', { name: '撤销导入' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '撤销导入' }).click();
    await page.getByText('已撤销', { exact: true }).first().waitFor();
    await picture(page, 'import-undone', ['desk']);
    expect(await found()).toBe(0);
  });
});
