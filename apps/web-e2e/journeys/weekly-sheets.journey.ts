import { api, paths, SessionView, SheetDetail } from '@huoshui/contracts';
import { Day, weekOf } from '@huoshui/domain';
import { Caller, journey, picture, sidewaysScroll, stage, until } from '../harness';

journey(
  'a team’s lead writes the week’s sheet, the office reminds, gives it back, and it comes again',
  async ({ visit }) => {
    const office = await Caller.as(stage.address, 'commandingOffice');
    const lead = await Caller.as(stage.address, 'teamLead');
    const session = await lead.get<SessionView>(api(paths.session));
    const team = session.teams[0];
    const week = weekOf(session.today as Day, session.week);
    const sheet = (): Promise<SheetDetail> => lead.get(api(paths.weeklySheets, week, 'teams', team?.id ?? ''));

    const desk = await visit({ as: office });
    await desk.goto('/weekly-sheets');
    await desk.getByRole('button', { name: /^催报 \d+ 支队伍/ }).click();
    await desk.getByText('已催报').first().waitFor();
    await picture(desk, 'weekly-sheets');

    const road = await visit({ as: lead, on: 'phone' });
    await road.goto('/my-day');
    await road
      .getByRole('link', { name: /周报表还没有提交/ })
      .first()
      .waitFor();
    await picture(road, 'my-day-weekly-sheet', ['phone']);
    await road.goto(`/weekly-sheets/${week}/${team?.id}`);
    await road.getByLabel('本周亮点').fill('陪同两家企业看现场。');
    await road.getByText('草稿已保存').waitFor();
    await road.reload();
    expect(await road.getByLabel('本周亮点').inputValue()).toBe('陪同两家企业看现场。');
    await road.getByLabel('下周打算').fill('再走访三家。');
    await road.getByLabel('请指挥部协调').fill('企业要的厂房层高不够。');
    await road.getByText('草稿已保存').waitFor();
    expect(await sidewaysScroll(road)).toBe(0);
    await picture(road, 'weekly-sheet', ['phone']);
    await road.getByRole('button', { name: '提交周报表' }).click();
    await road.getByText('周报表已提交').waitFor();

    await desk.goto(`/weekly-sheets/${week}/${team?.id}`);
    await desk.getByText('企业要的厂房层高不够。').waitFor();
    await picture(desk, 'weekly-sheet-office', ['desk']);
    await desk.getByRole('button', { name: '退回补充' }).click();
    await desk.getByLabel('缺什么，队伍会看到').fill('写明走访哪三家。');
    await desk.getByRole('dialog').getByRole('button', { name: '退回补充' }).click();
    await desk.getByText('已退回').first().waitFor();

    await road.reload();
    await road.getByText('写明走访哪三家。').first().waitFor();
    await road.getByLabel('下周打算').fill('走访甲、乙、丙三家。');
    await road.getByRole('button', { name: '提交周报表' }).click();
    await until(sheet, ({ state }) => state === 'submitted');
    expect(await sheet()).toMatchObject({ plan: '走访甲、乙、丙三家。', returnReason: null });
  },
);
