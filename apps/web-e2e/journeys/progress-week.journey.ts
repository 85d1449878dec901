import type { Page } from 'playwright-core';
import { api, MyDayView, paths, PortfolioLine, type Page as PageOf } from '@huoshui/contracts';
import { formatTsv } from '@huoshui/domain';
import { Caller, journey, picture, sidewaysScroll, stage } from '../harness';

const table = api(paths.portfolio, 'projects');

/** What Ctrl+V brings: Excel's cells, as the browser hands them to the page. */
const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

journey(
  'a week is reported in one table: pasted, taken back, saved, and the second editor is told',
  async ({ visit }) => {
    const office = await Caller.as(stage.address, 'commandingOffice');
    const lead = await Caller.as(stage.address, 'teamLead');
    const { week } = await office.get<MyDayView>(api(paths.myDay));
    const { items: lines } = await lead.get<PageOf<PortfolioLine>>(`${table}?unreported=true&limit=200`);
    const [first, second, third] = lines as [PortfolioLine, PortfolioLine, PortfolioLine];

    const page = await visit({ as: lead });
    await page.goto('/portfolio');
    await page.getByRole('row').nth(3).waitFor();
    await picture(page, 'portfolio', ['desk']);
    await page.getByRole('button', { name: '本周未报' }).click();
    await page.waitForURL(/unreported=true/);
    await page.getByRole('row').filter({ hasText: first.code }).waitFor();
    const cell = (line: PortfolioLine, title: 'text' | 'nextStep' | 'nextStepOn') =>
      page.getByRole('row').filter({ hasText: line.code }).locator(`.${title}`);

    // By position, a cell of two lines, and a day as people write it.
    await cell(first, 'text').click();
    await paste(page, formatTsv([['桩基完成；\n土方外运', '主体开工', '7月1日', '施工单位']]));
    await page.getByText('已改 1 个项目').waitFor();
    expect(await cell(first, 'nextStepOn').innerText()).toMatch(/^\d{4}-07-01$/);
    await page.keyboard.press('Control+z');
    await page.getByText('已改 1 个项目').waitFor({ state: 'hidden' });

    // By code, whatever the order; one code is nobody's.
    await paste(
      page,
      formatTsv([
        [third.code, '设备已订，等待到货', '设备进场'],
        [first.code, '桩基完成；\n土方外运', '主体开工'],
        [second.code, '长'.repeat(501), ''],
        ['HS2026-999999', '别人的项目', ''],
      ]),
    );
    await page.getByText('已改 3 个项目').waitFor();
    await page.getByRole('alert').getByText('HS2026-999999').waitFor();
    await page.getByText('1 个要改好').waitFor();
    await cell(second, 'text').click();
    await page.getByText('本周进展最多 500 字，现在 501 字。').first().waitFor();
    await picture(page, 'portfolio-pasted', ['desk']);

    // Typed over, as in a spreadsheet: the first sign replaces what stood there.
    await page.keyboard.type('规划方案已批复');
    await page.keyboard.press('Enter');
    await page.getByText('1 个要改好').waitFor({ state: 'hidden' });

    // Somebody else reports on one of them before the save.
    const said = { text: '指挥部现场调度：一周内进场', nextStep: null, nextStepOn: null, nextStepBy: null };
    await office.post(api(paths.progress, 'projects', first.id), { week, seen: 0, ...said });
    await page.keyboard.press('Control+s');
    await page.getByText('指挥部现场调度：一周内进场').waitFor();
    await picture(page, 'portfolio-second-editor');
    await page.getByRole('button', { name: '保留我的' }).click();
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('已保存 3 个项目的本周进展').waitFor();
    const codes = [first, second, third].map((line) => line.code).join(',');
    const { items: saved } = await lead.get<PageOf<PortfolioLine>>(`${table}?codes=${codes}&sort=code`);
    const text = (line: PortfolioLine) => saved.find((one) => one.id === line.id)?.thisWeek;
    expect(text(first)).toMatchObject({ version: 2, text: '桩基完成；\n土方外运' });
    expect(text(second)).toMatchObject({ version: 1, text: '规划方案已批复' });
    expect(text(third)).toMatchObject({ version: 1, nextStep: '设备进场' });

    // Fill down, and leaving with something unsaved asks first.
    await page.goto('/portfolio?by=team');
    const top = page.getByRole('row').filter({ hasText: 'HS' }).first().locator('.nextStepBy');
    await top.click();
    await page.keyboard.type('旅程专班');
    await page.keyboard.press('Enter');
    await page.getByText('已改 1 个项目').waitFor();
    await top.click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    await page.getByText('已改 2 个项目').waitFor();
    await picture(page, 'portfolio-groups', ['desk']);
    await page.getByRole('link', { name: '工作台' }).click();
    await page.getByText('还有修改没有保存').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '离开，不保存' }).click();
    await page.waitForURL(/my-day/);
  },
);

journey('on a phone a week is reported one project at a time', async ({ visit }) => {
  const lead = await Caller.as(stage.address, 'teamLead');
  const page = await visit({ as: lead, on: 'phone' });
  await page.goto('/portfolio?unreported=true');
  const title = await page.getByRole('article').getByRole('heading').innerText();
  await page.getByLabel('本周进展').fill('现场已围挡，临电接通');
  await page.getByLabel('下一步').fill('桩机进场');
  await page.getByLabel('下一步').blur();
  expect(await sidewaysScroll(page)).toBe(0);
  await picture(page, 'portfolio-card', ['phone']);
  await page.getByRole('button', { name: '保存，看下一个' }).tap();
  await page.getByText('已保存 1 个项目的本周进展').waitFor();
  await page.waitForURL(/at=2/);
  expect(await page.getByRole('article').getByRole('heading').innerText()).not.toBe(title);
});
