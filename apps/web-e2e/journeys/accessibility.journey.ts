import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { api, BulletinView, MyDayView, Page as ListPage, paths, ScheduleRow } from '@huoshui/contracts';
import { Caller, Device, journey, picture, stage } from '../harness';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious or critical, as one line each. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof import('axe-core') }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

const settled = async (page: Page): Promise<void> => {
  await page.locator('main h1, main ui-empty').first().waitFor();
  await page.waitForFunction(() => document.querySelector('ui-loading') === null);
};

/** The findings by address; addresses without any are left out. Of the pages of the menu it leaves a picture. */
async function walk(page: Page, device: Device, addresses: readonly string[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const address of addresses) {
    await page.goto(address);
    await settled(page);
    if (/^\/[a-z-]+$/.test(address)) await picture(page, `page${address.replace('/', '-')}`, [device]);
    const serious = await findings(page);
    if (serious.length > 0) found[address] = serious;
  }
  return found;
}

const firstId = async (caller: Caller, path: string): Promise<string> => {
  const answer = await caller.get<{ id: string }[] | { items: { id: string }[] }>(path);
  const [first] = Array.isArray(answer) ? answer : answer.items;
  if (!first) throw new Error(`nothing under ${path}`);
  return first.id;
};

describe('axe finds nothing serious', () => {
  journey('for who has not signed in', async ({ visit }) => {
    const page = await visit();
    await page.goto('/sign-in');
    await page.getByRole('button', { name: '登录' }).waitFor();
    expect(await findings(page)).toEqual([]);
  });

  journey('for the commanding office at its desk', async ({ visit }) => {
    const office = await Caller.as(stage.address, 'commandingOffice');
    const lead = `/leads/${await firstId(office, `${api(paths.leads)}?stage=negotiating`)}`;
    const project = `/projects/${await firstId(office, api(paths.projects))}`;
    const order = `/supervision/${await firstId(office, api(paths.supervision))}`;
    const team = await firstId(office, api(paths.teams));
    const rules = `/standings/rules/${await firstId(office, api(paths.ruleSets))}`;
    const [row] = (await office.get<ListPage<ScheduleRow>>(`${api(paths.schedules)}?limit=1`)).items;
    const schedule = `/schedules/${row?.project.id ?? ''}`;
    const [bulletin] = await office.get<BulletinView[]>(api(paths.bulletins));
    const { today } = await office.get<MyDayView>(api(paths.myDay));
    const key = `/key-projects/${await firstId(office, `${api(paths.keyProjects)}?year=${today.slice(0, 4)}`)}`;
    const entry = `/statistics-entries/${await firstId(office, `${api(paths.statisticsEntries)}?state=rejected`)}`;
    const page = await visit({ as: office });
    const found = await walk(page, 'desk', [
      ...['/my-day', '/leads', '/leads/new', lead, `${lead}/edit`, `${lead}/sign`, `${lead}?follow=true`],
      ...['/projects', project, `${project}/terms`, `${project}?record=true`],
      ...['/standings', `/standings?week=2022-W34&team=${team}`, '/standings/rules', rules, '/standings/rules/new'],
      ...['/bulletins', `/bulletins/${bulletin?.period ?? ''}`, '/targets', '/imports'],
      ...['/summary?year=2022&asOf=2022-12-31', '/summary?year=2022&asOf=2022-12-31&figure=started'],
      ...['/supervision?view=all', '/supervision/new', '/supervision/settings'],
      ...[order, `/supervision/projects/${project.split('/').at(-1)}`],
      ...['/schedules', '/schedules?view=table', schedule, `${schedule}?view=table`],
      ...[
        '/key-projects',
        '/key-projects?settings=true',
        '/key-projects/new',
        '/key-projects/paste',
        key,
        `${key}/plan`,
      ],
      ...['/key-projects/wall', '/statistics-entries', '/statistics-entries?settings=true', entry],
      ...['/teams', `/teams/${team}`, '/people', '/password', '/no-such-page'],
    ]);
    expect(found).toEqual({});
  });

  journey('for an officer on the phone', async ({ visit }) => {
    const page = await visit({ as: 'officer', on: 'phone' });
    const addresses = [
      '/my-day',
      '/leads',
      '/leads/new',
      '/projects',
      '/schedules',
      '/standings',
      '/bulletins',
      '/summary',
      '/me',
      '/key-projects',
      '/statistics-entries',
    ];
    expect(await walk(page, 'phone', addresses)).toEqual({});
  });
});
