import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../house/door';

export const devices = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
export type Device = keyof typeof devices;

/** Leaves the page as it is now in screenshots/, as it looks on a desk and on a phone. */
export async function picture(page: Page, name: string, on: readonly Device[] = ['desk', 'phone']): Promise<void> {
  const before = page.viewportSize();
  await dropToasts(page);
  for (const device of on) {
    await page.setViewportSize(devices[device]);
    await settled(page);
    mkdirSync(join(ROOT, 'screenshots'), { recursive: true });
    await page.screenshot({ path: join(ROOT, 'screenshots', `${name}.${device}.png`), animations: 'disabled' });
  }
  if (before) await page.setViewportSize(before);
}

/** Words that come and go would lie over what the picture is to show. */
async function dropToasts(page: Page): Promise<void> {
  const close = page.locator('ui-toast-shelf button');
  while ((await close.count()) > 0) await close.first().evaluate((button) => (button as HTMLElement).click());
}

/** Charts and sheets are drawn a frame or two after their size is known. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(), 150))),
      ),
  );
}
