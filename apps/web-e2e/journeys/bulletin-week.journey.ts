import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { api, BulletinDetail, BulletinView, paths, StandingsView } from '@huoshui/contracts';
import { Caller, colleague, download, journey, picture, stage } from '../harness';

journey(
  'two people bring the newest bulletin from its review to its publishing, and it is downloaded',
  async ({ visit }) => {
    const office = await Caller.as(stage.address, 'commandingOffice');
    const page = await visit({ as: office });
    await page.goto('/bulletins');
    await page.getByRole('heading', { name: '通报', exact: true }).waitFor();
    await picture(page, 'bulletins');
    const [newest] = await office.get<BulletinView[]>(`${api(paths.bulletins)}?kind=week`);
    const WEEK = newest?.period ?? '';
    expect(newest?.state).toBe('compiled');
    await page.goto(`/bulletins/${WEEK}`);
    await page.getByLabel('工作提示').fill('下周重点：未开工项目逐个约谈。');
    // Somebody else writes remarks meanwhile: both stay.
    const { version } = await office.get<BulletinDetail>(api(paths.bulletins, WEEK));
    await office.put(api(paths.bulletins, WEEK), version, { remarks: '请按时交周报表。' });
    await page.getByRole('button', { name: '保存提示' }).click();
    await page.getByText('可以两段都留下').waitFor();
    await picture(page, 'bulletin-remarks-of-two', ['desk']);
    await page.getByRole('button', { name: '两段都留下' }).click();
    await page.getByText('提示已保存').waitFor();
    const both = '请按时交周报表。\n下周重点：未开工项目逐个约谈。';
    expect(await office.get(api(paths.bulletins, WEEK))).toMatchObject({ remarks: both });
    await page.getByRole('button', { name: '审核通过' }).click();
    await page.getByText('请由另一位同事审核').waitFor();

    const reader = await Caller.as(stage.address, 'viewer');
    const theirs = await visit({ as: await colleague(office) });
    await theirs.goto(`/bulletins/${WEEK}`);
    await theirs.getByRole('button', { name: '审核通过' }).click();
    await theirs.getByText('审核与批准须由两位同事分别办理').waitFor();
    await page.reload();
    await page.getByRole('button', { name: '批准' }).click();
    await page.getByRole('button', { name: '签发并冻结' }).click();
    await page.getByRole('dialog').getByRole('button', { name: /冻结/ }).click();
    await page.getByText('目前只有指挥部看得到').waitFor();
    await picture(page, 'bulletin-frozen');
    await expect(reader.get(api(paths.bulletins, WEEK))).rejects.toMatchObject({ code: 'request.not-found' });
    await page.getByRole('button', { name: '公布', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '公布' }).click();
    await page.getByText('已公布').first().waitFor();
    await picture(page, 'bulletin');

    const { standings } = await office.get<StandingsView>(api(paths.standings, WEEK));
    const teams = standings.map(({ team }) => team.name);
    expect(teams.length).toBeGreaterThan(10);
    const word = await download(page.getByRole('link', { name: '下载 Word 文件' }));
    expect(word.name).toMatch(new RegExp(`${WEEK.slice(0, 4)}.*${Number(WEEK.slice(6))}.*\\.docx$`));
    const docx = unzipSync(word.bytes);
    const text = Buffer.from(docx['word/document.xml'] ?? []).toString('utf8');
    for (const part of [...teams, '未开工项目逐个约谈', WEEK.slice(0, 4)]) expect(text).toContain(part);
    const excel = await download(page.getByRole('link', { name: '下载 Excel 文件' }));
    const { sheets } = await readXlsx(excel.bytes);
    const cells = sheets.flatMap(({ rows }) => rows.flat()).map(String);
    for (const team of teams) expect(cells).toContain(team);

    const frozen = await office.get<BulletinDetail>(api(paths.bulletins, WEEK));
    expect(frozen).toMatchObject({ state: 'published', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    await expect(office.post(api(paths.bulletins), { period: WEEK })).rejects.toMatchObject({
      code: 'bulletin.frozen',
    });
    expect(await office.get<BulletinDetail>(api(paths.bulletins, WEEK))).toEqual(frozen);
  },
);
