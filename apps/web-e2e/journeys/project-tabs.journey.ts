import { api, Page, paths, PortfolioLine } from '@huoshui/contracts';
import { Caller, journey, picture, sidewaysScroll, stage, until } from '../harness';

journey('from any page about a project the others are one step away', async ({ visit }) => {
  const office = await Caller.as(stage.address, 'commandingOffice');
  const list = `${api(paths.portfolio, 'projects')}?limit=1&key=true&light=red`;
  const [project] = (await office.get<Page<PortfolioLine>>(list)).items;
  if (!project) throw new Error('the demo has no key project with a red light');
  const page = await visit({ as: office });
  await page.goto(`/projects/${project.id}`);
  const ways = page.getByRole('navigation', { name: '项目的各个方面' });
  for (const name of ['时序图', '红灯', '卡点诉求', '督办', '纳统', '重点项目', '概览']) {
    await ways.getByRole('link', { name }).click();
    await ways.locator('a[aria-current=page]').filter({ hasText: name }).waitFor();
    await page.getByText(project.name).first().waitFor();
    if (name === '纳统' || name === '卡点诉求') await picture(page, `project-tab-${name}`);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sidewaysScroll(page)).toBe(0);

  const phone = await visit({ as: office, on: 'phone' });
  for (const address of ['projects', 'schedules', 'lights', 'statistics-entries']) {
    await phone.goto(`/${address}/${project.id}`);
    const here = phone.getByRole('navigation', { name: '项目的各个方面' }).locator('a[aria-current=page]');
    await here.waitFor();
    await until(
      async () => (await here.boundingBox()) ?? { x: -1, width: 0 },
      ({ x, width }) => x >= 0 && x + width <= 390,
      10,
    );
  }
  await picture(phone, 'project-tabs', ['phone']);
});
