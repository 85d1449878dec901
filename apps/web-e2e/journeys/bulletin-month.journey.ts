import { api, BulletinDetail, BulletinView, paths } from '@huoshui/contracts';
import { Caller, colleague, journey, picture, stage } from '../harness';

journey(
  'a month is compiled, brought to its publishing by two people, and the year’s figures are those of the report',
  async ({ visit }) => {
    const office = await Caller.as(stage.address, 'commandingOffice');
    const page = await visit({ as: office });
    await page.goto('/bulletins?year=2023');
    await page.getByRole('button', { name: '编制通报' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '月', exact: true }).click();
    await dialog.getByLabel('年份').selectOption('2023');
    await dialog.getByLabel('月份').selectOption('2023-03');
    await picture(page, 'bulletin-compile-month');
    await dialog.getByRole('button', { name: '编制', exact: true }).click();
    await page.getByRole('heading', { name: '关于2023年3月招商引资工作情况的通报' }).waitFor();
    await page.getByRole('button', { name: '审核通过' }).click();
    await page.getByText('审核与批准须由两位同事分别办理').waitFor();

    const theirs = await visit({ as: await colleague(office) });
    await theirs.goto('/bulletins/2023-03');
    await theirs.getByRole('button', { name: '批准' }).click();
    await theirs.getByRole('button', { name: '签发并冻结' }).click();
    await theirs.getByRole('dialog').getByRole('button', { name: /冻结/ }).click();
    await theirs.getByText('目前只有指挥部看得到').waitFor();
    await theirs.getByRole('button', { name: '公布', exact: true }).click();
    await theirs.getByRole('dialog').getByRole('button', { name: '公布' }).click();
    await theirs.getByText('已公布').first().waitFor();
    await theirs.getByText('招商月报〔2023〕第1期').waitFor();

    const reader = await visit({ as: await Caller.as(stage.address, 'viewer') });
    await reader.goto('/bulletins?year=2022');
    await reader.getByLabel('通报的种类').selectOption('month');
    await reader.getByText('月报〔2022〕第12期').waitFor();
    expect(new URL(reader.url()).searchParams.get('kind')).toBe('month');
    await picture(reader, 'bulletins-months');
    await reader.getByRole('link', { name: /2022年8月/ }).click();
    await reader.getByText('招商月报〔2022〕第8期').waitFor();
    await picture(reader, 'bulletin-month');

    await reader.goto('/bulletins/2022');
    await reader.getByText('招商年报〔2022〕', { exact: true }).waitFor();
    await reader.getByText('新签约项目505个').waitFor();
    await picture(reader, 'bulletin-year');
    const { content } = await office.get<BulletinDetail>(api(paths.bulletins, '2022'));
    const of = (measure: string) => content.totals.find((total) => total.measure === measure)?.value;
    expect([of('signed'), of('started'), of('produced')]).toEqual([505, 378, 181]);
    const months = await office.get<BulletinView[]>(`${api(paths.bulletins)}?year=2022&kind=month`);
    expect(months.map(({ number, state }) => [number, state])).toEqual(
      Array.from({ length: 12 }, (_, at) => [12 - at, 'published']),
    );
  },
);
