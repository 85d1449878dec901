import { MyDayView } from '@huoshui/contracts';
import { day } from '@huoshui/domain';
import { OrderDesk } from '../../testing/order-desk';
import { Clock, Database } from '../platform';
import { RemindOwners } from '.';

describe('reminders of supervision orders', () => {
  let orders: OrderDesk;
  let desk: OrderDesk['desk'];
  let clock: Clock;

  beforeAll(async () => {
    orders = await OrderDesk.open();
    desk = orders.desk;
    clock = desk.app.app.get(Clock);
  });
  afterAll(() => desk.app.close());
  afterEach(() => jest.restoreAllMocks());

  /** The job, as it runs on another day. */
  const run = async (today: string): Promise<void> => {
    jest.spyOn(clock, 'today').mockReturnValue(day(today));
    await desk.app.app.get(RemindOwners, { strict: false }).handle();
  };
  const kept = async (id: string): Promise<string[]> => {
    const rows = await desk.app.app
      .get(Database)
      .query<{ kind: string; day: string }>(
        'SELECT kind, day FROM supervision_reminder WHERE order_id = $1 ORDER BY day, kind',
        [id],
      );
    return rows.map((row) => `${row.kind} ${row.day}`);
  };

  it('are written once a day, whoever runs and how often', async () => {
    const id = await orders.issue({ deadline: '2026-06-26' });
    await run('2026-06-22');
    expect(await kept(id)).toEqual([]);
    await Promise.all([1, 2, 3].map(() => run('2026-06-23')));
    expect(await kept(id)).toEqual(['before 2026-06-23']);
    await run('2026-06-26');
    await run('2026-06-29');
    await run('2026-06-29');
    await run('2026-06-30');
    expect(await kept(id)).toEqual(['before 2026-06-23', 'due 2026-06-26', 'overdue 2026-06-29', 'overdue 2026-06-30']);
    const told = (await orders.one(id, orders.owner)).events.filter(({ kind }) => kind === 'reminded');
    expect(told.map(({ reminder, toDay, by }) => [reminder, toDay, by])).toContainEqual(['before', '2026-06-23', null]);
    expect(told).toHaveLength(4);
  });

  it('follow the State Council’s calendar: before the holiday of the dragon boats, not in it', async () => {
    const id = await orders.issue({ deadline: '2026-06-22' });
    await run('2026-06-17');
    expect(await kept(id)).toEqual([]);
    await run('2026-06-19');
    expect(await kept(id)).toEqual([]);
    await run('2026-06-22');
    expect(await kept(id)).toEqual(['due 2026-06-22']);
  });

  it('end with the report, come again after a return, and start over with a later deadline', async () => {
    const id = await orders.reported({ deadline: '2026-06-26' });
    await run('2026-06-26');
    expect(await kept(id)).toEqual([]);
    jest.restoreAllMocks();
    await desk.office.post(`supervision/${id}/return`, { reason: '缺附件' }).expect(204);
    await run('2026-06-26');
    expect(await kept(id)).toEqual(['before 2026-06-23', 'due 2026-06-26']);
    jest.restoreAllMocks();
    const { version } = await orders.one(id);
    await desk.office
      .put(`supervision/${id}/deadline`, version, { deadline: '2026-07-10', reason: '等批复' })
      .expect(200);
    await run('2026-07-07');
    expect(await kept(id)).toEqual(['before 2026-06-23', 'due 2026-06-26', 'before 2026-07-07']);
  });

  it('come by the rule that the office has set', async () => {
    const rule = { before: [5], onDay: false, overdueEvery: 0 };
    await desk.office.put('supervision/settings/reminders', 0, rule).expect(200, { version: 1 });
    const id = await orders.issue({ deadline: '2026-07-01' });
    await run('2026-07-03');
    expect(await kept(id)).toEqual([]);
    await run('2026-06-25');
    expect(await kept(id)).toEqual(['before 2026-06-24']);
  });

  it('lie on the owner’s desk with what waits there, and on no other team’s', async () => {
    const id = await orders.issue({ title: '今日到期', deadline: '2026-06-17' });
    const ofDay = async (by: typeof orders.owner): Promise<MyDayView['orders']> =>
      (await by.get('my-day').expect(200)).body.orders;
    const { items, total } = await ofDay(orders.owner);
    expect(items[0]).toMatchObject({ id, title: '今日到期', leftWorkdays: 0 });
    expect(items.map((one) => one.deadline)).toEqual([...items.map((one) => one.deadline)].sort());
    expect(items.some(({ reminder }) => reminder?.kind === 'overdue')).toBe(true);
    expect(total).toBe(items.length);
    expect(await ofDay(desk.other)).toEqual({ items: [], total: 0 });
    expect((await ofDay(desk.office)).items.every(({ state }) => state === 'reported')).toBe(true);
  });
});
