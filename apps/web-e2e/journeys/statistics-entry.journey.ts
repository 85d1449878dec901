import type { Page } from 'playwright-core';
import { api, MyDayView, paths, ProjectDetail, StatisticsEntryDetail } from '@huoshui/contracts';
import { FEN_IN_YI } from '@huoshui/domain';
import { Caller, evidence, journey, makeProject, picture, sidewaysScroll, stage, uploadEvidence } from '../harness';

/** Uploads a paper in the dialog that its row opens, with what it states. */
async function keep(page: Page, paper: string, stated: Readonly<Record<string, string>>): Promise<void> {
  await page.locator('hs-paper-list article').filter({ hasText: paper }).getByRole('button').first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('扫描件或照片').setInputFiles(evidence);
  await dialog.getByText('已上传').waitFor();
  for (const [label, value] of Object.entries(stated)) await dialog.getByLabel(label).fill(value);
  if (paper === '备案或核准文件') await picture(page, 'statistics-paper');
  await dialog.getByRole('button', { name: '保存材料' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

journey(
  'papers that contradict each other are found before submission, mended, submitted and listed',
  async ({ visit }) => {
    const officer = await Caller.as(stage.address, 'officer');
    const office = await Caller.as(stage.address, 'commandingOffice');
    const manager = await Caller.as(stage.address, 'projectManager');
    const { today } = await office.get<MyDayView>(api(paths.myDay));
    const company = '高新区纳统旅程装备有限公司';
    const id = await makeProject(officer, office, { company, amountFen: 2 * FEN_IN_YI, signedOn: today });
    const start = { milestone: 'start', day: today, evidenceFileId: await uploadEvidence(manager) };
    await manager.post(api(paths.projects, id, 'milestones'), start);
    const facts = (await office.get<ProjectDetail>(api(paths.projects, id))).facts;
    const fact = facts.find(({ milestone }) => milestone === 'start');
    await office.post(api(paths.projects, id, 'milestones', fact?.id ?? '', 'verification'));
    const entry = () => office.get<StatisticsEntryDetail>(api(paths.statisticsEntries, id));

    const list = await visit({ as: office });
    await list.goto('/statistics-entries');
    await list.locator('hs-entry-rows tbody tr').first().waitFor();
    await picture(list, 'statistics-entries');
    await list.goto('/statistics-entries?settings=true');
    await list.getByRole('dialog').getByRole('button', { name: '保存清单' }).waitFor();
    await picture(list, 'statistics-checklist', ['desk']);

    const work = await visit({ as: manager });
    await work.goto(`/statistics-entries/${id}`);
    await keep(work, '备案或核准文件', { 写明的单位名称: company, 写明的总投资: '2亿' });
    await keep(work, '营业执照', { 写明的单位名称: '高新区纳统旅程装备（深圳）有限公司' });
    await keep(work, '施工合同或现场照片', { 合同甲方: '珠海高新建设有限公司', 写明的合同金额: '8000' });
    await work.getByText('报送前发现 2 处不一致').waitFor();
    await picture(work, 'statistics-mismatch');
    expect(await work.getByRole('button', { name: /报送/ }).count()).toBe(0);
    expect((await entry()).found.map(({ kind }) => kind)).toEqual(['investor', 'contractParty']);

    await keep(work, '营业执照', { 写明的单位名称: company });
    await keep(work, '施工合同或现场照片', { 合同甲方: company, 写明的合同金额: '8000' });
    await work.getByText('没有发现不一致').waitFor();
    await work.getByRole('button', { name: '登记报送' }).click();
    await work.getByRole('dialog').getByRole('button', { name: '登记报送' }).click();
    await work.getByRole('button', { name: '登记入库' }).click();
    await work.getByLabel('统计项目代码').fill('440402-2026-0999');
    await picture(work, 'statistics-listing', ['desk']);
    await work.getByRole('dialog').getByRole('button', { name: '登记入库' }).click();
    await work.getByText('已入库').first().waitFor();
    await picture(work, 'statistics-entry');
    expect(await entry()).toMatchObject({ state: 'listed', listedCode: '440402-2026-0999' });

    const phone = await visit({ as: manager, on: 'phone' });
    await phone.goto(`/statistics-entries/${id}`);
    await phone.getByRole('heading', { name: '材料清单' }).waitFor();
    expect(await sidewaysScroll(phone)).toBe(0);
    await phone.goto('/statistics-entries?state=collecting');
    await phone.locator('hs-entry-rows li').first().waitFor();
    expect(await sidewaysScroll(phone)).toBe(0);
  },
);
