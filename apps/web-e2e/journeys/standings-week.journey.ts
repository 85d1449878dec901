import { journey, picture, sidewaysScroll } from '../harness';

journey('standings of a week of 2022 open to items, facts and the project', async ({ visit }) => {
  const page = await visit({ as: 'commandingOffice' });
  await page.goto('/standings?week=2022-W34');
  await page.getByText('按截止时').waitFor();
  await picture(page, 'standings');
  await page.getByRole('row').nth(1).getByRole('button').click();
  const drawer = page.getByRole('dialog');
  await drawer.getByText('第 1 名').waitFor();
  await drawer.locator('button[aria-expanded]').first().click();
  const project = drawer.getByRole('link').first();
  await project.waitFor();
  await picture(page, 'standings-team');
  const name = await project.innerText();
  await project.click();
  await page.waitForURL('**/projects/*');
  await page.getByRole('heading', { name }).waitFor();

  const leader = await visit({ as: 'viewer', on: 'phone' });
  await leader.goto('/');
  await leader.getByRole('link', { name: '排行', exact: true }).click();
  await leader.getByText('本周进行中').waitFor();
  expect(await sidewaysScroll(leader)).toBe(0);
  await picture(leader, 'standings-now');
});
