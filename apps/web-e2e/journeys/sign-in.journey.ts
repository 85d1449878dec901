import { journey, picture } from '../harness';

const project = ['工作台', '项目', '项目进展'];
const work = ['工作台', '线索', '项目', '项目进展'];
const driving = ['时序图', '红灯', '卡点诉求', '重点项目', '纳统', '督办', '五个快速'];
const steering = ['排行', '通报', '调度会', '年度目标', '激励', '年度汇总'];
const withSheets = ['排行', '通报', '周报表', '调度会', '年度目标', '激励', '年度汇总'];
const settings = ['责任部门', '时序图模板', '工作日日历', '报告周', '口径'];

/** What stands on each card, and the menu behind it. */
const menus: Record<string, string[]> = {
  招商专员: [...work, ...driving, ...withSheets, '口径', '队伍'],
  队伍负责人: [...work, ...driving, ...withSheets, '台账导入', '口径', '队伍', '人员'],
  项目经理: [...project, ...driving, ...steering, '口径', '队伍'],
  用地专员: [...project, ...driving, ...steering, '口径', '队伍'],
  服务部门: [...project, ...driving, ...steering, '口径', '队伍'],
  指挥部: [...work, ...driving, ...withSheets, '台账导入', ...settings, '队伍', '人员'],
  领导: [...work, ...driving, ...withSheets, '口径', '队伍'],
  系统管理员: ['工作台', '队伍', '人员'],
};

describe('signing in', () => {
  journey('each role enters by its card and finds its own menu', async ({ visit }) => {
    const page = await visit();
    await page.goto('/');
    await page.waitForURL('**/sign-in*');
    await page.getByRole('button', { name: '领导' }).waitFor();
    await picture(page, 'sign-in');
    for (const [role, entries] of Object.entries(menus)) {
      await page.getByRole('button', { name: new RegExp(`^${role}`) }).click();
      await page.waitForURL('**/my-day');
      const menu = page.getByRole('navigation', { name: '主菜单' });
      await menu.getByRole('link', { name: '工作台' }).waitFor();
      expect([role, ...(await menu.getByRole('link').allInnerTexts())]).toEqual([role, ...entries]);
      await page.waitForFunction(() => document.querySelector('ui-loading') === null);
      if (['招商专员', '队伍负责人', '指挥部', '系统管理员'].includes(role)) await picture(page, `my-day-${role}`);
      await page.getByRole('banner').getByRole('button').click();
      await page.getByRole('menuitem', { name: '退出登录' }).click();
      await page.waitForURL('**/sign-in*');
    }
  });

  journey('a wrong password is said and lets nobody in', async ({ visit }) => {
    const page = await visit({ on: 'phone' });
    await page.goto('/sign-in');
    await page.getByLabel('用户名').fill('nobody-here');
    await page.getByLabel('密码').fill('not-the-password');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('alert').waitFor();
    await picture(page, 'sign-in-refused', ['phone']);
    await page.goto('/projects');
    await page.waitForURL('**/sign-in*');
  });
});
