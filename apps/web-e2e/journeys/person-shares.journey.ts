import { api, Page, paths, PersonSharesView, ProjectView } from '@huoshui/contracts';
import { Caller, journey, picture, sidewaysScroll, stage } from '../harness';

/** A project of the demo that came from a lead, so that its owner has it whole. */
async function owned(office: Caller): Promise<string> {
  const { items } = await office.get<Page<ProjectView>>(`${api(paths.projects)}?limit=100`);
  for (const { id } of items) {
    const { shares, candidates } = await office.get<PersonSharesView>(api(paths.projects, id, 'persons'));
    if (shares.length === 1 && candidates.length > 1) return id;
  }
  throw new Error('the demo has no project of one person');
}

journey('a project is divided among the persons who brought it, and tells how it was before', async ({ visit }) => {
  const office = await Caller.as(stage.address, 'commandingOffice');
  const id = await owned(office);
  const page = await visit({ as: office });
  await page.goto(`/projects/${id}`);
  await page.locator('hs-person-shares').getByRole('link', { name: '分配' }).click();
  await page.getByRole('heading', { name: '历次分配' }).waitFor();

  await page.getByRole('button', { name: '加一个人' }).click();
  const percents = page.getByRole('textbox', { name: '所占百分比' });
  await percents.nth(1).fill('30');
  await page.getByRole('textbox', { name: '分配的原因' }).fill('前期由两人共同洽谈');
  await page.getByText('合计 130 %').waitFor();
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('各人比例合计是 130%，应为 100%。').waitFor();
  await picture(page, 'person-shares-fault', ['desk']);
  await percents.nth(0).fill('70');
  await percents.nth(0).press('Tab');
  await page.getByText('合计 100 %', { exact: true }).waitFor();
  await page.getByRole('button', { name: '设为主办' }).click();
  await page.getByRole('button', { name: '保存' }).click();

  const card = page.locator('hs-person-shares');
  await card.getByText('70 %').waitFor();
  expect(await card.getByRole('listitem').first().innerText()).toMatch(/主办[\s\S]*30 %/);
  await card.scrollIntoViewIfNeeded();
  await picture(page, 'project-persons');
  await card.getByRole('link', { name: '分配' }).click();
  await page.getByText('原因：前期由两人共同洽谈').waitFor();
  await page.getByText('2 版').waitFor();

  // Somebody else divides it meanwhile: the second is told.
  const { version, candidates } = await office.get<PersonSharesView>(api(paths.projects, id, 'persons'));
  const whole = [{ personId: candidates[0]?.id ?? '', basisPoints: 10_000 }];
  await office.put(api(paths.projects, id, 'persons'), version, { shares: whole, reason: '改由一人负责' });
  await page.getByRole('button', { name: '平分' }).click();
  await page.getByRole('textbox', { name: '分配的原因' }).fill('平分');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('heading', { name: '记录已被别人修改' }).waitFor();
  await page.getByRole('button', { name: '载入最新内容' }).click();
  await page.getByText('原因：改由一人负责').waitFor();

  const phone = await visit({ as: office, on: 'phone' });
  await phone.goto(`/projects/${id}/persons`);
  await phone.getByText('3 版').waitFor();
  expect(await sidewaysScroll(phone)).toBe(0);
  await picture(phone, 'person-shares', ['phone']);
});
