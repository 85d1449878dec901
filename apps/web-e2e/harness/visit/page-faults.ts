import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { sidewaysScroll } from './one-thumb';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Words that people here write in Latin letters, keys of the keyboard, and checksums. */
const SPOKEN = /\b(Word|Excel|JSON|WPS|docx|xlsx|csv|title|Enter|Ctrl)\b|\b[0-9a-f]{40,}\b|\b[0-9a-f]{16}…/g;
/** A code, a key, an instant or a hole where a person reads. */
const RAW = /undefined|NaN|null|\[object|\d{4}-\d\d-\d\dT|\d{4}-W\d\d|[A-Za-z_]{4,}/;

/** What axe finds serious or critical, as one line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof import('axe-core') }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** What stands on the page to be read or heard and is no Chinese: a raw code, an ISO instant, "undefined". */
export async function rawWords(page: Page): Promise<string[]> {
  const read = await page.evaluate(() => {
    const words: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const { parentElement: holder } = text;
      if (holder?.checkVisibility() && !/SCRIPT|STYLE/.test(holder.tagName)) words.push(text.textContent ?? '');
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      for (const holder of document.querySelectorAll(`[${name}]`)) words.push(holder.getAttribute(name) ?? '');
    }
    return words;
  });
  return read.filter((words) => RAW.test(words.replace(SPOKEN, ''))).map((words) => `raw: ${words.trim()}`);
}

/** Buttons and fields that are lower than a thumb needs (44 CSS pixels); links within a sentence are as tall as it. */
export async function lowControls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, textarea, summary, a')]
      .filter((control) => control.checkVisibility() && getComputedStyle(control).display !== 'inline')
      .map((control) => ({ control, box: (control.closest('label') ?? control).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1 && box.height < 43.5)
      .map(({ control, box }) => {
        const name = control.textContent?.trim() || control.getAttribute('aria-label') || control.tagName;
        return `low: ${name} ${Math.round(box.height)}`;
      }),
  );
}

/** Everything a page must not have, on a phone also what a thumb misses and a page wider than the screen. */
export async function pageFaults(page: Page, phone: boolean): Promise<string[]> {
  const wide = phone ? await sidewaysScroll(page) : 0;
  return [
    ...(await axeFindings(page)),
    ...(await rawWords(page)),
    ...(phone ? await lowControls(page) : []),
    ...(wide > 0 ? [`wide: ${wide}`] : []),
  ];
}
