import { api, BulletinView, paths, ReplayRunDetail } from '@huoshui/contracts';
import { Caller, House, journey, picture, sidewaysScroll } from '../harness';

/** A house of its own: facts are tampered with in its database, which no other journey may see. */
let house: House;

beforeAll(async () => {
  house = await House.copy();
  await Promise.all([house.openApi(), house.openWorker()]);
});
afterAll(() => house.close());

journey(
  'every frozen bulletin of the demo comes out again, until one fact is tampered with in the database',
  async ({ visit }) => {
    const office = await Caller.as(house.address, 'commandingOffice');
    const of2022 = await office.get<BulletinView[]>(`${api(paths.bulletins)}?year=2022&kind=week`);
    expect(of2022.filter(({ state, sha256 }) => state === 'published' && sha256 !== null)).toHaveLength(52);

    const page = await visit({ as: office, at: house.address });
    await page.goto('/bulletins');
    await page.getByRole('link', { name: '复算核验' }).click();
    await page.getByRole('button', { name: '现在复算' }).click();
    await page.getByRole('heading', { name: '全部一致' }).waitFor({ timeout: 60_000 });
    expect(await page.getByText('一致', { exact: true }).count()).toBeGreaterThanOrEqual(64);
    await picture(page, 'replay-passes');
    const [run] = await office.get<ReplayRunDetail[]>(api(paths.bulletinReplays));
    const [froze] = await house.ask<{ seconds: string }>(
      `SELECT round(extract(epoch FROM max(published_at) - min(compiled_at)), 1)::text AS seconds FROM bulletin WHERE year = 2022`,
    );
    process.stdout.write(`the demo compiled, froze and published the 52 weeks of 2022 in ${froze?.seconds} s\n`);
    process.stdout.write(`replay of ${run?.total} frozen bulletins: ${run?.tookMs} ms\n`);

    await house.ask(`SET session_replication_role = replica; UPDATE milestone_fact SET day = day + 70
    WHERE id = (SELECT id FROM milestone_fact WHERE milestone = 'start' AND day BETWEEN '2022-05-02' AND '2022-05-08'
      AND verified_at IS NOT NULL ORDER BY id LIMIT 1)`);
    await page.getByRole('button', { name: '现在复算' }).click();
    await page.getByRole('heading', { name: /件不一致/ }).waitFor({ timeout: 60_000 });
    await page
      .getByText(/开工 · 得分：存档 .*，复算/)
      .first()
      .waitFor();
    await picture(page, 'replay-fails');
    expect(await sidewaysScroll(page)).toBe(0);
    await page.goto('/my-day');
    await page
      .getByRole('alert')
      .getByText(/件已冻结的通报与现在的事实或存档对不上/)
      .waitFor();
    await picture(page, 'replay-alarm', ['desk']);
  },
);
