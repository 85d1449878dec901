import { journey, picture, sidewaysScroll, tap } from '../harness';

const MOST_SECONDS = 30;

journey('an officer logs a lead and a follow-up on the phone with one thumb', async ({ visit }) => {
  const page = await visit({ as: 'officer', on: 'phone' });
  await page.goto('/');
  await tap(page.getByRole('link', { name: '新增', exact: true }));
  await page.getByLabel('企业名称').fill('高新区旅程智能装备有限公司');
  await page.getByLabel('联系人', { exact: true }).fill('林工');
  await page.getByLabel('下一步', { exact: true }).fill('约总经理到园区看厂房');
  await tap(page.getByRole('button', { name: '明天' }));
  await picture(page, 'lead-new', ['phone']);
  expect(await sidewaysScroll(page)).toBe(0);
  await tap(page.getByRole('button', { name: '登记线索' }));
  await page.getByRole('heading', { name: '高新区旅程智能装备有限公司' }).waitFor();

  const begin = Date.now();
  await tap(page.getByRole('button', { name: '记跟进' }));
  await tap(page.getByRole('radio', { name: '拜访' }));
  await page.getByLabel('谈了什么').fill('见到总经理，看中 3 号厂房，要 2 000 平方米。');
  await page.getByLabel('下一步做什么').fill('送选址方案');
  await tap(page.getByRole('button', { name: '三天后' }));
  await picture(page, 'follow-up', ['phone']);
  await tap(page.getByRole('button', { name: '保存跟进' }));
  await page.getByText('看中 3 号厂房').waitFor();
  expect((Date.now() - begin) / 1_000).toBeLessThan(MOST_SECONDS);
  await picture(page, 'lead');
  expect(await sidewaysScroll(page)).toBe(0);

  await page.goto('/leads?search=旅程智能');
  await page.getByRole('link', { name: /旅程智能装备/ }).waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
});
