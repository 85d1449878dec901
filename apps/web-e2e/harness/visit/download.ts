import { buffer } from 'node:stream/consumers';
import type { Locator } from 'playwright-core';

/** The file that a click on the control brings. */
export async function download(control: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([control.page().waitForEvent('download'), control.click()]);
  return { name: file.suggestedFilename(), bytes: await buffer(await file.createReadStream()) };
}
