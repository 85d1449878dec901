import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import {
  api,
  MyDayView,
  ObstacleDetail,
  ObstacleFiguresView,
  ObstacleView,
  Page as Listing,
  paths,
} from '@huoshui/contracts';
import { FEN_IN_YI } from '@huoshui/domain';
import { Caller, journey, makeProject, picture, sidewaysScroll, stage, tap } from '../harness';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The smallest whole PNG, as a phone's camera leaves it. */
const photo = {
  name: '现场.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

async function serious(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof import('axe-core') }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Opens an act's dialog, fills it and sends it. */
async function act(page: Page, button: string, fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void>) {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await fill(dialog);
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

describe('what holds a project up', () => {
  journey('is raised on the phone, handed on, answered with one voice and settled', async ({ visit }) => {
    const officer = await Caller.as(stage.address, 'officer');
    const office = await Caller.as(stage.address, 'commandingOffice');
    const { today } = await office.get<MyDayView>(api(paths.myDay));
    const wanted = { company: '高新区卡点旅程储能有限公司', amountFen: 2 * FEN_IN_YI, signedOn: today };
    const project = await makeProject(officer, office, wanted);

    const phone = await visit({ as: officer, on: 'phone' });
    await phone.goto(`/obstacles/new?projectId=${project}`);
    await phone.getByText('高新区卡点旅程储能有限公司项目').waitFor();
    await tap(phone.getByRole('radio', { name: '用地规划' }));
    await phone.getByLabel('什么事').fill('红线内还有两户未迁，桩基进不了场');
    await phone.getByLabel('照片或材料', { exact: true }).setInputFiles(photo);
    await phone.getByRole('button', { name: '去掉', exact: true }).waitFor();
    await picture(phone, 'obstacle-new', ['phone']);
    expect(await sidewaysScroll(phone)).toBe(0);
    expect(await serious(phone)).toEqual([]);
    await tap(phone.getByRole('button', { name: '提出', exact: true }));
    await phone.getByRole('heading', { name: '红线内还有两户未迁，桩基进不了场' }).waitFor();
    const id = /obstacles\/([0-9a-f-]{36})/.exec(phone.url())?.[1] ?? '';
    const one = () => office.get<ObstacleDetail>(api(paths.obstacles, id));

    const centre = await visit({ as: 'serviceDepartment' });
    await centre.goto(`/obstacles/${id}`);
    await centre.getByRole('button', { name: '受理', exact: true }).click();
    const dialog = centre.getByRole('dialog');
    await dialog.getByLabel('责任部门').selectOption({ label: '自然资源分局' });
    await dialog.getByLabel('请部门办什么').fill('请会同街道本周内迁完，交出场地');
    await dialog.getByLabel('现在怎么答复企业（首次答复）').fill('已受理，自然资源分局今天到场');
    await picture(centre, 'obstacle-accept');
    await dialog.getByRole('button', { name: '受理', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await one()).toMatchObject({ state: 'handling', called: true, firstAnsweredOn: today });

    const land = await visit({ as: 'landOfficer', on: 'phone' });
    await land.goto('/obstacles?mine=true&open=true');
    await land
      .getByRole('link', { name: /红线内还有两户未迁/ })
      .first()
      .waitFor();
    await picture(land, 'obstacles-mine', ['phone']);
    expect(await sidewaysScroll(land)).toBe(0);
    await land.goto(`/obstacles/${id}`);
    await tap(land.getByRole('button', { name: '报到', exact: true }));
    await land.getByRole('button', { name: '等待企业', exact: true }).waitFor();
    await act(land, '等待企业', (box) => box.getByLabel('等企业做什么').fill('请企业确认迁改补偿协议'));
    await land.getByText('停止计时').first().waitFor();
    await picture(land, 'obstacle-waiting', ['phone']);
    await tap(land.getByRole('button', { name: '恢复办理', exact: true }));
    await land.getByRole('button', { name: '部门答复', exact: true }).waitFor();
    await act(land, '部门答复', (box) => box.getByLabel('部门意见').fill('两户已签约，周五清场'));
    expect((await officer.get<ObstacleDetail>(api(paths.obstacles, id))).entries.map(({ kind }) => kind)).not.toContain(
      'note',
    );

    await centre.reload();
    await act(centre, '统一反馈', (box) => box.getByLabel('反馈企业的内容').fill('周五前清场，下周一桩基可进场。'));
    await centre.getByRole('button', { name: '办结', exact: true }).waitFor();
    await act(centre, '办结', async (box) => {
      await box.getByLabel('办理结果').fill('两户已迁，场地移交。');
      await box.getByRole('radio', { name: '非常满意' }).click();
      await picture(centre, 'obstacle-settle', ['desk']);
    });
    await centre.getByText('已办结').first().waitFor();
    await picture(centre, 'obstacle');
    expect(await serious(centre)).toEqual([]);
    await phone.reload();
    await phone.getByText('周五前清场，下周一桩基可进场。').first().waitFor();
    await picture(phone, 'obstacle-raiser', ['phone']);
    expect(await sidewaysScroll(phone)).toBe(0);
    expect(await one()).toMatchObject({ state: 'settled', satisfaction: 'verySatisfied' });
  });

  journey('is listed, on the board and counted as fractions; 2022 as its ledger says', async ({ visit }) => {
    const office = await Caller.as(stage.address, 'commandingOffice');
    const page = await visit({ as: office });
    await page.goto('/obstacles?open=true');
    await page.getByText(/已显示 \d+ 条/).waitFor();
    await picture(page, 'obstacles');
    expect(await serious(page)).toEqual([]);

    await page.getByRole('link', { name: '看板' }).click();
    await page.getByRole('heading', { name: '供电局' }).waitFor();
    await picture(page, 'obstacle-board');
    expect(await serious(page)).toEqual([]);
    await page.getByRole('button', { name: '按状态' }).click();
    await page.getByRole('heading', { name: '已办结' }).waitFor();
    await page.getByRole('button', { name: '再看 20 条' }).first().click();
    await page.waitForFunction(() => document.querySelectorAll('hs-obstacle-card').length > 60);
    await picture(page, 'obstacle-board-states', ['desk']);

    await page.goto('/obstacles/figures?raisedFrom=2022-01-01&raisedTo=2022-12-31&need=demand');
    await page.getByText('266', { exact: false }).first().waitFor();
    await picture(page, 'obstacle-figures');
    expect(await serious(page)).toEqual([]);
    const query = `from=2022-01-01&to=2022-12-31&need=demand`;
    const { all } = await office.get<ObstacleFiguresView>(`${api(paths.obstacles, 'figures')}?${query}`);
    expect([all.received, all.immediate, all.referred]).toMatchObject([
      832,
      { numerator: 563, denominator: 563 },
      { numerator: 266, denominator: 269 },
    ]);

    await page.goto('/obstacles/settings');
    await page.getByRole('heading', { name: '卡点诉求设置' }).waitFor();
    await picture(page, 'obstacle-settings');
    expect(await serious(page)).toEqual([]);
    await page.goto('/departments');
    await page.getByRole('link', { name: /自然资源分局/ }).waitFor();
    await picture(page, 'departments');
    await page.getByRole('link', { name: /自然资源分局/ }).click();
    await page.getByText('负责人').first().waitFor();
    await picture(page, 'department');
    expect(await serious(page)).toEqual([]);

    const late: Listing<ObstacleView> = await office.get(`${api(paths.obstacles)}?escalated=true&limit=1`);
    await page.goto(`/obstacles/${late.items[0]?.id}`);
    await page.getByText('上报').first().waitFor();
    await picture(page, 'obstacle-late');
  });

  journey('comes in by a ledger of demands, twice the same is nothing new', async ({ visit }) => {
    const page = await visit({ as: 'commandingOffice' });
    await page.goto('/imports?kind=demands');
    await page.getByRole('link', { name: '下载模板' }).waitFor();
    await picture(page, 'imports-demands');
    const text =
      '诉求编号,企业名称,诉求内容,类别,办理方式,责任部门,提出时间\nJ1,旅程诉求公司,"修路,尽快",其他,马上办,供电局,2023-01-03\nJ2,,修桥,其他,马上办,气象局,2023-02-30\n';
    const file = { name: '诉求.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
    await page.getByLabel('台账文件').setInputFiles(file);
    await page.waitForURL(/imports\/[0-9a-f-]{36}/);
    await page.getByRole('button', { name: /^未通过/ }).click();
    await page.getByText('诉求 第 3 行').waitFor();
    await picture(page, 'import-demands-checked');
    await page.getByRole('button', { name: '开始导入' }).click();
    await page.getByText('已导入', { exact: true }).waitFor({ timeout: 60_000 });
    await picture(page, 'import-demands-done');
  });
});
