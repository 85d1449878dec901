import { api, paths, SessionView, WeekSettingsView } from '@huoshui/contracts';
import { weekday, Day } from '@huoshui/domain';
import { Caller, journey, picture, sidewaysScroll, stage } from '../harness';

journey('the office sees what a change of the week would do, decides on it and takes it back', async ({ visit }) => {
  const office = await Caller.as(stage.address, 'commandingOffice');
  const settings = (): Promise<WeekSettingsView> => office.get(api(paths.weekSettings));
  const desk = await visit({ as: office });
  await desk.goto('/week-settings');
  await desk.getByText('周一至周日').first().waitFor();
  await desk.getByLabel('每周从哪天起').selectOption({ label: '周五' });
  await desk.getByLabel('末日 24:00 之后再收几小时').fill('17');
  await desk.getByText('改动所在周').waitFor();
  await desk.getByText('每一天都只属于一个周').waitFor();
  await desk.getByLabel('理由').fill('与市里的报告周一致');
  await picture(desk, 'week-settings-preview');
  await desk.getByRole('button', { name: '定下改动' }).click();
  await desk.getByRole('heading', { name: '待起用的改动' }).waitFor();
  const decided = (await settings()).versions[0];
  expect(decided).toMatchObject({ firstWeekday: 5, cutoffHour: 17, withdrawnAt: null });
  expect(weekday((decided?.from ?? '') as Day)).toBe(5);
  const { week } = await office.get<SessionView>(api(paths.session));
  expect(week.changes).toEqual([expect.objectContaining({ from: decided?.from, firstWeekday: 5 })]);
  await picture(desk, 'week-settings-waiting', ['desk']);
  expect(await sidewaysScroll(desk)).toBe(0);

  await desk.getByRole('button', { name: '撤回' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: '撤回' }).click();
  await desk.getByText('已撤回').first().waitFor();
  await desk.getByRole('heading', { name: '改变报告周' }).waitFor();
  expect((await office.get<SessionView>(api(paths.session))).week.changes).toBeUndefined();
});
