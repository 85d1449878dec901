import { api, paths, ProjectDetail } from '@huoshui/contracts';
import { Caller, evidence, journey, picture, stage } from '../harness';

journey('a lead moves through its stages and is signed into a project', async ({ visit }) => {
  const officer = await Caller.as(stage.address, 'officer');
  const company = '高新区签约旅程新材料有限公司';
  const { id } = await officer.post<{ id: string }>(api(paths.leads), { company, nextStep: '谈条件' });

  const page = await visit({ as: officer });
  await page.goto(`/leads/${id}`);
  for (const next of ['已接触', '洽谈中']) {
    await page.getByRole('button', { name: next, exact: true }).click();
    await page.getByText(`已转为“${next}”`).waitFor();
  }
  await page.getByRole('button', { name: '签约' }).click();
  await page.getByRole('button', { name: '今天' }).click();
  await page.getByLabel('签约金额').fill('1.2亿');
  await page.getByText('= 1.20 亿元').waitFor();
  await page.getByRole('radio', { name: '制造业', exact: true }).click();
  await page.getByLabel('签约佐证').setInputFiles(evidence);
  await page.getByText('已上传').waitFor();
  await picture(page, 'lead-sign');
  await page.getByRole('button', { name: '确认签约' }).click();

  await page.waitForURL('**/projects/*');
  await page.getByText('待核验').first().waitFor();
  await page.locator('hs-paper-list').getByText(evidence.name).waitFor();
  await picture(page, 'project-new');
  const project = await officer.get<ProjectDetail>(api(paths.projects, page.url().split('/').at(-1) ?? ''));
  expect(project).toMatchObject({
    company,
    amountFen: 12_000_000_000,
    manufacturing: true,
    leadId: id,
    unverified: ['signing'],
  });
  await page.goto(`/leads/${id}`);
  await page.getByRole('link', { name: '查看项目' }).waitFor();
});
