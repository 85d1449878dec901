import { api, LeadDetail, paths } from '@huoshui/contracts';
import { DEFAULT_RULE_SET } from '@huoshui/domain';
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

journey(
  'rules that a colleague saved meanwhile: what was typed is kept as a draft beside theirs',
  async ({ visit }) => {
    const office = await Caller.as(stage.address, 'commandingOffice');
    const page = await visit({ as: office });
    const ruleSet = { ...DEFAULT_RULE_SET, name: '两人同改的办法' };
    const { id } = await office.post<{ id: string }>(api(paths.ruleSets), { ruleSet });
    await page.goto(`/standings/rules/${id}/edit`);
    await page.getByRole('textbox', { name: '名称' }).fill('我改的办法');
    const { version } = await office.get<{ version: number }>(api(paths.ruleSets, id));
    await office.put(api(paths.ruleSets, id), version, { ruleSet: { ...ruleSet, name: '同事改的办法' } });
    await page.getByRole('button', { name: '保存草稿' }).click();
    await page.getByText('您写的可以另存为一份新草稿').waitFor();
    await picture(page, 'stale-draft');
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    expect(await page.getByRole('textbox', { name: '名称' }).inputValue()).toBe('我改的办法');
    await page.getByRole('button', { name: '保存草稿' }).click();
    await page.getByRole('button', { name: '另存为新草稿' }).click();
    await page.getByRole('heading', { name: '我改的办法' }).waitFor();
    expect(page.url()).not.toContain(id);
    expect(await office.get(api(paths.ruleSets, id))).toMatchObject({ ruleSet: { name: '同事改的办法' } });
  },
);
