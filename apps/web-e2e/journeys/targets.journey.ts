import { api, paths, PersonView, TargetBoardView, TeamView } from '@huoshui/contracts';
import { Day, yearOf } from '@huoshui/domain';
import { Caller, journey, picture, sidewaysScroll, stage, tap } from '../harness';

journey('targets are pasted, wait for a second person, and stand on the board from then on', async ({ visit }) => {
  const office = await Caller.as(stage.address, 'commandingOffice');
  const { today } = await office.get<{ today: string }>(api(paths.session));
  const year = yearOf(today as Day) + 1;
  const people = await office.get<PersonView[]>(api(paths.people));
  const me = (await office.get<{ person: { id: string } }>(api(paths.session))).person.id;
  const other = people.find(({ role, id, active }) => role === 'commandingOffice' && id !== me && active);
  const second = await Caller.enter(stage.address, other?.name ?? '', 'huoshui-demo');
  const base = async (): Promise<number | null> => {
    const board = await office.get<TargetBoardView>(`${api(paths.targets, 'board')}?year=${year}`);
    return board.rows[0]?.cells.find(({ measure }) => measure === 'signed')?.base ?? null;
  };

  const desk = await visit({ as: office });
  await desk.goto('/targets');
  await desk.getByText('每周还需').first().waitFor();
  await picture(desk, 'targets');
  await desk.goto(`/targets/table?year=${year}`);
  await desk.getByLabel('粘贴的表格').fill('队伍\t签约项目\t心得\n全区\t800/900\t1\n第九十九队\t5\t1\n');
  await desk.getByText('不认得的列').waitFor();
  await desk.getByRole('button', { name: '填入上表 1 格' }).click();
  await desk.getByLabel('依据或原因，批准的人会看到').fill('明年计划草案');
  await picture(desk, 'targets-paste');
  await desk.getByRole('button', { name: '提请批准 1 项' }).click();
  await desk.getByText('等待另一个人批准').waitFor();
  expect(await base()).toBeNull();
  const proposal = new URL(desk.url()).pathname;

  const hand = await visit({ as: second, on: 'phone' });
  await hand.goto(proposal);
  await hand.getByText('800/900').waitFor();
  await picture(hand, 'targets-proposal');
  await tap(hand.getByRole('button', { name: '批准' }));
  await hand.getByText('已批准').waitFor();
  expect(await base()).toBe(800);

  await desk.goto(`/targets/split?year=${year}&over=quarters`);
  await desk.getByText('全年 800/900 个').waitFor();
  await desk.getByLabel('第 1 季度').fill('2');
  await picture(desk, 'targets-split');

  const [team] = await office.get<TeamView[]>(api(paths.teams));
  const part = { teamId: team?.id, personId: null, measure: 'signed', period: 'year', value: 700, stretch: null };
  const wanted = { year, title: '队伍目标', reason: '年度计划', targets: [part] };
  const { id } = await office.post<{ id: string }>(api(paths.targetProposals), wanted);
  await second.put(api(paths.targetProposals, id, 'decision'), 1, { decision: 'approve', note: null });
  await desk.goto(`/targets/table?year=${year}`);
  await desk.getByText('各队伍合计 700，目标 800 个').waitFor();
  await desk.getByText('还差 100').scrollIntoViewIfNeeded();
  await picture(desk, 'targets-gaps');
  await desk.getByLabel('分解到').selectOption('各月');
  await desk.getByText('没有这样的不一致').waitFor();

  await hand.goto('/targets');
  await hand.getByRole('link', { name: '区投促中心' }).click();
  await hand.getByRole('heading', { name: /个人/ }).waitFor();
  expect(await sidewaysScroll(hand)).toBe(0);
  await picture(hand, 'targets-team');
});
