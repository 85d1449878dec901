import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { api, Page as ListPage, paths, ProjectView } from '@huoshui/contracts';
import { Caller, House, journey, picture, until } from '../harness';
import { ROOT } from '../harness/house/door';

const PROJECTS = 300;
const TASKS = 25;
/** A frame of a display that shows 60 a second, with the tolerance of a machine without a graphics card that does other work. */
const SMOOTH_MS = 34;

interface Frames {
  readonly median: number;
  readonly p95: number;
  readonly slowest: number;
  /** Of all frames, those in which some of the chart was not yet drawn. */
  readonly bare: number;
}

/** Scrolls the chart by so many pixels a frame, and tells how long the frames took. */
const scroll = (page: Page, pixels: number, frames: number): Promise<Frames> =>
  page.evaluate(
    async ([step = 0, count = 0]) => {
      const scroller = document.querySelector<HTMLElement>('ui-gantt .scroller');
      if (!scroller) throw new Error('there is no chart');
      const took: number[] = [];
      let bare = 0;
      let last = performance.now();
      for (let frame = 0; frame < count; frame++) {
        scroller.scrollTop += step;
        await new Promise((drawn) => requestAnimationFrame(drawn));
        const now = performance.now();
        took.push(now - last);
        last = now;
        const box = scroller.getBoundingClientRect();
        const at = document.elementFromPoint(box.left + 60, box.top + box.height / 2);
        if (!at?.closest('[data-row]')) bare += 1;
      }
      took.sort((a, b) => a - b);
      const part = (share: number): number => Math.round(took[Math.floor((took.length - 1) * share)] ?? 0);
      return { median: part(0.5), p95: part(0.95), slowest: part(1), bare };
    },
    [pixels, frames] as const,
  );

/** Milliseconds from a click on each zoom until the chart stands at it. */
const zooms = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const took: number[] = [];
    for (const button of document.querySelectorAll<HTMLElement>('hs-chart-tools [role=radio]')) {
      const from = performance.now();
      button.click();
      while (button.getAttribute('aria-checked') !== 'true') await new Promise((drawn) => requestAnimationFrame(drawn));
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      took.push(Math.round(performance.now() - from));
    }
    return took;
  });

/** Schedules by the longest template for so many projects of the ledger. */
async function makeSchedules(office: Caller): Promise<void> {
  const ids: string[] = [];
  for (let cursor: string | null = ''; ids.length < PROJECTS && cursor !== null;) {
    const more: string = cursor && `&cursor=${encodeURIComponent(cursor)}`;
    const page = await office.get<ListPage<ProjectView>>(`${api(paths.projects)}?year=2022&limit=150${more}`);
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  for (const id of ids.slice(0, PROJECTS)) {
    await office.post(api(paths.schedules, id, 'application'), { landMode: 'ownLand' });
  }
}

/** Goes to the end again and again until so many projects are there. */
async function loadAll(page: Page): Promise<void> {
  const loaded = async (): Promise<number> => {
    await page.locator('ui-gantt .scroller').evaluate((scroller) => (scroller.scrollTop = scroller.scrollHeight));
    return Number(/已载入 (\d+) 个/.exec((await page.locator('.below [role=status]').textContent()) ?? '')?.[1] ?? 0);
  };
  await until(loaded, (count) => count >= PROJECTS, 60);
}

journey('300 projects with 25 tasks each open over one calendar and scroll without stutter', async ({ visit }) => {
  const house = await House.copy();
  await Promise.all([house.openApi(), house.openWorker()]);
  try {
    const office = await Caller.as(house.address, 'commandingOffice');
    await makeSchedules(office);
    const page = await visit({ as: office, at: house.address });
    const from = Date.now();
    await page.goto('/schedules?year=2022');
    await page.locator('ui-gantt [data-row] .bar').first().waitFor();
    const opened = Date.now() - from;
    await picture(page, 'schedules', ['desk']);
    await loadAll(page);
    await page.getByRole('button', { name: '全部展开' }).click();
    const rows = await until(
      async () => Number(await page.locator('[data-row]').last().getAttribute('aria-setsize')),
      (count) => count >= PROJECTS * (TASKS + 1),
    );
    await page.locator('ui-gantt .scroller').evaluate((scroller) => (scroller.scrollTop = 0));

    const walking = await scroll(page, 60, 240);
    const flung = await scroll(page, 400, 160);
    const zoomed = await zooms(page);
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    const figures = JSON.stringify({ rows, opened, walking, flung, zoomed, elements }, null, 2);
    writeFileSync(join(ROOT, 'screenshots', 'schedules.json'), figures);
    expect(elements).toBeLessThan(3_000);
    expect(walking.median).toBeLessThanOrEqual(SMOOTH_MS);
    expect(flung.median).toBeLessThanOrEqual(2 * SMOOTH_MS);
    // A machine that is busy with everything else at once may owe a frame; an empty chart shows in many.
    expect(walking.bare).toBeLessThanOrEqual(3);
    await picture(page, 'schedules-unfolded', ['desk']);
  } finally {
    await house.close();
  }
});
