import { api, CalendarYearView, MyDayView, paths, ScheduleTemplateSummary, ScheduleView } from '@huoshui/contracts';
import { FEN_IN_YI } from '@huoshui/domain';
import { Caller, journey, makeProject, picture, sidewaysScroll, stage } from '../harness';

const active = async (by: Caller): Promise<ScheduleTemplateSummary | undefined> =>
  (await by.get<ScheduleTemplateSummary[]>(api(paths.scheduleTemplates))).find(
    (one) => one.landMode === 'office' && one.state === 'active',
  );

journey('the office changes a template; who signs from then on is planned by it', async ({ visit }) => {
  const office = await Caller.as(stage.address, 'commandingOffice');
  const officer = await Caller.as(stage.address, 'officer');
  const before = await active(office);
  const { today } = await office.get<MyDayView>(api(paths.myDay));
  const page = await visit({ as: office });
  await page.goto('/schedules/templates');
  await page.waitForURL('**/schedule-templates');
  await page.getByRole('heading', { name: '自有用地（默认）' }).waitFor();
  await page.getByText('今天签约').waitFor();
  await picture(page, 'schedule-template');
  await page.getByRole('button', { name: '办公写字楼' }).click();
  await page.getByRole('button', { name: '另存为新草稿' }).click();
  await page.getByText('已另存为草稿').waitFor();

  await page.getByRole('button', { name: '进场装修（开工）', exact: true }).click();
  await page.getByRole('dialog').getByLabel('名称').fill('进场装修（开工）');
  await page.getByRole('dialog').getByLabel('完成即达到的里程碑').selectOption('');
  await page.getByRole('dialog').getByLabel('加一项前置任务').selectOption({ label: '装修施工' });
  await picture(page, 'schedule-template-task', ['desk']);
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByText('没有任务对应开工').waitFor();
  await page.getByText('任务互相等待').waitFor();
  await picture(page, 'schedule-template-faults');
  expect(await page.getByRole('button', { name: '启用', exact: true }).isDisabled()).toBe(true);

  await page.getByRole('button', { name: '进场装修（开工）', exact: true }).click();
  await page.getByRole('dialog').getByLabel('完成即达到的里程碑').selectOption('start');
  await page.getByRole('dialog').getByRole('button', { name: '不再等待 装修施工' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  // While the drawer closes, the page behind it takes no keys.
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByLabel('装修设计 的工期').fill('21');
  await page.getByLabel('模板名称').fill('楼宇办公（装修从严）');
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page.getByText('草稿已保存').waitFor();
  await page.getByRole('button', { name: '启用', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '启用', exact: true }).click();
  await page.getByText('已启用').waitFor();
  await page.getByRole('button', { name: '另存为新草稿' }).waitFor();
  expect((await active(office))?.number).toBe((before?.number ?? 0) + 1);

  const terms = {
    company: '高新区模板旅程设计有限公司',
    amountFen: FEN_IN_YI,
    signedOn: today,
    landMode: 'office' as const,
  };
  const id = await makeProject(officer, office, terms);
  const schedule = await officer.get<ScheduleView>(api(paths.schedules, id));
  expect(schedule.template.name).toBe('楼宇办公（装修从严）');
  expect(schedule.tasks.find((task) => task.key === 'design')?.duration).toBe(21);
});

journey('the office imports a year of the calendar, and is told what is wrong with it', async ({ visit }) => {
  const office = await Caller.as(stage.address, 'commandingOffice');
  const page = await visit({ as: office });
  await page.goto('/calendar?year=2027');
  await page.getByText('放假调休安排尚未公布').waitFor();
  await picture(page, 'calendar-provisional');
  await page.getByRole('button', { name: '导入年度安排' }).click();
  await page.getByLabel('依据').fill('演示用的安排，不是正式通知');
  const days = [
    '日期,类别',
    '2027-01-01,休',
    '2027-02-05~2027-02-12,休',
    '2027-04-05,休',
    '2027-05-01~2027-05-05,休',
    '2027-06-09,休',
    '2027-09-15,休',
    '2027-10-01~2027-10-07,休',
    '2027-02-13,班',
    '2027-10-09,班',
  ];
  await page.getByLabel('放假与调休').fill([...days, '2027-05-12,班', '国庆后补一天'].join('\n'));
  await page.getByText('第 12 行读不懂').waitFor();
  await page.getByLabel('放假与调休').fill([...days, '2027-05-12,班'].join('\n'));
  await page.getByText('2027-05-12 是周一至周五').waitFor();
  await picture(page, 'calendar-import');
  await page.getByLabel('放假与调休').fill(days.join('\n'));
  await page.getByRole('button', { name: '启用' }).click();
  await page.getByText('2027 年的安排已启用').waitFor();
  await page.getByText('正式安排').waitFor();
  await picture(page, 'calendar');
  expect(await sidewaysScroll(page)).toBe(0);
  const years = await office.get<CalendarYearView[]>(api(paths.calendar));
  expect(years.find((one) => one.year === 2027)).toMatchObject({
    status: 'official',
    makeUps: ['2027-02-13', '2027-10-09'],
  });
});
