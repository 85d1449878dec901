import { unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { api, BulletinDetail, BulletinView, paths } from '@huoshui/contracts';
import { Caller, colleague, download, House, journey, picture, sidewaysScroll, until } from '../harness';

/** A house of its own: what is published here stands in the chain for good. */
let house: House;

beforeAll(async () => {
  house = await House.copy();
  await house.openApi();
});
afterAll(() => house.close());

const MAIN = 'word/document.xml';

/** A Word file as a hand left it. */
function edited(docx: Buffer, edit: (xml: string) => string): Buffer {
  const parts = unzipSync(docx);
  const xml = Buffer.from(parts[MAIN] ?? []).toString('utf8');
  return Buffer.from(zipSync({ ...parts, [MAIN]: Buffer.from(edit(xml)) }));
}

const wordsOf = (docx: Buffer): string =>
  Buffer.from(unzipSync(docx)[MAIN] ?? [])
    .toString('utf8')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');

const headings = (page: Page): Promise<string[]> => page.locator('.preview [data-block] h3').allInnerTexts();

journey('the office arranges the blocks of its bulletin and sees what comes out', async ({ visit }) => {
  const page = await visit({ as: await Caller.as(house.address, 'commandingOffice'), at: house.address });
  await page.goto('/bulletins/arrangement');
  await page.locator('.preview h3').first().waitFor();
  expect((await headings(page))[0]).toBe('一、年度目标进展');

  const up = page.getByRole('button', { name: '上移红灯' });
  await up.focus();
  // A block that has moved takes the keyboard along, a moment after.
  const at = (): Promise<number> =>
    page
      .getByRole('button', { name: /^上移/ })
      .evaluateAll((all) => all.findIndex((one) => one === document.activeElement));
  for (let place = await at(); place > 0; place -= 1) {
    await page.keyboard.press('Enter');
    await until(at, (now) => now === place - 1 || (place === 1 && now === -1));
  }
  await until(
    () => headings(page),
    ([heading]) => heading === '一、红灯项目',
  );
  expect((await headings(page)).slice(0, 2)).toEqual(['一、红灯项目', '二、年度目标进展']);
  await page.getByRole('checkbox', { name: '升降' }).uncheck();
  await page.getByLabel('红灯最多列几条').fill('5');
  await page.getByLabel('红灯的标题').fill('亮红灯的项目');
  await page.getByLabel('发文机关（红头）').fill('高新区招商引资指挥部');
  await page.locator('.preview').getByText('列前5项，另有').waitFor();
  expect(await headings(page)).not.toContainEqual(expect.stringContaining('排名升降'));
  await picture(page, 'bulletin-arrangement');

  await page.getByLabel('红灯最多列几条').fill('0');
  await page.getByRole('alert').getByText('请填 1 到 100 之间的整数').waitFor();
  await page.getByLabel('红灯最多列几条').fill('5');
  await page.getByRole('button', { name: '保存版式' }).click();
  await page.getByText('版式已保存').waitFor();
  await page.reload();
  await page.locator('.preview h3').first().waitFor();
  expect((await headings(page))[0]).toBe('一、亮红灯的项目');

  const phone = await visit({
    as: await Caller.as(house.address, 'commandingOffice'),
    at: house.address,
    on: 'phone',
  });
  await phone.goto('/bulletins/arrangement');
  await phone.locator('.preview h3').first().waitFor();
  expect(await sidewaysScroll(phone)).toBe(0);
});

journey(
  'a Word template with a fault is refused at its tag, a good one is sealed with the bulletin it prints',
  async ({ visit }) => {
    const office = await Caller.as(house.address, 'commandingOffice');
    const page = await visit({ as: office, at: house.address });
    await page.goto('/bulletins/templates');
    const { bytes: own } = await download(page.getByRole('link', { name: '下载正在使用的模板' }));
    const upload = async (docx: Buffer): Promise<void> =>
      page
        .getByLabel('上传改好的模板（.docx）')
        .setInputFiles({ name: '招商通报模板.docx', mimeType: 'application/octet-stream', buffer: docx });
    await upload(edited(own, (xml) => xml.replace('{issuer}', '{发文机关}').replace('{seal}', '{印章}')));
    await page.getByRole('alert').getByText('没有“{发文机关}”这个标签').waitFor();
    await page.getByText('标签一览').click();
    await page.getByText('{printedBy}').waitFor();
    await picture(page, 'bulletin-template-fault');

    await upload(edited(own, (xml) => xml.replace('{issuer}', '{issuer}（内部资料 注意保存）')));
    await page.locator('[data-template="1"]').waitFor();
    const preview = await download(page.locator('[data-template="1"]').getByRole('link', { name: '预览' }));
    expect(wordsOf(preview.bytes)).toContain('（内部资料 注意保存）');
    await page.locator('[data-template="1"]').getByRole('button', { name: '启用' }).click();
    await page.locator('[data-template="1"]').getByText('使用中').waitFor();
    await picture(page, 'bulletin-templates');

    const [newest] = await office.get<BulletinView[]>(api(paths.bulletins));
    const week = newest?.period ?? '';
    await page.goto(`/bulletins/${week}`);
    await page.getByRole('button', { name: '重新编制' }).click();
    await page.getByText('已重新编制').waitFor();
    await page.getByRole('button', { name: '选项目' }).click();
    await page.getByRole('dialog').getByRole('searchbox').fill('项目');
    await page.getByRole('dialog').getByRole('button').filter({ hasText: '项目' }).first().click();
    await page
      .getByLabel(/的重点事项$/)
      .first()
      .fill('主体结构封顶，下月设备进场。');
    await page.getByRole('button', { name: '自拟一条' }).click();
    await page.getByLabel('自拟的重点事项').fill('某集团来区考察，达成合作意向。');
    await picture(page, 'bulletin-notable');
    await page.getByRole('button', { name: '保存重点事项' }).click();
    await page.getByText('重点事项已保存').waitFor();
    await page.locator('[data-block="notable"]').getByText('某集团来区考察').waitFor();

    const other = await colleague(office);
    let { version } = await office.get<BulletinDetail>(api(paths.bulletins, week));
    for (const [state, by] of [
      ['reviewed', other],
      ['approved', office],
      ['frozen', office],
      ['published', office],
    ] as const) {
      await by.put(api(paths.bulletins, week, 'state'), version, { state });
      version += 1;
    }
    await page.reload();
    await page.getByText('按签发时的第 1 版模板印').waitFor();
    const word = page.getByRole('link', { name: '下载 Word 文件' });
    const printed = await download(word);
    const words = wordsOf(printed.bytes);
    for (const said of ['（内部资料 注意保存）', '一、亮红灯的项目', '主体结构封顶', '某集团来区考察']) {
      expect(words).toContain(said);
    }
    expect(words).not.toContain('排名升降');
    const pdf = await download(page.getByRole('link', { name: '下载 PDF 文件' }));
    expect(pdf.name).toMatch(/招商引资工作情况的通报\.pdf$/);
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');

    await page.goto('/bulletins/templates');
    await page.getByRole('button', { name: '退回自带模板' }).click();
    await page.locator('[data-template="0"]').getByText('使用中').waitFor();
    await page.goto(`/bulletins/${week}`);
    const again = await download(word);
    expect(again.bytes.equals(printed.bytes)).toBe(true);
  },
);
