import { api, Page as ListPage, paths, ScheduleRow } from '@huoshui/contracts';
import { Caller, journey, picture, stage } from '../harness';

journey(
  'in the chart of many projects a task opens, its links are drawn, and paper says how many it holds',
  async ({ visit }) => {
    const office = await Caller.as(stage.address, 'commandingOffice');
    const { total } = await office.get<ListPage<ScheduleRow>>(`${api(paths.schedules)}?limit=1`);
    const page = await visit({ as: office });
    await page.goto('/schedules');
    await page.locator('ui-gantt [data-row]').first().waitFor();
    expect(await page.locator('ui-gantt path.link').count()).toBe(0);
    await page.locator('ui-gantt [data-row] .fold').first().click();
    await page.locator('ui-gantt path.link').first().waitFor({ state: 'attached' });
    await picture(page, 'schedules-links', ['desk']);

    await page.evaluate(() => {
      window.print = () => void dispatchEvent(new Event('beforeprint'));
    });
    await page.getByRole('button', { name: '打印 A3' }).click();
    const sheet = page.locator('ui-gantt-sheet');
    await sheet.waitFor({ state: 'attached' });
    const printed = Math.min(total, 300);
    const said = total > printed ? `本次打印前 ${printed} 个` : '全部打印';
    await sheet.getByText(said).waitFor({ state: 'attached' });
    expect(await sheet.locator('tbody tr.group').count()).toBe(printed);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await sheet.waitFor({ state: 'detached' });

    await page.locator('ui-gantt [data-row*="/"] .title').first().click();
    await page.waitForURL(/\/schedules\/[0-9a-f-]{36}\?task=/);
    await page.getByRole('dialog').getByText('改动记录').waitFor();
  },
);
