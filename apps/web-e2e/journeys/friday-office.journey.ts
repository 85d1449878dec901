import { api, paths, SessionView } from '@huoshui/contracts';
import { addDays, Day, weekAfter, weekBefore, weekday, weekEnd, weekOf, weekStart } from '@huoshui/domain';
import { Caller, House, journey, picture, sidewaysScroll, stage } from '../harness';

const FORM = { firstWeekday: 5, cutoffHour: 17 };

/** A house of its own, four weeks on: its office reports from Friday to Thursday by then. */
let house: House;
let today: Day;
let from: Day;

beforeAll(async () => {
  const now = await (await Caller.as(stage.address, 'commandingOffice')).get<SessionView>(api(paths.session));
  today = addDays(now.today as Day, 28);
  from = addDays(now.today as Day, 8 + ((5 - weekday(now.today as Day) + 7) % 7));
  from = addDays(from, -((weekday(from) - 5 + 7) % 7));
  house = await House.copy({ TODAY: today });
  await house.ask(`SET session_replication_role = replica;
    INSERT INTO week_version (id, from_day, first_weekday, cutoff_hour, reason, decided_by)
    SELECT gen_random_uuid(), '${from}', ${FORM.firstWeekday}, ${FORM.cutoffHour}, '与市里的报告周一致', id FROM person
    WHERE role = 'commandingOffice' ORDER BY name LIMIT 1`);
  await house.openApi();
});
afterAll(() => house.close());

const short = (value: Day): string => `${Number(value.slice(5, 7))}.${value.slice(8)}`;

journey('a Friday-to-Thursday office finds its weeks on every page', async ({ visit }) => {
  const office = await Caller.as(house.address, 'commandingOffice');
  const { week: settings } = await office.get<SessionView>(api(paths.session));
  const running = weekOf(today, settings);
  expect([weekday(weekStart(running, settings)), weekday(weekEnd(running, settings))]).toEqual([5, 4]);
  const [first, last] = [weekStart(running, settings), weekEnd(running, settings)].map(short);
  const label = `第${Number(running.slice(6))}周 ${first}–${last}`;
  const desk = await visit({ as: office, at: house.address });

  await desk.goto('/standings');
  await desk.getByRole('banner').getByText(label).waitFor();
  await desk.getByRole('button', { name: '上一周' }).click();
  await desk.waitForURL(`**/standings?week=${weekBefore(running, settings)}*`);
  await picture(desk, 'friday-standings');
  // Over the change and back: every step is the week that touches.
  let week = weekBefore(running, settings);
  for (let left = 5; left > 0; left -= 1) {
    week = weekBefore(week, settings);
    await desk.getByRole('button', { name: '上一周' }).click();
    await desk.waitForURL(`**/standings?week=${week}*`);
  }
  await desk.getByRole('button', { name: '下一周' }).click();
  await desk.waitForURL(`**/standings?week=${weekAfter(week, settings)}*`);

  for (const address of ['/standings/trend', '/standings/compare', '/bulletins', '/meetings', '/weekly-sheets']) {
    await desk.goto(address);
    await desk.waitForFunction(() => document.querySelector('main') && !document.querySelector('ui-loading'));
    expect(await desk.locator('ui-failed').count()).toBe(0);
    expect(await sidewaysScroll(desk)).toBe(0);
  }
  await desk.getByText(label).first().waitFor();
  await picture(desk, 'friday-sheets', ['desk']);
  await desk.goto('/week-settings');
  await desk.getByText('周五至次周四').first().waitFor();
  await picture(desk, 'friday-settings', ['desk']);
});
