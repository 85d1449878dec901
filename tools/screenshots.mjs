/**
 * Pictures of the running product at a desk (1440) and on a phone (390), into screenshots/, to be looked at.
 *   node tools/screenshots.mjs [--at http://localhost:3000] [--as name:password | --role officer] [--axe] [address …]
 * Without addresses: every page of the menu, and the first lead and project. --axe also prints what axe finds serious.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { at as inRoot } from './lib/root.mjs';

const require = createRequire(import.meta.url);
require('./jest/register-typescript.cjs');
const { launchBrowser } = require('../apps/web-e2e/harness/browser/launch.ts');
const { chromium } = require('playwright-core');

const { values: told, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    at: { type: 'string', default: 'http://localhost:3000' },
    as: { type: 'string' },
    role: { type: 'string', default: 'commandingOffice' },
    axe: { type: 'boolean', default: false },
    out: { type: 'string', default: 'screenshots' },
    only: { type: 'string' },
  },
});
const sizes = {
  desk: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
};
const folder = inRoot(told.out);
mkdirSync(folder, { recursive: true });

async function signIn(page) {
  let [name, password] = told.as?.split(/:(.*)/s) ?? [];
  if (!name) {
    const answer = await page.request.get(`${told.at}/api/v1/demo-sign-ins`);
    const card = (await answer.json()).find((one) => one.role === told.role);
    if (!card) throw new Error(`no demo card for ${told.role}`);
    ({ name, password } = card);
  }
  await page.goto(`${told.at}/sign-in`);
  await page.getByLabel('用户名').fill(name);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  return name;
}

async function addresses(page) {
  if (positionals.length > 0) return positionals;
  await page.goto(`${told.at}/me`);
  const entries = page.locator('nav.card a');
  await entries.first().waitFor();
  const menu = await entries.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const first = async (list) => {
    await page.goto(`${told.at}${list}`);
    const link = page.locator(`[data-open]`).first();
    return (await link.waitFor({ timeout: 4_000 }).then(
      () => true,
      () => false,
    ))
      ? [await link.getAttribute('href')]
      : [];
  };
  const records = [];
  for (const list of ['/leads', '/projects']) if (menu.includes(list)) records.push(...(await first(list)));
  return [...menu, ...records];
}

async function axe(page, name) {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  for (const one of violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')) {
    console.log(
      `axe ${name}: ${one.id} (${one.impact}) ${one.nodes
        .slice(0, 3)
        .map((node) => node.html.slice(0, 140))
        .join(' | ')}`,
    );
  }
}

const server = await launchBrowser();
const browser = await chromium.connect(server.wsEndpoint());
try {
  for (const [size, look] of Object.entries(sizes)) {
    if (told.only && told.only !== size) continue;
    const context = await browser.newContext({ ...look, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && console.log(`${size}: ${message.text()}`));
    page.on('pageerror', (error) => console.log(`${size}: ${error.message}`));
    const who = await signIn(page);
    for (const address of await addresses(page)) {
      await page.goto(`${told.at}${address}`);
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(250);
      const name = `${who}${address.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, 'one').replace(/[^\w-]+/g, '-')}-${size}`;
      if (told.axe) await axe(page, name);
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: size === 'phone' });
      console.log(`${name}.png`);
    }
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
