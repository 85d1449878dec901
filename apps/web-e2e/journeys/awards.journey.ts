import { api, paths, PersonView, ReferralView, StarBoardView } from '@huoshui/contracts';
import { Caller, download, journey, picture, sidewaysScroll, stage, tap } from '../harness';

async function colleagues(): Promise<[Caller, Caller]> {
  const office = await Caller.as(stage.address, 'commandingOffice');
  const me = (await office.get<{ person: { id: string } }>(api(paths.session))).person.id;
  const people = await office.get<PersonView[]>(api(paths.people));
  const other = people.find(({ role, id, active }) => role === 'commandingOffice' && id !== me && active);
  return [office, await Caller.enter(stage.address, other?.name ?? '', 'huoshui-demo')];
}

journey('stars are nominated, approved by a second person, announced, and leave a paper', async ({ visit }) => {
  const [office, second] = await colleagues();
  const { before } = await office.get<StarBoardView>(api(paths.stars));
  const { before: period } = await office.get<StarBoardView>(`${api(paths.stars)}?period=${before}`);

  const desk = await visit({ as: office });
  await desk.goto(`/awards?period=${period}`);
  await desk.getByRole('button', { name: /^提名 \d+ 人$/ }).click();
  await desk.getByRole('dialog').getByRole('button', { name: '提名' }).click();
  await desk.getByText('待他人批准').first().waitFor();
  await picture(desk, 'awards');

  const hand = await visit({ as: second, on: 'phone' });
  await hand.goto(`/awards?period=${period}`);
  await tap(hand.getByRole('button', { name: '批准' }).first());
  await tap(hand.getByRole('button', { name: '公布' }).first());
  await hand.getByText('已公布', { exact: true }).first().waitFor();
  expect(await sidewaysScroll(hand)).toBe(0);
  await picture(hand, 'awards-phone');

  const { rows } = await office.get<StarBoardView>(`${api(paths.stars)}?period=${period}`);
  const given = rows.find(({ award }) => award?.state === 'announced');
  await desk.goto(`/awards/${given?.award?.id}`);
  await desk.getByText(/^校验码 [0-9a-f]{64}/).waitFor();
  await picture(desk, 'award-sheet');
  const paper = await download(desk.getByRole('link', { name: '下载佐证单' }));
  expect(paper.bytes.subarray(0, 2).toString()).toBe('PK');
});

journey('a referral says why it earns nothing, and rules of rewards change by a second person', async ({ visit }) => {
  const [office, second] = await colleagues();
  const referrals = await office.get<ReferralView[]>(api(paths.referrals));
  expect(new Set(referrals.map(({ bar }) => bar))).toContain('late');

  const desk = await visit({ as: office });
  await desk.goto('/awards/referrals?show=barred');
  await desk.getByText('签约当天或以后才报备，不能奖励').first().waitFor();
  await desk.getByRole('button', { name: '可奖励' }).click();
  await desk.getByText('已兑付').first().waitFor();
  await picture(desk, 'referrals');

  await desk.goto('/awards/rules/new?kind=referral');
  await desk.getByLabel('上限').fill('很多');
  await desk.getByLabel('上限').blur();
  await desk.getByText(/^应是 1 到/).waitFor();
  await desk.getByLabel('上限').fill('80万');
  await desk.getByLabel('上限').blur();
  await desk.getByLabel('改了什么，依据哪个文件或会议').fill('上限调为 80 万元');
  await picture(desk, 'award-rule-form');
  await desk.getByRole('button', { name: '保存草稿' }).click();
  await desk.getByText('起草人不能复核自己的规则。').waitFor();
  const rule = new URL(desk.url()).pathname;

  const hand = await visit({ as: second, on: 'phone' });
  await hand.goto(rule);
  await tap(hand.getByRole('button', { name: '复核通过' }));
  await hand.getByLabel('起用日期').fill('2030-01-01');
  await hand.getByLabel('起用日期').blur();
  await tap(hand.getByRole('button', { name: '起用' }));
  await tap(hand.getByRole('dialog').getByRole('button', { name: '起用' }));
  await hand.getByText(/自 2030-01-01 起适用/).waitFor();
  expect(await sidewaysScroll(hand)).toBe(0);
  await picture(hand, 'award-rule-phone');
});
