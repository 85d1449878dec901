import { Caller, colleague, House, journey, picture, sidewaysScroll } from '../harness';

/** A house of its own: what is published here stands in the chain for good. */
let house: House;

beforeAll(async () => {
  house = await House.copy();
  await house.openApi();
});
afterAll(() => house.close());

journey(
  'a published bulletin is corrected under a number by two people, and itself stays as it is',
  async ({ visit }) => {
    const office = await Caller.as(house.address, 'commandingOffice');
    const page = await visit({ as: office, at: house.address });
    await page.goto('/bulletins/2022-W34');
    await page.getByRole('button', { name: '起草勘误' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('勘误原因').fill('第二部分一处分数排印有误');
    await form.getByLabel('位置').fill('二、队伍排名，区双创中心总分');
    await form.getByLabel('原文').fill('118.90');
    await form.getByLabel('更正为').fill('112.90');
    await form.getByRole('button', { name: '提交批准' }).click();
    await page.getByRole('button', { name: '批准勘误' }).click();
    await page.getByText('请由另一位同事批准').waitFor();

    const theirs = await visit({ as: await colleague(office), at: house.address });
    await theirs.goto('/bulletins/2022-W34');
    await theirs.getByRole('button', { name: '批准勘误' }).click();
    await theirs.getByRole('button', { name: '发布勘误' }).click();
    await theirs.getByRole('dialog').getByRole('button', { name: '发布勘误' }).click();
    await theirs.getByText('勘误第 1 号').waitFor();
    await theirs.getByRole('link', { name: '以勘误为准' }).waitFor();
    await theirs.getByText('勘误第 1 号').scrollIntoViewIfNeeded();
    await picture(theirs, 'corrigendum');
    expect(await sidewaysScroll(theirs)).toBe(0);
    await theirs.goto('/bulletins?year=2022');
    await theirs.getByText('有勘误 1 号').waitFor();
    const reader = await visit({ as: await Caller.as(house.address, 'viewer'), at: house.address });
    await reader.goto('/bulletins/2022-W34');
    await reader.getByText('勘误第 1 号').waitFor();
  },
);
