import { api, LightCounts, LightRow, LightRuleSetView, Page, paths } from '@huoshui/contracts';
import { Caller, journey, picture, stage, until } from '../harness';

journey('red lights say by which rule, with what figures, and who has to act', async ({ visit }) => {
  const office = await Caller.as(stage.address, 'commandingOffice');
  const counts = await office.get<LightCounts>(api(paths.lights, 'counts'));
  expect(counts.red).toBeGreaterThan(10);

  const page = await visit({ as: office });
  await page.goto('/lights');
  await page.getByRole('heading', { name: '红灯', exact: true }).waitFor();
  await page.getByText('按队伍').waitFor();
  await picture(page, 'lights');
  await page.getByRole('heading', { name: '每周末亮灯项目' }).scrollIntoViewIfNeeded();
  await picture(page, 'lights-trend', ['desk']);
  await page.getByRole('button', { name: /开工逾期/ }).click();
  await page.waitForURL(/rule=lateStart/);
  await page.locator('.row-of').first().waitFor();
  const { items } = await office.get<Page<LightRow>>(`${api(paths.lights)}?rule=lateStart`);
  const first = items[0];
  if (!first) throw new Error('no late start in the demo');
  await page.getByRole('link', { name: first.name }).first().click();
  await page.getByRole('heading', { name: '逐条规则' }).waitFor();
  await page.getByRole('heading', { name: '亮灯历史' }).waitFor();
  await picture(page, 'lights-project');
  const order = await page.getByRole('link', { name: '下督办' }).getAttribute('href');
  expect(order).toContain(`/supervision/new?projectId=${first.id}&source=light`);

  await page.goto('/my-day');
  await page.getByRole('heading', { name: '红灯项目' }).scrollIntoViewIfNeeded();
  await picture(page, 'my-day-red');

  await page.goto('/lights?soon=true');
  await page.locator('.row-of').first().waitFor();
  await picture(page, 'lights-soon');
});

journey(
  'light rules are drafted as a form, tried beside the rules in force, and then take their place',
  async ({ visit }) => {
    const office = await Caller.as(stage.address, 'commandingOffice');
    const lit = async (): Promise<number> => {
      const { rules } = await office.get<LightCounts>(api(paths.lights, 'counts'));
      const rule = rules.find((one) => one.rule === 'noUpdate');
      return (rule?.red ?? 0) + (rule?.yellow ?? 0);
    };
    const before = await lit();
    const page = await visit({ as: office });
    await page.goto('/lights/rules');
    await page.getByText('现在适用', { exact: true }).waitFor();
    await picture(page, 'light-rules', ['desk']);
    await page.getByRole('link', { name: '起草新版' }).click();
    await page.getByLabel('名称', { exact: true }).fill('红黄绿灯规则（试行）');
    const rule = page.getByRole('group', { name: '久无进展更新' });
    await rule.getByLabel('红灯：满多少个月').fill('1');
    await page.getByText('红灯（1）应大于黄灯（1）').waitFor();
    await picture(page, 'light-rules-fault', ['desk']);
    await rule.getByLabel('红灯：满多少个月').fill('6');
    await rule.getByLabel('黄灯：满多少个月').fill('3');
    await picture(page, 'light-rules-draft');
    await page.getByRole('button', { name: '保存草稿' }).click();
    await page.getByRole('heading', { name: '红黄绿灯规则（试行）' }).waitFor();

    await page.getByRole('button', { name: '试算' }).click();
    await page.getByRole('heading', { name: '试算结果' }).waitFor({ timeout: 60_000 });
    await page.getByText('个项目变色').waitFor();
    await picture(page, 'light-rules-dry-run');

    await page.getByRole('button', { name: '审核通过' }).click();
    await page.getByRole('button', { name: '启用' }).click();
    await picture(page, 'light-rules-activate', ['desk']);
    await page.getByRole('dialog').getByRole('button', { name: '启用' }).click();
    await page.getByText('现在适用', { exact: true }).waitFor();
    const sets = await office.get<LightRuleSetView[]>(api(paths.lightRules));
    expect(sets.find((one) => one.inForce)?.name).toBe('红黄绿灯规则（试行）');
    await until(lit, (now) => now < before);
  },
);
