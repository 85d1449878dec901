import { api, paths, RuleSetDetail, RuleSetView } from '@huoshui/contracts';
import { isMeasured } from '@huoshui/domain';
import { Caller, journey, picture, sidewaysScroll, stage } from '../harness';

/** The rules in force with a heavier start, as a draft. */
async function draft(office: Caller): Promise<RuleSetView> {
  const [active] = (await office.get<RuleSetView[]>(api(paths.ruleSets))).filter((one) => one.effectiveFrom !== null);
  const { ruleSet } = await office.get<RuleSetDetail>(api(paths.ruleSets, active?.id ?? ''));
  const items = ruleSet.items.map((item) =>
    isMeasured(item) && item.key === 'fullCapacity' ? { ...item, method: { kind: 'pointsPerUnit', points: 30 } } : item,
  );
  const { id } = await office.post<{ id: string }>(api(paths.ruleSets), {
    ruleSet: { ...ruleSet, name: '达产加重（试算旅程）', items },
  });
  return office.get<RuleSetView>(api(paths.ruleSets, id));
}

journey('the office sees what a draft would have done before it takes effect', async ({ visit }) => {
  const office = await Caller.as(stage.address, 'commandingOffice');
  const { id } = await draft(office);
  const page = await visit({ as: office });
  await page.goto(`/standings/rules/${id}`);
  await page.getByRole('heading', { name: '与另一版相比' }).waitFor();
  await page.getByText('改动', { exact: true }).waitFor();
  await picture(page, 'rule-set-compared', ['desk']);
  await page.getByRole('link', { name: '试算' }).click();
  // Broken off before there was any answer: the page says so, and the next one goes as ever.
  await page.route(/dry-runs\/progress/, () => undefined);
  await page.getByRole('button', { name: '试算', exact: true }).click();
  await page.getByRole('button', { name: '取消', exact: true }).click();
  await page.getByText('试算已取消').waitFor();
  await picture(page, 'dry-run-cancelled', ['desk']);
  await page.unroute(/dry-runs\/progress/);
  await page.getByRole('button', { name: '试算', exact: true }).click();
  await page.getByText('周名次有变').waitFor();
  await page.getByRole('heading', { name: '名次对权重有多敏感' }).waitFor();
  await page.locator('hs-dry-run-moves .head').first().click();
  await page.getByRole('columnheader', { name: '试算得分' }).waitFor();
  await picture(page, 'dry-run');
  expect(await sidewaysScroll(page)).toBe(0);
  // The address holds what was asked: a reload in the middle loses nothing.
  await page.reload();
  await page.getByText('周名次有变').waitFor();
});

journey('a team sees how its rank went, what the next one has more, and how to gain', async ({ visit }) => {
  const lead = await Caller.as(stage.address, 'teamLead');
  const page = await visit({ as: lead });
  await page.goto('/standings?week=2022-W50');
  await page.locator('hs-standing-rows').getByText('区投促中心').first().waitFor();
  await page.getByRole('link', { name: '走势' }).click();
  await page.getByRole('heading', { name: '逐周走势' }).waitFor();
  await page.locator('ui-chart').getByText('50周').first().waitFor();
  await picture(page, 'standings-trend');
  expect(await sidewaysScroll(page)).toBe(0);
  await page.getByRole('link', { name: '两队对比' }).click();
  await page.getByText('左边多').waitFor();
  await picture(page, 'standings-compared');
  expect(await sidewaysScroll(page)).toBe(0);
  await page.locator('a.side').first().click();
  await page.getByRole('dialog').getByRole('heading', { name: '怎样得分' }).waitFor();
  await page.getByRole('dialog').locator('hs-team-gains li').first().waitFor();
  await picture(page, 'standings-gains');
});
