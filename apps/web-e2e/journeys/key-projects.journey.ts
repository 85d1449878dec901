import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { api, KeyProjectDetail, KeyProjectView, MyDayView, Page as Items, paths } from '@huoshui/contracts';
import { Day, FEN_IN_YI, monthOf, yearOf } from '@huoshui/domain';
import { Caller, download, journey, makeProject, picture, sidewaysScroll, stage } from '../harness';

const WALL = { width: 1920, height: 1080 } as const;

const twelve = (value: string | number): string => Array.from({ length: 12 }, () => value).join('\t');

/** Puts text on the clipboard of the page and pastes it where the focus is. */
async function pasteInto(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).evaluate((field, said) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', said);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function wallPicture(page: Page, name: string): Promise<void> {
  await page.setViewportSize(WALL);
  await page.waitForTimeout(200);
  await page.screenshot({ path: join(__dirname, '../../../screenshots', `${name}.wall.png`), animations: 'disabled' });
}

journey(
  'a key project is listed from a spreadsheet, reported by its manager, and read from the wall',
  async ({ visit }) => {
    const officer = await Caller.as(stage.address, 'officer');
    const office = await Caller.as(stage.address, 'commandingOffice');
    const manager = await Caller.as(stage.address, 'projectManager');
    const { today } = await office.get<MyDayView>(api(paths.myDay));
    const year = yearOf(today as Day);
    const company = '高新区挂图旅程新能源有限公司';
    const projectId = await makeProject(officer, office, { company, amountFen: 5 * FEN_IN_YI, signedOn: today });
    const mine = async (): Promise<KeyProjectView | undefined> =>
      (await office.get<Items<KeyProjectView>>(`${api(paths.keyProjects)}?year=${year}&projectId=${projectId}`))
        .items[0];

    const desk = await visit({ as: office });
    await desk.goto('/key-projects');
    await desk.locator('hs-key-rows tbody tr').first().waitFor();
    await picture(desk, 'key-projects');

    await desk.getByRole('link', { name: '粘贴计划' }).click();
    const rows = [
      `${company}项目\t区重点\t${twelve('1,000')}`,
      `不存在的项目\t市重点\t${twelve(1)}`,
      `${company}\t村重点\tabc\t-5`,
    ];
    await desk.getByLabel('粘贴的表格').fill(rows.join('\n'));
    await desk.getByRole('button', { name: '检查' }).click();
    await desk.getByText('没有这个项目').waitFor();
    await picture(desk, 'key-projects-paste');
    expect(await mine()).toBeUndefined();
    await desk.getByRole('button', { name: '保存 1 个项目' }).click();
    await desk.getByText('有误的行没有保存').waitFor();
    const id = (await mine())?.id ?? '';

    await desk.goto(`/key-projects/${id}/plan`);
    await pasteInto(desk, '1 月', twelve(2_000));
    await desk.getByLabel('计划开工月').fill('6月');
    await desk.getByRole('button', { name: '保存调整' }).click();
    await desk.getByText('调整计划请写明原因').waitFor();
    await desk.getByLabel('调整原因').fill('二期并入本年实施');
    await picture(desk, 'key-project-plan');
    await desk.getByRole('button', { name: '保存调整' }).click();
    await desk.getByText('二期并入本年实施').waitFor();
    expect((await mine())?.figures.planFen).toBe(2.4 * FEN_IN_YI);

    const work = await visit({ as: manager });
    await work.goto(`/key-projects/${id}`);
    const months = Number(monthOf(today as Day).slice(5));
    await pasteInto(work, '1 月 完成', Array.from({ length: 12 }, (_, at) => 1_500 + at).join('\r\n'));
    await picture(work, 'key-project-typing');
    await work.getByRole('button', { name: `报送 ${months} 个月` }).click();
    await work.getByText(`已报送 ${months} 个月`).waitFor();
    await work.getByLabel('1 月 完成', { exact: true }).fill('1600');
    expect(await work.getByRole('button', { name: '报送 1 个月' }).isDisabled()).toBe(true);
    await work.getByLabel('更正 1 月 的原因').fill('发票口径更正');
    await work.getByRole('button', { name: '报送 1 个月' }).click();
    await work.getByText('更正：发票口径更正').waitFor();
    await picture(work, 'key-project');
    const { reports } = await office.get<KeyProjectDetail>(api(paths.keyProjects, id));
    expect(reports).toHaveLength(months + 1);

    await desk.goto(`/key-projects?projectId=${projectId}`);
    const file = await download(desk.getByRole('link', { name: '导出' }));
    expect([file.name.startsWith('重点项目_'), file.bytes.length > 1_000]).toEqual([true, true]);

    const phone = await visit({ as: manager, on: 'phone' });
    await phone.goto('/key-projects?behind=yellow');
    await phone.locator('hs-key-rows li').first().waitFor();
    expect(await sidewaysScroll(phone)).toBe(0);
  },
);

journey('the wall turns by itself, keeps what it has when the line is lost, and Esc leaves', async ({ visit }) => {
  const wall = await visit({ as: 'viewer' });
  await wall.setViewportSize(WALL);
  await wall.goto('/key-projects/wall');
  await wall.locator('hs-wall-card').first().waitFor();
  await wallPicture(wall, 'key-wall');
  const lit = wall.locator('hs-wall-card').filter({ has: wall.getByRole('button', { name: /^项目灯：红灯/ }) });
  await lit
    .first()
    .getByRole('button', { name: /^项目灯/ })
    .click();
  const shown = await lit.first().locator('.why b').first().textContent();
  await wallPicture(wall, 'key-wall-why');
  await lit.first().getByRole('link', { name: '逐条规则与历史' }).click();
  await wall.getByRole('heading', { name: '逐条规则' }).waitFor();
  await wall
    .getByText(shown ?? '')
    .first()
    .waitFor();
  await wall.goBack();
  await wall.locator('hs-wall-card').first().waitFor();
  const first = await wall.locator('hs-wall-card h3').first().textContent();
  await wall.keyboard.press('ArrowRight');
  await wall.getByText(/第 2 \//).waitFor();
  expect(await wall.locator('hs-wall-card h3').first().textContent()).not.toBe(first);
  await wallPicture(wall, 'key-wall-2');
  await wall.context().setOffline(true);
  await wall.evaluate(() => dispatchEvent(new Event('online')));
  await wall.getByText(/网络中断，显示/).waitFor();
  expect(await wall.locator('hs-wall-card').count()).toBeGreaterThan(0);
  await wallPicture(wall, 'key-wall-lost');
  await wall.context().setOffline(false);
  await wall.getByText(/网络中断，显示/).waitFor({ state: 'detached' });
  await wall.keyboard.press('Escape');
  await wall.getByRole('heading', { name: '重点项目', exact: true }).waitFor();
});
