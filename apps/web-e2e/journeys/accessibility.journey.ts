import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { api, paths } from '@huoshui/contracts';
import { Caller, journey, stage } from '../harness';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious or critical, as one line each. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

const settled = async (page: Page): Promise<void> => {
  await page.locator('main h1, main ui-empty').first().waitFor();
  await page.waitForFunction(() => document.querySelector('ui-loading') === null);
};

/** The findings by address; addresses without any are left out. */
async function walk(page: Page, addresses: readonly string[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const address of addresses) {
    await page.goto(address);
    await settled(page);
    const serious = await findings(page);
    if (serious.length > 0) found[address] = serious;
  }
  return found;
}

const firstId = async (caller: Caller, path: string): Promise<string> =>
  (await caller.get<{ items: { id: string }[] }>(`${api(path)}?limit=1`)).items[0]?.id ?? '';

describe('axe finds nothing serious', () => {
  journey('for who has not signed in', async ({ visit }) => {
    const page = await visit();
    await page.goto('/sign-in');
    await page.getByRole('button', { name: '登录' }).waitFor();
    expect(await findings(page)).toEqual([]);
  });

  journey('for the commanding office at its desk', async ({ visit }) => {
    const office = await Caller.as(stage.address, 'commandingOffice');
    const lead = `/leads/${await firstId(office, paths.leads)}`;
    const project = `/projects/${await firstId(office, paths.projects)}`;
    const page = await visit({ as: office });
    const addresses = [
      '/my-day',
      '/leads',
      '/leads/new',
      lead,
      `${lead}/edit`,
      '/projects',
      project,
      `${project}/terms`,
    ];
    addresses.push(
      '/standings',
      '/standings/rules',
      '/bulletins',
      '/targets',
      '/imports',
      '/summary?year=2022&asOf=2022-12-31',
    );
    addresses.push('/teams', '/people', '/password', '/no-such-page');
    expect(await walk(page, addresses)).toEqual({});
  });

  journey('for an officer on the phone', async ({ visit }) => {
    const page = await visit({ as: 'officer', on: 'phone' });
    const addresses = ['/my-day', '/leads', '/leads/new', '/projects', '/standings', '/bulletins', '/summary', '/me'];
    expect(await walk(page, addresses)).toEqual({});
  });
});
