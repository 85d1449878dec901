import type { Locator, Page } from 'playwright-core';

/** Smallest side of what a thumb hits without a second try, in CSS pixels (WCAG 2.5.8 asks for 24, platforms for 44). */
const THUMB = 36;

/** Taps a control that a thumb can hit: large enough, and not under another. */
export async function tap(control: Locator): Promise<void> {
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  expect({ what: String(control), tall: (box?.height ?? 0) >= THUMB }).toEqual({ what: String(control), tall: true });
  await control.tap();
}

/** How many pixels the page is wider than the screen: none, on a phone. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
