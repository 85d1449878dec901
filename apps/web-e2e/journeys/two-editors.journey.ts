import { api, LeadDetail, paths } from '@huoshui/contracts';
import { Caller, journey, picture, stage } from '../harness';

journey('of two people who edit one record the second is told, and loses nothing of the first', async ({ visit }) => {
  const officer = await Caller.as(stage.address, 'officer');
  const input = { company: '高新区同改旅程电子有限公司', industry: '电子' };
  const { id } = await officer.post<{ id: string }>(api(paths.leads), input);

  const first = await visit({ as: officer });
  const second = await visit({ as: 'commandingOffice' });
  for (const page of [first, second]) {
    await page.goto(`/leads/${id}/edit`);
    await page.getByLabel('行业').waitFor();
  }
  await first.getByLabel('行业').fill('集成电路');
  await first.getByRole('button', { name: '保存' }).click();
  await first.getByText('已保存').waitFor();

  await second.getByLabel('行业').fill('软件');
  await second.getByRole('button', { name: '保存' }).click();
  await second.getByRole('heading', { name: '记录已被别人修改' }).waitFor();
  await picture(second, 'stale-record');
  await second.getByRole('button', { name: '载入最新内容' }).click();
  await second.waitForFunction(() =>
    [...document.querySelectorAll('input')].some((input) => input.value === '集成电路'),
  );
  expect((await officer.get<LeadDetail>(api(paths.leads, id))).industry).toBe('集成电路');
});
