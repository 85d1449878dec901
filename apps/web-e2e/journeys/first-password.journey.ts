import { journey, picture } from '../harness';

const OWN = 'qing-song-2026';

journey('a new person must change the initial password before anything else', async ({ visit }) => {
  const admin = await visit({ as: 'administrator' });
  await admin.goto('/people');
  await admin.getByRole('button', { name: '新增人员' }).click();
  const dialog = admin.getByRole('dialog');
  await dialog.getByLabel('姓名').fill('旅程新人');
  await dialog.getByLabel('用户名').fill('xinren');
  await dialog.getByLabel('角色').selectOption({ label: '招商专员' });
  await admin.getByRole('button', { name: '新增并生成初始密码' }).click();
  const initial = await dialog.getByRole('textbox', { name: '初始密码' }).inputValue();
  await picture(admin, 'people-initial-password');
  await admin.getByRole('button', { name: '已记下，关闭' }).click();

  const page = await visit({ on: 'phone' });
  await page.goto('/sign-in');
  await page.getByLabel('用户名').fill('xinren');
  await page.getByLabel('密码').fill(initial);
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForURL('**/first-password*');
  await page.goto('/leads');
  await page.waitForURL('**/first-password*');
  await page.getByLabel('当前密码').fill(initial);
  await page.getByLabel('新密码', { exact: true }).fill('123');
  await page.getByLabel('再输一次新密码').fill('123');
  await page.getByRole('button', { name: '保存新密码' }).click();
  await page.getByRole('alert').first().waitFor();
  await picture(page, 'first-password');
  await page.getByLabel('新密码', { exact: true }).fill(OWN);
  await page.getByLabel('再输一次新密码').fill(OWN);
  await page.getByRole('button', { name: '保存新密码' }).click();
  await page.waitForURL('**/my-day');
});
