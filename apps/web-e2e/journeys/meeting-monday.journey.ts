import { unzipSync } from 'fflate';
import { api, BulletinDetail, OrderDetail, paths, WeeklyMeetingDetail, WeeklyMeetingView } from '@huoshui/contracts';
import { Caller, colleague, download, journey, picture, sidewaysScroll, stage, until } from '../harness';

journey(
  'the office holds Monday’s meeting: two write at once, a decision becomes an order, the minutes are closed',
  async ({ visit }) => {
    const office = await Caller.as(stage.address, 'commandingOffice');
    const [newest] = await office.get<WeeklyMeetingView[]>(api(paths.meetings));
    const week = newest?.week ?? '';
    expect(newest?.state).toBe('prepared');
    const meeting = (): Promise<WeeklyMeetingDetail> => office.get(api(paths.meetings, week));
    const opened = await meeting();
    // The Monday opens with what the two before it gave out and was not done.
    expect(opened.agenda[0]?.kind).toBe('orders');
    expect(opened.carried.map(({ standing }) => standing)).toEqual(expect.arrayContaining(['overdue', 'pending']));

    // Agenda and bulletin say the same: what stands alone or together is what the bulletin's blocks tell of.
    const { content } = await office.get<BulletinDetail>(api(paths.bulletins, week));
    const told = (kinds: readonly string[]) =>
      opened.agenda.filter(({ kind }) => kinds.includes(kind)).flatMap(({ lines }) => lines);
    const red = new Set(content.recorded?.lights.items.map(({ projectId }) => projectId));
    expect(told(['light', 'lights']).filter(({ projectId }) => !red.has(projectId ?? ''))).toEqual([]);
    const stuck = new Set(content.recorded?.stuck.items.map(({ obstacleId }) => obstacleId));
    expect(told(['obstacle', 'obstacles']).filter(({ obstacleId }) => !stuck.has(obstacleId ?? ''))).toEqual([]);
    expect(opened.agenda.length).toBeLessThan(20);

    const desk = await visit({ as: office });
    await desk.goto('/meetings');
    await desk.getByRole('button', { name: '现在校验' }).click();
    await desk.getByText('全部与定稿时一致').waitFor();
    await desk.getByText('纪要已定稿').first().waitFor();
    await picture(desk, 'meetings');
    await desk.goto(`/meetings/${week}`);
    await desk.getByText('逾期未办结').first().waitFor();
    await picture(desk, 'meeting-prepared');
    await desk.getByRole('button', { name: '＋ 加一个议题' }).click();
    await desk.getByLabel('议题', { exact: true }).last().fill('旅程议题：环评集中办理');
    await desk.getByLabel('说明').fill('三家企业同批办理');
    await desk.getByRole('button', { name: '加入议程' }).click();
    await desk.getByText('三家企业同批办理').waitFor();
    const titles = async (): Promise<string[]> => (await meeting()).agenda.map(({ title }) => title);
    const before = await titles();
    const third = desk.locator('hs-agenda-item').nth(2).getByRole('heading');
    await desk.locator('hs-agenda-item .grip').nth(1).hover();
    await desk.mouse.down();
    // The first move begins the drag, the next ones go over the place where it is let go.
    for (let moves = 0; moves < 3; moves += 1) await third.hover({ force: true });
    await desk.mouse.up();
    await until(titles, (now) => now[1] === before[2] && now[2] === before[1]);
    await desk.getByRole('button', { name: '开始开会' }).click();
    await desk.getByText('正在开会').waitFor();

    // Two on one page: the same item, at the same moment.
    const theirs = await visit({ as: await colleague(office) });
    await theirs.goto(`/meetings/${week}`);
    const item = (page: typeof desk) => page.locator('hs-agenda-item', { hasText: '三家企业同批办理' });
    await item(theirs).getByLabel('讨论记录').fill('乙记：建设环保局表态支持。');
    await item(desk).getByLabel('讨论记录').fill('甲记：企业材料已齐。');
    const asked = (page: typeof desk) => item(page).getByText('两边都还在').count();
    const [mine] = await until(
      () => Promise.all([asked(desk), asked(theirs)]),
      ([here, there]) => here + there > 0,
    );
    const second = mine > 0 ? desk : theirs;
    await picture(second, 'meeting-conflict', ['desk']);
    await item(second).getByRole('button', { name: '两段都留' }).click();
    await item(second).getByText('两边都还在').waitFor({ state: 'hidden' });
    const both = async (): Promise<string> =>
      (await meeting()).agenda.find(({ title }) => title.startsWith('旅程议题'))?.notes ?? '';
    await until(both, (notes) => notes.includes('甲记') && notes.includes('乙记'));

    // By the keyboard: words, who, Ctrl+Enter.
    await item(desk).getByRole('button', { name: '＋ 议定' }).click();
    await item(desk).getByLabel('议定事项').fill('由建设环保局三个工作日内完成三家企业环评集中办理。');
    await item(desk).getByRole('combobox', { name: '责任单位' }).fill('建设环保');
    await desk.keyboard.press('Enter');
    await item(desk).getByLabel('几个工作日内').fill('3');
    await picture(desk, 'meeting-decision');
    await desk.keyboard.press('Control+Enter');
    await desk.getByText('督办单已发出').waitFor();
    await item(desk).getByRole('radio', { name: '通报' }).click();
    await item(desk).getByLabel('议定事项').fill('通报：上周三支队伍签约为零。');
    await desk.keyboard.press('Control+Enter');
    await item(desk).getByText('不发督办单').waitFor();
    await picture(desk, 'meeting', ['desk']);

    const { resolved } = await meeting();
    const order = resolved.find((one) => one.order)?.order;
    expect(order).toMatchObject({ owner: '建设环保局', state: 'issued' });

    // Projected: one item at a time, arrows turn; what is decided is there.
    const wall = await visit({ as: office });
    await wall.goto(`/meetings/${week}/wall`);
    await wall.getByRole('heading', { name: '议程' }).waitFor();
    await picture(wall, 'meeting-wall-agenda', ['desk']);
    await wall.keyboard.press('ArrowRight');
    await wall.getByRole('heading', { name: /上次会议议定事项落实情况/ }).waitFor();
    await picture(wall, 'meeting-wall-orders', ['desk']);
    await wall.keyboard.press('End');
    await wall.getByText('环评集中办理。').waitFor();
    await picture(wall, 'meeting-wall');
    await wall.keyboard.press('Escape');
    await wall.waitForURL(`**/meetings/${week}`);

    await desk.getByRole('button', { name: '会议结束，纪要定稿' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: '纪要定稿' }).click();
    await desk.getByRole('link', { name: '下载会议纪要' }).waitFor();
    const word = await download(desk.getByRole('link', { name: '下载会议纪要' }));
    expect(word.name).toMatch(/调度会纪要\.docx$/);
    const text = Buffer.from(unzipSync(word.bytes)['word/document.xml'] ?? []).toString('utf8');
    for (const part of [order?.number ?? '-', '建设环保局', '甲记', '乙记', '通报：上周三支队伍签约为零']) {
      expect(text).toContain(part);
    }
    await desk.getByLabel('补充一条').fill('第1项时限以督办单为准。');
    await desk.getByRole('button', { name: '补充', exact: true }).click();
    await desk.getByText('第1号').waitFor();
    await picture(desk, 'meeting-closed');

    // From the order back to the decision.
    await desk.goto(`/supervision/${order?.id}`);
    await desk.getByRole('link', { name: /调度会议定事项第 \d+ 项/ }).click();
    await desk.waitForURL(`**/meetings/${week}#decision-*`);
    const given = await office.get<OrderDetail>(api(paths.supervision, order?.id ?? ''));
    expect(given.source).toBe('meeting');
  },
);

journey('a team reads on the phone what of the meeting concerns it', async ({ visit }) => {
  const officer = await Caller.as(stage.address, 'officer');
  const [newest] = await officer.get<WeeklyMeetingView[]>(api(paths.meetings));
  const road = await visit({ as: officer, on: 'phone' });
  await road.goto(`/meetings/${newest?.week}`);
  await road.getByText('这里只有与您的队伍有关的').waitFor();
  expect(await sidewaysScroll(road)).toBe(0);
  await picture(road, 'meeting-team', ['phone']);
  await expect(officer.get(api(paths.meetings, newest?.week ?? '', 'docx'))).rejects.toMatchObject({
    code: expect.stringMatching(/session.forbidden|meeting/),
  });
});
