import type { Page } from 'playwright-core';
import {
  api,
  BulletinView,
  MyDayView,
  Page as ListPage,
  paths,
  RuleSetView,
  ScheduleRow,
  SessionView,
  TargetProposalView,
  WeeklyMeetingView,
} from '@huoshui/contracts';
import { Day, weekOf } from '@huoshui/domain';
import { Caller, Device, journey, pageFaults, picture, stage } from '../harness';

const settled = async (page: Page): Promise<void> => {
  await page.locator('main h1, main ui-empty').first().waitFor();
  await page.waitForFunction(() => document.querySelector('ui-loading') === null);
};

/** The faults by address; addresses without any are left out. Of the pages of the menu it leaves a picture. */
async function walk(page: Page, device: Device, addresses: readonly string[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const address of addresses) {
    await page.goto(address);
    await settled(page);
    if (/^\/[a-z-]+$/.test(address)) await picture(page, `page${address.replace('/', '-')}`, [device]);
    const faults = await pageFaults(page, device === 'phone');
    if (faults.length > 0) found[address] = faults;
  }
  return found;
}

const firstId = async (caller: Caller, path: string): Promise<string> => {
  const answer = await caller.get<{ id: string }[] | { items: { id: string }[] }>(path);
  const [first] = Array.isArray(answer) ? answer : answer.items;
  if (!first) throw new Error(`nothing under ${path}`);
  return first.id;
};

/** Where ranking, bulletins, targets, meetings and awards are looked at and worked on. */
async function weeklyPages(office: Caller): Promise<string[]> {
  const session = await office.get<SessionView>(api(paths.session));
  const team = await firstId(office, api(paths.teams));
  const sets = await office.get<RuleSetView[]>(api(paths.ruleSets));
  const draft = sets.find(({ effectiveFrom }) => effectiveFrom === null)?.id ?? '';
  const active = sets.find(({ effectiveFrom }) => effectiveFrom !== null)?.id ?? '';
  const year = Number(session.today.slice(0, 4));
  const bulletins = await office.get<BulletinView[]>(`${api(paths.bulletins)}?year=${year}`);
  const meetings = await office.get<WeeklyMeetingView[]>(`${api(paths.meetings)}?year=${year}`);
  const proposals = await office.get<TargetProposalView[]>(`${api(paths.targetProposals)}?year=${year}`);
  const week = weekOf(session.today as Day, session.week);
  const rules = '/standings/rules';
  return [
    ...['/standings', `/standings?week=2022-W34&team=${team}`, '/standings/persons', '/standings/entries'],
    ...['/standings/trend', '/standings/compare', rules, `${rules}/new`],
    ...[active, draft].map((id) => `${rules}/${id}`),
    ...[`${rules}/${draft}/edit`, `/dry-runs/${draft}`],
    ...['/bulletins', ...bulletins.slice(0, 2).map((one) => `/bulletins/${one.period}`)],
    ...['/bulletins/arrangement', '/bulletins/templates', '/bulletins/replay'],
    ...['/weekly-sheets', `/weekly-sheets/${week}/${team}`, '/weekly-sheets/rule'],
    ...['/targets', `/targets?team=${team}`, '/targets/table', '/targets/split', '/targets/figures'],
    ...['/targets/proposals', ...proposals.slice(0, 1).map(({ id }) => `/targets/proposals/${id}`)],
    ...['/meetings', ...meetings.slice(0, 2).flatMap((one) => [`/meetings/${one.week}`, `/meetings/${one.week}/wall`])],
    '/awards',
  ];
}

describe('axe finds nothing serious, and no page shows a raw code', () => {
  journey('for who has not signed in', async ({ visit }) => {
    const page = await visit();
    await page.goto('/sign-in');
    await page.getByRole('button', { name: '登录' }).waitFor();
    expect(await pageFaults(page, false)).toEqual([]);
  });

  journey('for the commanding office at its desk', async ({ visit }) => {
    const office = await Caller.as(stage.address, 'commandingOffice');
    const lead = `/leads/${await firstId(office, `${api(paths.leads)}?stage=negotiating`)}`;
    const project = `/projects/${await firstId(office, api(paths.projects))}`;
    const order = `/supervision/${await firstId(office, api(paths.supervision))}`;
    const team = await firstId(office, api(paths.teams));
    const [row] = (await office.get<ListPage<ScheduleRow>>(`${api(paths.schedules)}?limit=1`)).items;
    const schedule = `/schedules/${row?.project.id ?? ''}`;
    const { today } = await office.get<MyDayView>(api(paths.myDay));
    const key = `/key-projects/${await firstId(office, `${api(paths.keyProjects)}?year=${today.slice(0, 4)}`)}`;
    const entry = `/statistics-entries/${await firstId(office, `${api(paths.statisticsEntries)}?state=rejected`)}`;
    const page = await visit({ as: office });
    const found = await walk(page, 'desk', [
      ...['/my-day', '/leads', '/leads/new', lead, `${lead}/edit`, `${lead}/sign`, `${lead}?follow=true`],
      ...['/projects', project, `${project}/terms`, `${project}?record=true`, '/portfolio', '/lights', '/imports'],
      ...['/summary?year=2022&asOf=2022-12-31', '/summary?year=2022&asOf=2022-12-31&figure=started', '/speeds'],
      ...['/supervision?view=all', '/supervision/new', '/supervision/settings'],
      ...[order, `/supervision/projects/${project.split('/').at(-1)}`],
      ...['/schedules', '/schedules?view=table', schedule, `${schedule}?view=table`],
      ...['/key-projects', '/key-projects?settings=true', '/key-projects/new', '/key-projects/paste'],
      ...[key, `${key}/plan`, '/key-projects/wall'],
      ...['/statistics-entries', '/statistics-entries?settings=true', entry],
      ...['/obstacles', '/departments', '/schedule-templates', '/calendar', '/definitions'],
      ...['/teams', `/teams/${team}`, '/password', '/no-such-page'],
    ]);
    expect(found).toEqual({});
  });

  journey('where the office ranks, reports, sets targets and meets, at its desk', async ({ visit }) => {
    const office = await Caller.as(stage.address, 'commandingOffice');
    const page = await visit({ as: office });
    expect(await walk(page, 'desk', await weeklyPages(office))).toEqual({});
  });

  journey('the same on the office’s phone, each control as tall as a thumb', async ({ visit }) => {
    const office = await Caller.as(stage.address, 'commandingOffice');
    const page = await visit({ as: office, on: 'phone' });
    expect(await walk(page, 'phone', await weeklyPages(office))).toEqual({});
  });

  journey('for an officer on the phone', async ({ visit }) => {
    const page = await visit({ as: 'officer', on: 'phone' });
    const addresses = [
      ...['/my-day', '/leads', '/leads/new', '/projects', '/schedules', '/summary', '/me'],
      ...['/standings', '/standings/trend', '/standings/compare', '/bulletins', '/meetings', '/weekly-sheets'],
      ...['/targets', '/awards', '/key-projects', '/statistics-entries'],
    ];
    expect(await walk(page, 'phone', addresses)).toEqual({});
  });
});
