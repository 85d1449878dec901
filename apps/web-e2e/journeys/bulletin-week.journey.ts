import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { api, BulletinDetail, paths, StandingsView } from '@huoshui/contracts';
import { Caller, download, journey, picture, stage } from '../harness';

const WEEK = '2022-W26';

journey('the bulletin of a week is compiled, reviewed, frozen for good and downloaded', async ({ visit }) => {
  const office = await Caller.as(stage.address, 'commandingOffice');
  const page = await visit({ as: office });
  await page.goto('/bulletins');
  await page.getByRole('heading', { name: '周通报' }).waitFor();
  await picture(page, 'bulletins');
  await office.post(api(paths.bulletins), { week: WEEK });
  await page.goto(`/bulletins/${WEEK}`);
  await page.getByLabel('工作提示').fill('下周重点：未开工项目逐个约谈。');
  await page.getByRole('button', { name: '保存提示' }).click();
  await page.getByRole('button', { name: '审核通过' }).click();
  await page.getByRole('button', { name: '签发并冻结' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /冻结/ }).click();
  await page.getByRole('link', { name: '下载 Word 文件' }).waitFor();
  await picture(page, 'bulletin');

  const { standings } = await office.get<StandingsView>(api(paths.standings, WEEK));
  const teams = standings.map(({ team }) => team.name);
  expect(teams.length).toBeGreaterThan(10);
  const word = await download(page.getByRole('link', { name: '下载 Word 文件' }));
  expect(word.name).toMatch(/2022.*26.*\.docx$/);
  const docx = unzipSync(word.bytes);
  const text = Buffer.from(docx['word/document.xml'] ?? []).toString('utf8');
  for (const part of [...teams, '未开工项目逐个约谈', '2022']) expect(text).toContain(part);
  const excel = await download(page.getByRole('link', { name: '下载 Excel 文件' }));
  const { sheets } = await readXlsx(excel.bytes);
  const cells = sheets.flatMap(({ rows }) => rows.flat()).map(String);
  for (const team of teams) expect(cells).toContain(team);

  const frozen = await office.get<BulletinDetail>(api(paths.bulletins, WEEK));
  expect(frozen).toMatchObject({ state: 'frozen', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  await expect(office.post(api(paths.bulletins), { week: WEEK })).rejects.toMatchObject({ code: 'bulletin.frozen' });
  expect(await office.get<BulletinDetail>(api(paths.bulletins, WEEK))).toEqual(frozen);
});
