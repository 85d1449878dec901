import { api, Page, paths, PortfolioLine } from '@huoshui/contracts';
import { Caller, journey, picture, sidewaysScroll, stage } from '../harness';

/** A project of the demo that shows much: red, on the list of key projects where there is such a one. */
async function eventful(office: Caller): Promise<string> {
  for (const filter of ['light=red&key=true', 'light=red', 'key=true', '']) {
    const page = await office.get<Page<PortfolioLine>>(`${api(paths.portfolio, 'projects')}?limit=1&${filter}`);
    if (page.items[0]) return page.items[0].id;
  }
  throw new Error('the demo has no project');
}

journey('a project tells at a glance how it stands and what changed since last Monday', async ({ visit }) => {
  const office = await Caller.as(stage.address, 'commandingOffice');
  const id = await eventful(office);
  const page = await visit({ as: office });
  await page.goto(`/projects/${id}`);
  await page.getByRole('heading', { name: '自上周一以来的变化' }).waitFor();
  await page.getByRole('heading', { name: '亮灯' }).waitFor();
  await picture(page, 'project-story');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sidewaysScroll(page)).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('button', { name: '近 30 天' }).click();
  await page.getByRole('heading', { name: '近 30 天的变化' }).waitFor();
  await page.evaluate(() => document.querySelector('hs-project-changes')?.scrollIntoView());
  await picture(page, 'project-changes', ['desk']);

  // On paper it is one sheet.
  await page.emulateMedia({ media: 'print' });
  const paper = await page.pdf({
    path: 'screenshots/project-paper.pdf',
    format: 'A4',
    margin: { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' },
  });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 1440, height: 900 });

  await page.goto('/portfolio/changes');
  await page.getByRole('listitem').nth(3).waitFor();
  await picture(page, 'portfolio-changes');
});

journey('a team reads the changes of its own projects alone', async ({ visit }) => {
  const lead = await Caller.as(stage.address, 'teamLead');
  const own = await lead.get<Page<PortfolioLine>>(`${api(paths.portfolio, 'projects')}?limit=200`);
  const names = new Set(own.items.map((line) => line.name));
  const page = await visit({ as: lead, on: 'phone' });
  await page.goto('/portfolio/changes');
  await page.getByRole('listitem').nth(2).waitFor();
  for (const name of await page.locator('hs-change-list .project').allInnerTexts()) expect(names).toContain(name);
  expect(await sidewaysScroll(page)).toBe(0);
});
