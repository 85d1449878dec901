import type { Page } from 'playwright-core';
import { api, MyDayView, paths, SummaryView } from '@huoshui/contracts';
import { Day, FEN_IN_YI, yearOf } from '@huoshui/domain';
import { Caller, evidence, journey, makeProject, picture, stage } from '../harness';

async function record(page: Page, milestone: string): Promise<void> {
  await page.getByRole('button', { name: '登记里程碑' }).click();
  await page.getByRole('radio', { name: milestone }).click();
  await page.getByRole('button', { name: '今天' }).click();
  await page.getByRole('dialog').getByLabel('佐证', { exact: true }).setInputFiles(evidence);
  await page.getByText('已上传').waitFor();
  if (milestone === '落地') await picture(page, 'milestone-record');
  await page.getByRole('button', { name: '登记，提交核验' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

journey('a milestone counts from its verification, not before, and not when it is returned', async ({ visit }) => {
  const officer = await Caller.as(stage.address, 'officer');
  const office = await Caller.as(stage.address, 'commandingOffice');
  const manager = await Caller.as(stage.address, 'projectManager');
  const { today } = await office.get<MyDayView>(api(paths.myDay));
  const company = '高新区核验旅程医疗器械有限公司';
  const id = await makeProject(officer, office, { company, amountFen: 2 * FEN_IN_YI, signedOn: today });
  const counted = async (): Promise<[landed: number, started: number]> => {
    const year = `${api(paths.summary)}?year=${yearOf(today as Day)}&asOf=${today}`;
    const { zone } = await office.get<SummaryView>(year);
    return [zone.landed, zone.started];
  };
  const [landed, started] = await counted();

  const work = await visit({ as: manager });
  await work.goto(`/projects/${id}`);
  await record(work, '落地');
  expect(await counted()).toEqual([landed, started]);

  const check = await visit({ as: office });
  await check.goto(`/projects/${id}`);
  await check.getByRole('button', { name: '核验通过' }).click();
  await check.getByText('已核验，从现在起计入').waitFor();
  expect(await counted()).toEqual([landed + 1, started]);

  await work.reload();
  await record(work, '开工');
  await check.reload();
  await picture(check, 'milestone-verify');
  await check.getByRole('button', { name: '退回' }).click();
  await check.getByLabel('退回原因').fill('照片看不出开工，请补施工许可证。');
  await picture(check, 'milestone-return', ['desk']);
  await check.getByRole('dialog').getByRole('button', { name: '退回', exact: true }).click();
  await check.getByText('已退回').first().waitFor();
  expect(await counted()).toEqual([landed + 1, started]);

  await work.goto('/my-day');
  await work.getByText('照片看不出开工').waitFor();
  await picture(work, 'my-day-returned');
  await work.goto(`/projects/${id}`);
  await work.getByText('退回原因：照片看不出开工').waitFor();
  await picture(work, 'project');
});
