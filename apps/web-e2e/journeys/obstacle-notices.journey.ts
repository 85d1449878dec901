import { api, MyDayView, ObstacleDetail, ObstacleView, Page, paths } from '@huoshui/contracts';
import { Caller, journey, picture, sidewaysScroll, stage } from '../harness';

journey('what presses upon the service centre stands in its day and leads to where it is done', async ({ visit }) => {
  const centre = await Caller.as(stage.address, 'serviceDepartment');
  const { obstacles } = await centre.get<MyDayView>(api(paths.myDay));
  const [first] = obstacles.items;
  if (!first) throw new Error('nothing presses upon the demo’s service centre');
  const page = await visit({ as: centre, on: 'phone' });
  await page.goto('/my-day');
  await page.getByRole('heading', { name: '卡点诉求待办' }).waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  await picture(page, 'my-day-obstacles');
  await page.locator('hs-obstacle-notices li a').first().click();
  await page.waitForURL(`**/obstacles/${first.id}`);
  await page.getByRole('heading', { name: first.title }).waitFor();
});

journey('a firm’s number is shown to who works with it and masked for the leaders', async ({ visit }) => {
  const office = await Caller.as(stage.address, 'commandingOffice');
  const { items } = await office.get<Page<ObstacleView>>(`${api(paths.obstacles)}?need=demand&limit=50`);
  const details = await Promise.all(items.map(({ id }) => office.get<ObstacleDetail>(api(paths.obstacles, id))));
  const known = details.find(({ contactPhone }) => contactPhone !== null);
  if (!known?.contactPhone) throw new Error('no demand of the demo has a number');
  const desk = await visit({ as: office });
  await desk.goto(`/obstacles/${known.id}`);
  await desk.getByRole('link', { name: known.contactPhone }).waitFor();
  const leader = await visit({ as: 'viewer' });
  await leader.goto(`/obstacles/${known.id}`);
  await leader.getByText(`${known.contactPhone.slice(0, 3)}****${known.contactPhone.slice(-4)}`).waitFor();
  expect(await leader.getByText(known.contactPhone).count()).toBe(0);
  await picture(leader, 'obstacle-masked');
});
