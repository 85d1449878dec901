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
