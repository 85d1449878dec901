import type { Locator, Page } from 'playwright-core';
import { api, DemoSignIn, paths } from '@huoshui/contracts';
import { journey, picture, stage } from '../harness';

/** Walks with Tab, or back, until the control has the focus. */
async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await control.waitFor();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the keyboard does not reach ${String(control)}`);
}

journey('signing in and finding one’s way needs no mouse', async ({ visit }) => {
  const cards = (await (await fetch(stage.address + api(paths.demoSignIns))).json()) as DemoSignIn[];
  const card = cards.find(({ role }) => role === 'commandingOffice');
  const page = await visit();
  await page.goto('/sign-in');
  await page.getByRole('button', { name: '登录' }).waitFor();
  await tabTo(page, page.getByLabel('用户名'));
  await page.keyboard.type(card?.name ?? '');
  await tabTo(page, page.getByLabel('密码'));
  await page.keyboard.type(card?.password ?? '');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/my-day');
  await page.getByRole('navigation', { name: '主菜单' }).waitFor();

  await tabTo(page, page.getByRole('button', { name: '跳到正文' }));
  await picture(page, 'keyboard-skip', ['desk']);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');

  await page.reload();
  await page.getByRole('navigation', { name: '主菜单' }).waitFor();
  await tabTo(page, page.getByRole('link', { name: '项目', exact: true }));
  await picture(page, 'keyboard-menu', ['desk']);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/projects');
  await page.getByRole('heading', { name: '项目' }).waitFor();

  await tabTo(page, page.getByRole('banner').getByRole('button'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: '退出登录' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sign-in*');
});

journey('a rank opens with Enter, keeps the focus while it is open, and gives it back', async ({ visit }) => {
  const page = await visit({ as: 'commandingOffice' });
  await page.goto('/standings?week=2022-W34');
  const team = page.locator('hs-standing-rows').getByRole('button', { name: '区投促中心' });
  await team.waitFor();
  await team.focus();
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog', { name: '区投促中心' });
  await drawer.getByRole('heading', { name: '怎样得分' }).waitFor();
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    const inside = await drawer.evaluate((dialog) => dialog.contains(document.activeElement) || !document.hasFocus());
    const onPage = await page.evaluate(() => document.activeElement === document.body);
    expect({ presses, kept: inside || onPage }).toEqual({ presses, kept: true });
  }
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'hidden' });
  expect(await team.evaluate((button) => button === document.activeElement)).toBe(true);

  await page.goto('/bulletins');
  const compile = page.getByRole('button', { name: '编制通报' });
  await tabTo(page, compile);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: '编制' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await compile.evaluate((button) => button === document.activeElement)).toBe(true);
});
