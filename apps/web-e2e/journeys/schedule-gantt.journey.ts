import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { api, MyDayView, paths, ScheduleView } from '@huoshui/contracts';
import { addDays, Day } from '@huoshui/domain';
import { Caller, journey, makeProject, picture, sidewaysScroll, stage, tap } from '../harness';
import { ROOT } from '../harness/house/door';

const at = (id: string): string => api(paths.schedules, id);
const row = (page: Page, title: string): Locator =>
  page.locator('[data-row]', { has: page.getByRole('button', { name: new RegExp(`^${title}`) }) });

/** Takes the bar of a row by the hand, pulls it to the right and lets it go. */
async function pull(page: Page, title: string, pixels: number): Promise<void> {
  const bar = row(page, title).locator('.bar').first();
  await bar.scrollIntoViewIfNeeded();
  const box = (await bar.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = [box.x + Math.min(12, box.width / 2), box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + pixels / 2, y, { steps: 3 });
  await page.mouse.move(x + pixels, y, { steps: 3 });
  await page.mouse.up();
}

/** A project signed 80 days ago, with a schedule of which the first tasks are done. */
async function makeSchedule(company: string): Promise<{ id: string; today: Day; manager: Caller }> {
  const officer = await Caller.as(stage.address, 'officer');
  const office = await Caller.as(stage.address, 'commandingOffice');
  const manager = await Caller.as(stage.address, 'projectManager');
  const { today } = await office.get<MyDayView>(api(paths.myDay));
  const signedOn = addDays(today as Day, -80);
  const id = await makeProject(officer, office, { company, amountFen: 3_000_000_000_00, signedOn });
  const known = await manager.get<ScheduleView>(at(id)).catch(() => null);
  if (!known) await manager.post(`${at(id)}/application`);
  const done = { design: [2, 46], detailedPlan: [3, 70], survey: [1, 12], landUsePlan: [9, 52], siting: [54, 66] };
  for (const [key, [begin = 0, finish = 0]] of Object.entries(done)) {
    const { tasks, version } = await manager.get<ScheduleView>(at(id));
    const task = tasks.find((one) => one.key === key);
    const actual = { begin: addDays(signedOn, begin), finish: addDays(signedOn, finish) };
    await manager.put(`${at(id)}/tasks/${task?.id ?? ''}/actual`, version, actual);
  }
  return { id, today: today as Day, manager };
}

journey('a schedule is replanned by hand and by keyboard, with a reason and with what it moves', async ({ visit }) => {
  const { id, manager } = await makeSchedule('高新区时序旅程精密机械有限公司');
  const before = await manager.get<ScheduleView>(at(id));
  const page = await visit({ as: manager });
  await page.goto(`/schedules/${id}`);
  await row(page, '规划方案预审').waitFor();
  await picture(page, 'schedule');

  await pull(page, '规划方案预审', 60);
  await page.getByRole('heading', { name: '调整计划：规划方案预审' }).waitFor();
  await page.getByText('保存后会这样变').waitFor();
  await page.getByLabel('调整原因').fill('挂牌公告延期，方案预审随之顺延。');
  await picture(page, 'schedule-replan');
  await page.getByRole('button', { name: '保存调整' }).click();
  await page.getByText('计划已调整').waitFor();
  const after = await manager.get<ScheduleView>(at(id));
  expect(after.version).toBe(before.version + 1);
  expect(after.outlook.startForecast! > before.outlook.startForecast!).toBe(true);
  await page.getByText('原因：挂牌公告延期').first().waitFor();

  await page.getByRole('radio', { name: '周' }).click();
  await page.waitForURL('**zoom=week');
  await page.reload();
  await page.getByRole('radio', { name: '周', checked: true }).waitFor();
  await picture(page, 'schedule-week', ['desk']);
  await page.goto(`/schedules/${id}?zoom=year`);
  await row(page, '规划方案预审').waitFor();
  await picture(page, 'schedule-year', ['desk']);

  await page.getByRole('button', { name: '土地', exact: true }).focus();
  await page.keyboard.press('ArrowLeft');
  await row(page, '勘测定界').waitFor({ state: 'hidden' });
  await page.keyboard.press('ArrowRight');
  await row(page, '勘测定界').waitFor();
  for (const next of ['勘测定界', '农转用']) {
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((title) => document.activeElement?.textContent?.includes(title), next);
  }
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '农转用与土地征收报批' }).waitFor();
  await page.getByLabel('实际开始').fill(before.today);
  await page.getByRole('button', { name: '记下实际日期' }).click();
  await page.getByText('已记下实际日期').waitFor();
  await page.getByText('进行中').first().waitFor();
  await picture(page, 'schedule-task');
});

journey('of two who change one schedule the second is told and takes the newer one', async ({ visit }) => {
  const { id, manager } = await makeSchedule('高新区时序同改旅程电子有限公司');
  const page = await visit({ as: manager });
  const view = await manager.get<ScheduleView>(at(id));
  const works = view.tasks.find((task) => task.key === 'works');
  await page.goto(`/schedules/${id}?task=${works?.id ?? ''}`);
  await page.getByText('调整计划').click();
  await manager.put(`${at(id)}/tasks/${works?.id ?? ''}/plan`, view.version, { duration: 200, reason: '同时在改' });
  await page.getByLabel('工期').fill('190');
  await page.getByLabel('调整原因').fill('总包缩短工期。');
  await page.getByRole('button', { name: '保存调整' }).click();
  await page.getByRole('button', { name: '载入最新内容' }).click();
  await page.waitForFunction(() => [...document.querySelectorAll('input')].some((input) => input.value === '200'));
  expect((await manager.get<ScheduleView>(at(id))).tasks.find((task) => task.key === 'works')?.duration).toBe(200);
});

journey('a schedule is printed whole, with who printed it on every page', async ({ visit }) => {
  const { id, manager } = await makeSchedule('高新区时序打印旅程材料有限公司');
  const page = await visit({ as: manager });
  await page.goto(`/schedules/${id}`);
  await row(page, '规划方案预审').waitFor();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  writeFileSync(join(ROOT, 'screenshots', 'schedule.pdf'), pdf);
  const text = readFileSync(join(ROOT, 'screenshots', 'schedule.pdf'), 'latin1');
  // A3 lying: 420 mm by 297 mm, in points.
  expect(text).toMatch(/MediaBox \[\s*0 0 1191\S* 841\S*\s*\]|MediaBox \[\s*0 0 1190\S* 841\S*\s*\]/);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('ui-gantt-sheet tbody tr').count()).toBeGreaterThan(30);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.locator('ui-gantt-sheet').waitFor({ state: 'detached' });
});

journey('on a phone a schedule is a list, and one tap says that a task began today', async ({ visit }) => {
  const { id, today, manager } = await makeSchedule('高新区时序手机旅程软件有限公司');
  const page = await visit({ as: manager, on: 'phone' });
  await page.goto(`/schedules/${id}`);
  const begin = page.getByRole('button', { name: /^今天开始.*农转用/ });
  await begin.waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  await tap(begin);
  await page.getByText('已记：今天开始').waitFor();
  const task = (await manager.get<ScheduleView>(at(id))).tasks.find((one) => one.key === 'conversion');
  expect(task?.actualBegin).toBe(today);
  await picture(page, 'schedule-list', ['phone']);

  await page.goto('/schedules');
  await page.getByText('下一步：').first().waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  await picture(page, 'schedules-cards', ['phone']);
});
