import { api, MyDayView, paths, ScheduleBaselineView, ScheduleView } from '@huoshui/contracts';
import { addDays, Day } from '@huoshui/domain';
import { Caller, journey, makeProject, picture, sidewaysScroll, stage } from '../harness';

const at = (id: string): string => api(paths.schedules, id);

journey(
  'a task of one’s own, a new promise with its reason, and the earlier one under the chart',
  async ({ visit }) => {
    const [officer, office, manager] = [
      await Caller.as(stage.address, 'officer'),
      await Caller.as(stage.address, 'commandingOffice'),
      await Caller.as(stage.address, 'projectManager'),
    ];
    const { today } = await office.get<MyDayView>(api(paths.myDay));
    const signedOn = addDays(today as Day, -80);
    const company = '高新区基线旅程机械有限公司';
    const id = await makeProject(officer, office, { company, amountFen: 3_000_000_000_00, signedOn });
    if (!(await manager.get<ScheduleView>(at(id)).catch(() => null))) await manager.post(`${at(id)}/application`);
    const before = await manager.get<ScheduleView>(at(id));

    const page = await visit({ as: manager });
    await page.goto(`/schedules/${id}`);
    await page.getByRole('button', { name: '新增任务' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('任务名称').fill('高压线迁改');
    await drawer.getByLabel('所在的线').selectOption({ label: '土地' });
    await drawer.getByLabel('工期', { exact: true }).fill('60');
    await drawer.getByLabel('在这些任务完成后开始').selectOption('survey');
    await drawer.getByLabel('这些任务要等它完成').selectOption('works');
    await drawer.getByText(/^预计 .* 至 /).waitFor();
    await picture(page, 'schedule-own-task');
    await drawer.getByRole('button', { name: '加入时序图' }).click();
    await page.getByRole('heading', { name: '高压线迁改' }).waitFor();
    const added = await manager.get<ScheduleView>(at(id));
    const own = added.tasks.find((task) => task.own);
    expect(own).toMatchObject({ title: '高压线迁改', duration: 60, unit: 'workdays' });
    expect(added.tasks.find((task) => task.key === 'works')?.after.map(({ on }) => on)).toContain(own?.key);
    expect(await page.getByRole('button', { name: '重定基线' }).count()).toBe(0);

    const desk = await visit({ as: office });
    await desk.goto(`/schedules/${id}`);
    await desk.getByRole('button', { name: '重定基线' }).click();
    await desk.getByRole('dialog').getByLabel('重定的原因').fill('高压线迁改，与企业重新商定。');
    await picture(desk, 'schedule-rebaseline');
    await desk.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    expect((await office.get<ScheduleView>(at(id))).baselineNumber).toBe(1);
    await desk.getByRole('button', { name: '重定基线' }).click();
    await desk.getByRole('dialog').getByLabel('重定的原因').fill('高压线迁改，与企业重新商定。');
    await desk.getByRole('dialog').getByRole('button', { name: '重定基线' }).click();
    await desk.getByText('已重定基线').waitFor();
    const [held, first] = await office.get<ScheduleBaselineView[]>(`${at(id)}/baselines`);
    expect(held).toMatchObject({ number: 2, reason: '高压线迁改，与企业重新商定。' });
    expect(first?.startOn).toBe(before.outlook.startBaseline);

    await desk.getByRole('button', { name: '在图上对照' }).click();
    await desk.getByText('图上的影子是第 1 版基线').waitFor();
    await desk.waitForURL('**baseline=1');
    await picture(desk, 'schedule-shadow', ['desk']);
    await desk.getByText('与现行基线不同的任务').click();
    await desk
      .getByText(/高压线迁改，与企业/)
      .first()
      .scrollIntoViewIfNeeded();
    await picture(desk, 'schedule-baselines');
    await desk.getByRole('button', { name: '不再对照' }).click();
    await desk.getByText('图上的影子是').waitFor({ state: 'detached' });

    const phone = await visit({ as: office, on: 'phone' });
    await phone.goto(`/schedules/${id}`);
    await phone.getByRole('heading', { name: '基线' }).waitFor();
    expect(await sidewaysScroll(phone)).toBe(0);
  },
);
