import type { Page } from 'playwright-core';
import { api, OrderDetail, paths, SessionView } from '@huoshui/contracts';
import { FEN_IN_YI } from '@huoshui/domain';
import { Caller, download, evidence, journey, makeProject, picture, sidewaysScroll, stage, tap } from '../harness';

const TITLE = '督办旅程项目用电接入';

async function pickPerson(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).fill(name);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .click();
}

journey(
  'the office issues an order, the owner answers from the phone, the office returns, closes and prints',
  async ({ visit }) => {
    const officer = await Caller.as(stage.address, 'officer');
    const office = await Caller.as(stage.address, 'commandingOffice');
    const { person, today } = await officer.get<SessionView>(api(paths.session));
    const company = '高新区督办旅程新能源有限公司';
    const project = await makeProject(officer, office, { company, amountFen: 3 * FEN_IN_YI, signedOn: today });

    const desk = await visit({ as: office });
    await desk.goto(`/supervision/new?projectId=${project}&source=meeting`);
    await desk.getByText(`${company}项目`).waitFor();
    await desk.getByLabel('来源说明').fill('第27周例会');
    await desk.getByLabel('督办什么').fill(TITLE);
    await desk.getByLabel('具体要求').fill('一是确定接入点和容量。\n二是10个工作日内送电。');
    await pickPerson(desk, '主办人', person.displayName);
    await desk.getByLabel('工作日天数').fill('10');
    await desk.getByText('今天下发，期限为').waitFor();
    await desk.getByText('协办（可不选）').click();
    await desk.getByRole('button', { name: '供电局' }).click();
    await picture(desk, 'supervision-new');
    await desk.getByRole('button', { name: '下发督办单' }).click();
    await desk.getByRole('heading', { name: TITLE }).waitFor();
    await desk.getByText('待签收').first().waitFor();
    const id = desk.url().split('/').at(-1) ?? '';

    const road = await visit({ as: officer, on: 'phone' });
    await road.goto('/my-day');
    await road.getByRole('heading', { name: '督办待办' }).waitFor();
    await picture(road, 'my-day-orders');
    await road.goto('/supervision');
    await picture(road, 'supervision-mine', ['phone']);
    await road.getByRole('link', { name: new RegExp(TITLE) }).click();
    await tap(road.getByRole('button', { name: '签收' }));
    await road.getByText('办理中').waitFor();
    await tap(road.getByRole('button', { name: '反馈办理情况' }));
    await road.getByLabel('办理情况', { exact: true }).fill('接入点已定，容量630kVA，正在施工。');
    await road.getByRole('dialog').getByLabel('照片或材料').setInputFiles(evidence);
    await road.getByText(evidence.name).waitFor();
    await picture(road, 'supervision-report', ['phone']);
    await tap(road.getByRole('button', { name: '提交反馈' }));
    await road.getByText('待销号', { exact: true }).waitFor();
    expect(await sidewaysScroll(road)).toBe(0);
    await picture(road, 'supervision-order', ['phone']);

    await desk.goto('/supervision?view=mine');
    await desk.getByRole('link', { name: TITLE }).waitFor();
    await picture(desk, 'supervision-list');
    await desk.goto(`/supervision/${id}`);
    await picture(desk, 'supervision-judge', ['desk']);
    await desk.getByRole('button', { name: '退回续办' }).click();
    await desk.getByLabel('哪里没办到位').fill('还没有送电，请送电后再报。');
    await desk.getByRole('dialog').getByRole('button', { name: '退回续办' }).click();
    await desk.getByText('退回续办').first().waitFor();
    await desk.getByRole('button', { name: '延期' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: '一个月后' }).click();
    await desk.getByLabel('延期原因').fill('供电施工受雨季影响');
    await picture(desk, 'supervision-extend', ['desk']);
    await desk.getByRole('dialog').getByRole('button', { name: '延期' }).click();
    await desk.getByText('原定').waitFor();

    await road.reload();
    await road.getByText('还没有送电，请送电后再报。').waitFor();
    await tap(road.getByRole('button', { name: '反馈办理情况' }));
    await road.getByLabel('办理情况', { exact: true }).fill('已送电。');
    await tap(road.getByRole('button', { name: '提交反馈' }));
    await road.getByText('待销号', { exact: true }).waitFor();

    await desk.reload();
    await desk.getByRole('button', { name: '销号办结' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: '销号办结' }).click();
    await desk.getByText('已办结').first().waitFor();
    await picture(desk, 'supervision-closed');
    const order = await office.get<OrderDetail>(api(paths.supervision, id));
    expect(order.events.map(({ kind }) => kind)).toEqual([
      ...['closed', 'reported', 'extended', 'returned', 'reported', 'acknowledged', 'issued'],
    ]);
    const letter = await download(desk.getByRole('link', { name: '下载督办函' }));
    expect(letter.name).toBe(`督办函_${order.number}_${TITLE}.docx`);
    expect(letter.bytes.subarray(0, 2).toString()).toBe('PK');
  },
);

journey('a task force is set up, meets and gives orders; the five ones fill', async ({ visit }) => {
  const officer = await Caller.as(stage.address, 'officer');
  const office = await Caller.as(stage.address, 'commandingOffice');
  const { today } = await officer.get<SessionView>(api(paths.session));
  const company = '高新区专班旅程半导体有限公司';
  const project = await makeProject(officer, office, { company, amountFen: 12 * FEN_IN_YI, signedOn: today });

  const page = await visit({ as: office });
  await page.goto(`/supervision/projects/${project}`);
  await page.getByText('还没有专班').waitFor();
  await page.getByRole('button', { name: '成立专班' }).click();
  await page.getByLabel('无账号成员的姓名').fill('管委会陈副主任');
  await page.getByRole('button', { name: '加入' }).click();
  await page.getByLabel('分工').fill('组长');
  await page.getByRole('radio', { name: '每两周' }).click();
  await page.getByText('下次会议').waitFor();
  await picture(page, 'task-force-form');
  await page.getByRole('button', { name: '保存专班' }).click();
  await page.getByRole('dialog').first().waitFor({ state: 'hidden' });

  await page.getByRole('button', { name: '记会议' }).click();
  await page.getByLabel('议定事项', { exact: true }).fill('一、三日内完成土方合同。');
  await page.getByRole('button', { name: '议定事项里发一张督办单' }).click();
  await page.getByLabel('督办什么').fill('完成土方合同签订');
  await page.getByLabel('具体要求').fill('三日内签订。');
  await page.getByLabel('主办部门').selectOption({ label: '建设环保局' });
  await picture(page, 'task-force-meeting');
  await page.getByRole('button', { name: '保存会议' }).click();
  await page.getByRole('link', { name: /完成土方合同签订/ }).waitFor();

  await page.getByRole('button', { name: '填写' }).click();
  await page.getByLabel('内容').first().fill('芯片封装测试项目');
  await page.getByLabel('链接到').nth(2).selectOption({ label: '本项目专班' });
  await picture(page, 'five-ones-form', ['desk']);
  await page.getByRole('button', { name: '保存五个一' }).click();
  await page.getByText('芯片封装测试项目').waitFor();
  await picture(page, 'supervised-project');

  await page.goto('/supervision/settings');
  await page.getByText('系统默认，尚未按本区实际设定').first().waitFor();
  await picture(page, 'supervision-settings');
  expect(await sidewaysScroll(page)).toBe(0);
});
