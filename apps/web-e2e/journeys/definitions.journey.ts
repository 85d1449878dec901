import { journey, picture, sidewaysScroll } from '../harness';

journey('the office drafts a stricter city definition, compares it and sets its day', async ({ visit }) => {
  const page = await visit({ as: 'commandingOffice' });
  await page.goto('/');
  await page.getByRole('link', { name: '口径', exact: true }).click();
  await page.getByRole('heading', { name: '市级' }).waitFor();
  await picture(page, 'definitions');

  await page.getByRole('region', { name: '市级' }).getByRole('link', { name: '起草新版' }).click();
  await page.getByLabel('名称').fill('市级口径（旅程）');
  const start = page.getByRole('region', { name: '开工', exact: true });
  await start.getByRole('button', { name: '再要求一组佐证' }).click();
  await start.getByText('每一组至少选一种佐证').waitFor();
  await picture(page, 'definition-fault', ['desk']);
  await start.getByRole('button', { name: '更多种类' }).click();
  await start.getByRole('group', { name: '开工第 3 组佐证' }).getByRole('button', { name: '资金到位凭证' }).click();
  await page.getByLabel('天数').fill('0');
  await page.getByRole('radio', { name: '交地' }).click();
  await picture(page, 'definition-write');
  await page.getByRole('button', { name: '保存草稿' }).click();

  await page.getByRole('heading', { name: '市级口径（旅程）' }).waitFor();
  await page.getByText('交地当天开工').first().waitFor();
  await page.getByText('自出让合同签订起 3 天内开工').waitFor();
  await picture(page, 'definition-compare');
  // A day far ahead, for the other journeys go by today's definition.
  await page.getByLabel('起用日期').fill('2090-01-01');
  await page.getByLabel('起用日期').press('Enter');
  await page.getByRole('button', { name: '起适用' }).click();
  await page.getByRole('button', { name: '开始适用' }).click();
  await page.getByText('2090-01-01 起适用。').waitFor();

  const officer = await visit({ as: 'officer', on: 'phone' });
  await officer.goto('/definitions');
  await officer.getByText('市级口径（旅程）').waitFor();
  expect(await officer.getByRole('link', { name: /新版/ }).count()).toBe(0);
  expect(await sidewaysScroll(officer)).toBe(0);
});

journey('the office drafts in which order the zone records milestones, and is told of a circle', async ({ visit }) => {
  const page = await visit({ as: 'commandingOffice' });
  await page.goto('/definitions');
  await page.getByRole('region', { name: '高新区' }).getByRole('link', { name: '起草新版' }).click();
  await page.getByLabel('名称').fill('高新区口径（先后旅程）');
  const order = page.getByRole('region', { name: '登记的先后' });
  const needs = (name: string) => order.getByRole('group', { name: `${name}登记前须已登记` });
  await needs('签约').getByRole('button', { name: '投产' }).click();
  await order.getByText('登记的前提互相等待').waitFor();
  expect(await page.getByRole('button', { name: '保存草稿' }).isDisabled()).toBe(true);
  await order.scrollIntoViewIfNeeded();
  await picture(page, 'definition-order-circle');
  await needs('签约').getByRole('button', { name: '投产' }).click();
  await needs('投产').getByRole('button', { name: '落地' }).click();
  await order.getByRole('group', { name: '开工的日期不早于' }).getByRole('button', { name: '拿地' }).click();
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page.getByRole('heading', { name: '高新区口径（先后旅程）' }).waitFor();
  await page.getByText('开工不早于拿地').first().waitFor();
  await page.getByText('投产须先登记开工、落地').first().waitFor();
  await picture(page, 'definition-order');
});
