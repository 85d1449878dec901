import type { Locator, Page } from 'playwright-core';
import { api, paths, SpeedsView } from '@huoshui/contracts';
import { Caller, journey, picture, stage } from '../harness';

const tile = (page: Page, label: string): Locator =>
  page.locator('.tiles > li', { has: page.getByText(label, { exact: true }) });

journey('how fast projects go, from the median of the zone to the slowest project', async ({ visit }) => {
  const office = await Caller.as(stage.address, 'commandingOffice');
  const { zone } = await office.get<SpeedsView>(api(paths.speeds));
  const page = await visit({ as: office });
  await page.goto('/speeds');
  const landed = tile(page, '快速落地');
  await landed.getByText(`${(zone.speeds.land.medianHalves ?? 0) / 2} 天`).waitFor();
  await page.getByText('审批时限').waitFor();
  await picture(page, 'speeds');
  await landed.getByRole('button').click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('link').first().waitFor();
  await picture(page, 'speeds-land-rows', ['desk']);
  await page.keyboard.press('Escape');
  await page.getByLabel('分组').selectOption('landMode');
  await page.getByRole('rowheader', { name: '自有用地' }).waitFor();
  await picture(page, 'speeds-by-land-mode', ['desk']);

  await page.getByRole('link', { name: '时限标准' }).click();
  await page.getByLabel('快速落地').fill('20');
  await page.getByLabel('调整原因').fill('全年提速目标');
  await page.getByRole('button', { name: '存为新版本' }).click();
  await landed.getByText('标准 20 天').waitFor();
  const { setting, zone: after } = await office.get<SpeedsView>(api(paths.speeds));
  expect([setting.standards.land, after.speeds.land.within]).not.toEqual([30, zone.speeds.land.within]);
  await page.goto('/speeds/settings');
  await page.getByText('全年提速目标').waitFor();
  await picture(page, 'speed-settings', ['desk']);
});

journey('a team sees the zone’s speeds, and behind them only its own projects', async ({ visit }) => {
  const page = await visit({ as: 'teamLead', on: 'phone' });
  await page.goto('/speeds');
  await tile(page, '快速签约').waitFor();
  await expect(page.getByRole('link', { name: '时限标准' }).count()).resolves.toBe(0);
  await picture(page, 'speeds-phone', ['phone']);
});
