import { api, LeadView, paths } from '@huoshui/contracts';
import { Caller, House, journey, picture } from '../harness';

describe('the API goes away in the middle of work', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.copy();
  });
  afterAll(() => house.close());

  journey('the page says so, keeps what was typed, and goes on when it is back', async ({ visit }) => {
    const door = await house.openApi();
    const officer = await Caller.as(house.address, 'officer');
    const page = await visit({ as: officer, at: house.address });
    const reader = await visit({ as: officer, at: house.address });
    await reader.goto('/leads');
    await page.goto('/leads/new');
    await page.getByLabel('企业名称').fill('高新区断线旅程有限公司');
    await door.kill('SIGKILL');

    await page.getByRole('button', { name: '登记线索' }).click();
    await page.getByRole('alert').first().waitFor();
    await picture(page, 'api-away-form');
    expect(await page.getByLabel('企业名称').inputValue()).toBe('高新区断线旅程有限公司');

    await page.getByRole('link', { name: '年度汇总' }).click();
    await page.getByText('页面没有打开').waitFor();
    expect(await page.getByLabel('企业名称').inputValue()).toBe('高新区断线旅程有限公司');
    await reader.getByRole('searchbox').fill('断线');
    await reader.getByRole('button', { name: '重试' }).waitFor();
    await picture(reader, 'api-away-list');

    await house.openApi();
    await reader.getByRole('button', { name: '重试' }).click();
    await reader.getByText('没有符合条件的线索').waitFor();
    await page.getByRole('button', { name: '登记线索' }).click();
    await page.getByRole('heading', { name: '高新区断线旅程有限公司' }).waitFor();
    const { items } = await officer.get<{ items: LeadView[] }>(`${api(paths.leads)}?search=断线旅程`);
    expect(items).toHaveLength(1);
  });
});
