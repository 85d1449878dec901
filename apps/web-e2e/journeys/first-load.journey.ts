import type { Page } from 'playwright-core';
import { journey } from '../harness';

const MOST_KB = 300;

/** Kilobytes of scripts and styles as they went over the wire since the page was opened. */
const transferred = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const bytes = files.filter(({ name }) => /\.(js|css)$/.test(name)).reduce((sum, one) => sum + one.transferSize, 0);
    return Math.round(bytes / 1024);
  });

journey('the first load is small: signed in within 300 kB of scripts and styles', async ({ visit }) => {
  const page = await visit({ as: 'officer', on: 'phone' });
  await page.goto('/my-day');
  await page.getByRole('heading', { name: '工作台' }).waitFor();
  await page.waitForLoadState('networkidle');
  const kilobytes = await transferred(page);
  expect(kilobytes).toBeGreaterThan(20);
  expect(kilobytes).toBeLessThan(MOST_KB);
});
