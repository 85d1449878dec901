import { api, BulletinView, ObjectionsOfBulletin, paths } from '@huoshui/contracts';
import { Caller, colleague, House, journey, picture, sidewaysScroll } from '../harness';

/** A house of its own: what is published here stands in the chain for good. */
let house: House;

beforeAll(async () => {
  house = await House.copy();
  await house.openApi();
});
afterAll(() => house.close());

journey(
  'a team objects to its points from the phone, the office upholds it, and a corrigendum is published under a number',
  async ({ visit }) => {
    const office = await Caller.as(house.address, 'commandingOffice');
    const lead = await Caller.as(house.address, 'teamLead');
    const weeks = await office.get<BulletinView[]>(`${api(paths.bulletins)}?kind=week`);
    const period = weeks.find(({ state }) => state === 'published')?.period ?? '';

    const phone = await visit({ as: lead, at: house.address, on: 'phone' });
    await phone.goto(`/bulletins/${period}#objections`);
    await phone.getByRole('button', { name: '提出异议' }).click();
    const filing = phone.getByRole('dialog');
    await filing.getByLabel('对哪一项有异议').selectOption({ index: 0 });
    await filing.getByRole('button', { name: '提出异议' }).click();
    await filing.getByText('请写应为多少').waitFor();
    await filing.getByLabel('应为').fill('总分应为 12.50 分');
    await filing.getByLabel('理由').fill('上周三补传的投产佐证没有计入。');
    await picture(phone, 'objection-form', ['phone']);
    await filing.getByRole('button', { name: '提出异议' }).click();
    const mine = phone.getByRole('article').filter({ hasText: '总分应为 12.50 分' });
    await mine.getByText('待答复').waitFor();
    expect(await sidewaysScroll(phone)).toBe(0);

    const page = await visit({ as: office, at: house.address });
    await page.goto('/my-day');
    await page.getByRole('heading', { name: '待答复的通报异议' }).waitFor();
    await picture(page, 'objections-of-day');
    await page.getByRole('link', { name: /^全部 \d+ 条$/ }).click();
    await page.getByRole('heading', { name: '通报异议' }).waitFor();
    const theirs = page.getByRole('article').filter({ hasText: '总分应为 12.50 分' });
    await theirs.getByRole('button', { name: '答复' }).click();
    const answering = page.getByRole('dialog');
    await answering.getByLabel('结论').selectOption('upheld');
    await answering.getByLabel('怎样更正').selectOption('corrigendum');
    await answering.getByLabel('更正为').fill('12.50');
    await answering.getByLabel('答复理由').fill('佐证于截止前提交，漏计属实。');
    await picture(page, 'objection-answer');
    await answering.getByRole('button', { name: '提交答复' }).click();
    await page.getByText('勘误已起草').waitFor();
    await theirs.waitFor({ state: 'detached' });

    const second = await visit({ as: await colleague(office), at: house.address });
    await second.goto(`/bulletins/${period}`);
    await second.getByRole('button', { name: '批准勘误' }).click();
    await second.getByRole('button', { name: '发布勘误' }).click();
    await second.getByRole('dialog').getByRole('button', { name: '发布勘误' }).click();
    await second.getByRole('article').filter({ hasText: '总分应为 12.50 分' }).getByText('勘误第 1 号已发布').waitFor();
    await picture(second, 'objection-upheld');

    await phone.goto('/my-day');
    await phone.getByRole('link', { name: /已答复：成立.*勘误第 1 号已发布/ }).click();
    await mine.getByText('佐证于截止前提交，漏计属实。').waitFor();
    const others = await Caller.as(house.address, 'officer');
    const { items } = await others.get<ObjectionsOfBulletin>(api(paths.bulletins, period, paths.objections));
    const own = await lead.get<ObjectionsOfBulletin>(api(paths.bulletins, period, paths.objections));
    expect(items.every(({ team }) => own.items.some((one) => one.team.id === team.id))).toBe(true);
  },
);
