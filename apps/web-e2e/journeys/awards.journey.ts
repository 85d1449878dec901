import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import {
  api,
  MyDayView,
  paths,
  PersonView,
  ProjectDetail,
  ReferralView,
  SessionView,
  StarBoardView,
  StarSheetView,
} from '@huoshui/contracts';
import { Day, Fraction, lastStarPeriod, starPeriod } from '@huoshui/domain';
import {
  Caller,
  colleague,
  download,
  House,
  journey,
  makeProject,
  picture,
  Refused,
  sidewaysScroll,
  tap,
  uploadEvidence,
} from '../harness';

/** A house of its own: rules come into force here, and what was nominated is withdrawn. */
let house: House;
let office: Caller;
let second: Caller;
let today: Day;

beforeAll(async () => {
  house = await House.copy();
  await house.openApi();
  office = await Caller.as(house.address, 'commandingOffice');
  second = await colleague(office);
  today = (await office.get<MyDayView>(api(paths.myDay))).today as Day;
});
afterAll(() => house.close());

const wordsOf = (docx: Buffer): string =>
  Buffer.from(unzipSync(docx)['word/document.xml'] ?? [])
    .toString('utf8')
    .replace(/<[^>]+>/g, '');

const board = (by: Caller, period: string): Promise<StarBoardView> =>
  by.get<StarBoardView>(`${api(paths.stars)}?period=${period}`);

/** Whoever was nominated by the rule before waits for the new one. */
async function withdrawn(period: string): Promise<void> {
  for (const { award } of (await board(office, period)).rows)
    if (award)
      await office.put(api(paths.stars, award.id, 'state'), award.version, {
        state: 'withdrawn',
        reason: '改按新办法评定',
      });
}

/** The person who stands first, signed in. */
async function asPerson(id: string): Promise<Caller> {
  const person = (await office.get<PersonView[]>(api(paths.people))).find((one) => one.id === id);
  return Caller.enter(house.address, person?.name ?? '', 'huoshui-demo');
}

async function putInForce(page: Page, fromDay: string): Promise<void> {
  await page.getByRole('button', { name: '复核通过' }).click();
  await page.getByRole('button', { name: '撤回复核' }).waitFor();
  await page.getByLabel('起用日期').fill(fromDay);
  await page.getByLabel('起用日期').press('Enter');
  await page.getByRole('button', { name: '起用', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '起用' }).click();
  await page.getByText(`自 ${fromDay} 起适用`).waitFor();
}

const STARTED = 5;

journey('stars: a rule read by a second person, a draw over a month, announced with its papers', async ({ visit }) => {
  const period = lastStarPeriod(today, 'month');
  const from = starPeriod(period)?.from ?? '';
  await withdrawn(period);

  const desk = await visit({ as: office, at: house.address });
  await desk.goto('/awards/rules');
  await desk.getByLabel('星级干部规则').getByRole('link', { name: '起草新版' }).click();
  const started = desk.getByRole('textbox', { name: '开工项目' }).first();
  await started.fill('0');
  await started.press('Tab');
  await desk.getByText('要大于 0').waitFor();
  await picture(desk, 'award-rule-fault');
  await started.fill(String(STARTED));
  await desk.getByLabel('改了什么，依据哪个文件或会议').fill('动工为王：开工项目由 4 分提到 5 分');
  await desk.getByRole('button', { name: '保存草稿' }).click();
  await desk.getByText('起草人不能复核自己的规则。').waitFor();
  await picture(desk, 'award-rule-draft');
  const rule = new URL(desk.url()).pathname;
  await desk.getByRole('link', { name: '试算' }).click();
  await desk.getByText('草稿试算，不能提名').waitFor();
  await picture(desk, 'stars-tried');

  const hand = await visit({ as: second, at: house.address, on: 'phone' });
  await hand.goto(rule);
  await putInForce(hand, from);
  await picture(hand, 'award-rule-in-force', ['phone']);

  await desk.goto('/awards');
  await desk.getByRole('button', { name: /^提名 \d+ 人$/ }).click();
  await desk.getByRole('dialog').getByRole('button', { name: '提名' }).click();
  await desk.getByText('待他人批准').first().waitFor();
  await picture(desk, 'stars-nominated');

  await hand.goto(`/awards?period=${period}`);
  await tap(hand.getByRole('button', { name: '批准', exact: true }).first());
  await hand.getByText('已批准，待公布').first().waitFor();
  await picture(hand, 'stars-approved', ['phone']);
  await tap(hand.getByRole('button', { name: '公布', exact: true }).first());
  await hand.getByText('已公布').first().waitFor();
  expect(await sidewaysScroll(hand)).toBe(0);

  const { rows } = await board(office, period);
  const row = rows.find(({ award }) => award?.state === 'announced');
  const sheet = await office.get<StarSheetView>(api(paths.stars, row?.award?.id ?? ''));
  for (const { key, value, points } of sheet.items)
    if (key === 'star-started') expect(points.exact).toBe(`${5 * Number(value?.exact ?? 0)}`);
  expect(Fraction.sum(sheet.items.map(({ points }) => Fraction.decimal(Number(points.shown)))).shown(2)).toBe(
    row?.points,
  );

  await desk.goto(`/awards/${row?.award?.id}`);
  await desk.getByRole('heading', { name: '评定程序' }).waitFor();
  await picture(desk, 'star-sheet');
  const paper = await download(desk.getByRole('link', { name: '下载佐证单' }));
  const words = wordsOf(paper.bytes);
  for (const said of [
    sheet.person.displayName,
    `得${row?.points}分`,
    sheet.award?.sha256 ?? '-',
    sheet.criteria ?? '-',
  ])
    expect(words).toContain(said);
  await desk.goto(`/awards?period=${period}`);
  const roster = await download(desk.getByRole('link', { name: '下载名册' }));
  const { sheets } = await readXlsx(roster.bytes);
  const cells = sheets.find(({ name }) => name === '名册')?.rows.flat() ?? [];
  expect(cells).toEqual(expect.arrayContaining([sheet.person.displayName, Number(row?.points), sheet.award?.sha256]));

  // Whose star it is sees it whole; what others have not been announced for, nobody but the office and their lead.
  const own = await asPerson(sheet.person.id);
  const seen = (await board(own, period)).rows;
  expect(seen.every(({ person, award }) => person.id === sheet.person.id || award?.state === 'announced')).toBe(true);
  const { teams } = await own.get<SessionView>(api(paths.session));
  const stranger = rows.find(({ team }) => !teams.some(({ id }) => id === team.id));
  const closed = own.get(`${api(paths.stars, 'persons', stranger?.person.id ?? '')}?period=${period}`);
  await expect(closed).rejects.toMatchObject({ code: 'request.not-found' });
  const officer = await visit({ as: own, at: house.address, on: 'phone' });
  await officer.goto(`/awards?period=${period}`);
  await officer.getByRole('link', { name: sheet.person.displayName }).click();
  await officer.getByRole('heading', { name: '评定程序' }).waitFor();
  expect(await officer.getByRole('button', { name: /批准|公布|撤/ }).count()).toBe(0);
  await picture(officer, 'star-sheet-own', ['phone']);
});

const AMOUNT = 123_456_789_100;

/** Signs a lead and starts its project, both today and both verified. */
async function signedToday(officer: Caller, leadId: string, company: string): Promise<void> {
  const id = await makeProject(officer, office, { company, amountFen: AMOUNT, signedOn: today, leadId });
  const start = { milestone: 'start', day: today, evidenceFileId: await uploadEvidence(officer) };
  await officer.post(api(paths.projects, id, 'milestones'), start);
  const project = await office.get<ProjectDetail>(api(paths.projects, id));
  const fact = project.facts.find(({ milestone }) => milestone === 'start');
  await office.post(api(paths.projects, id, 'milestones', fact?.id ?? '', 'verification'));
}

async function file(page: Page, name: string): Promise<void> {
  await page.getByLabel('推荐人名称').fill(name);
  await tap(page.getByRole('button', { name: '报备', exact: true }));
  await page.locator('li.referral').getByText(name).waitFor();
}

journey(
  'referrals: what is filed before the signing is rewarded to the 分, what is filed late is not',
  async ({ visit }) => {
    const officer = await Caller.as(house.address, 'officer');
    const lead = async (company: string): Promise<string> =>
      (await officer.post<{ id: string }>(api(paths.leads), { company })).id;
    const [early, late] = [await lead('高新区推荐旅程先报电子有限公司'), await lead('高新区推荐旅程后报电子有限公司')];
    const hand = await visit({ as: officer, at: house.address, on: 'phone' });
    await hand.goto(`/leads/${early}`);
    await tap(hand.getByRole('link', { name: '报备推荐人' }));
    await file(hand, '旅程商会甲');
    await picture(hand, 'referral-filed', ['phone']);
    await signedToday(officer, early, '高新区推荐旅程先报电子有限公司');
    await signedToday(officer, late, '高新区推荐旅程后报电子有限公司');
    await hand.goto(`/awards/referrals?lead=${late}`);
    await hand.getByText('现在报备仍会记下，但不能奖励').waitFor();
    await file(hand, '旅程商会乙');
    await picture(hand, 'referral-late', ['phone']);
    // A day has to pass between filing and signing: as if the first had been filed on the day before.
    await house.ask(`SET session_replication_role = replica;
    UPDATE referral SET filed_at = filed_at - interval '1 day' WHERE lead_id = '${early}'`);

    const desk = await visit({ as: office, at: house.address });
    await desk.goto('/awards/referrals');
    const row = (page: Page, name: string) => page.locator('li.referral').filter({ hasText: name });
    await row(desk, '旅程商会乙').getByText('签约当天或以后才报备，不能奖励').waitFor();
    const filed = async (): Promise<ReferralView[]> =>
      (await office.get<{ items: ReferralView[] }>(api(paths.referrals))).items;
    const refused = (await filed()).find(({ partnerName }) => partnerName === '旅程商会乙');
    const asked = await office
      .post(api(paths.referrals, refused?.id ?? '', 'rewards'))
      .catch((error: unknown) => error);
    expect(asked).toBeInstanceOf(Refused);
    expect(asked).toMatchObject({ code: 'award.barred', message: expect.stringContaining('"bar":"late"') });

    // 3 in ten thousand of 123 456 789 100 分, whole 分 downwards; half of it with the start.
    await row(desk, '旅程商会甲').getByRole('button', { name: '核算' }).click();
    await row(desk, '旅程商会甲').getByText('待他人批准').waitFor();
    await picture(desk, 'referral-computed');
    const view = (await filed()).find((one) => one.partnerName === '旅程商会甲');
    expect(view).toMatchObject({ totalFen: 37_037_036, rewards: [{ milestone: 'start', amountFen: 18_518_518 }] });

    const other = await visit({ as: second, at: house.address, on: 'phone' });
    await other.goto('/awards/referrals');
    await tap(row(other, '旅程商会甲').getByRole('button', { name: '批准' }));
    await tap(row(other, '旅程商会甲').getByRole('button', { name: '兑付' }));
    await other.getByRole('dialog').getByLabel('凭证号').fill('JL-2026-0117');
    await picture(other, 'referral-paying', ['phone']);
    await tap(other.getByRole('dialog').getByRole('button', { name: '已兑付' }));
    await row(other, '旅程商会甲').getByText('已兑付').waitFor();
    expect(await sidewaysScroll(other)).toBe(0);
    await picture(other, 'referral-paid', ['phone']);
    const paper = await download(row(other, '旅程商会甲').getByRole('link', { name: '核定单' }));
    const words = wordsOf(paper.bytes);
    for (const said of ['旅程商会甲', '370,370.36', '185,185.18', 'JL-2026-0117']) expect(words).toContain(said);

    await hand.goto('/awards/referrals');
    await row(hand, '旅程商会甲').getByText('已兑付').waitFor();
    expect(await row(hand, '旅程商会甲').innerText()).not.toContain('37.04');
    await picture(hand, 'referral-officer', ['phone']);
  },
);
