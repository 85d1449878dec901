import { Role } from '@huoshui/contracts';
import { journey, picture } from '../harness';

const roles: Record<Role, string> = {
  officer: '招商专员',
  teamLead: '队长',
  projectManager: '项目经理',
  landOfficer: '土地专员',
  serviceDepartment: '服务部门',
  commandingOffice: '指挥部',
  viewer: '领导',
  administrator: '管理员',
};

describe('signing in', () => {
  journey('each role enters by its card', async ({ visit }) => {
    const page = await visit();
    await page.goto('/');
    await page.waitForURL('**/sign-in*');
    await page.getByRole('button', { name: '领导' }).waitFor();
    await picture(page, 'sign-in');
    for (const name of Object.values(roles)) {
      await page.goto('/sign-in');
      await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
      await page.waitForURL('**/my-day');
      await page.getByRole('navigation', { name: '主菜单' }).getByText('工作台').waitFor();
      await page.getByRole('banner').getByRole('button').click();
      await page.getByRole('menuitem', { name: '退出登录' }).click();
      await page.waitForURL('**/sign-in*');
    }
  });
});
