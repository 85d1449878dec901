import { createPostgresBackend, withBackend } from 'bullmq';
import { api, BulletinView, paths, SessionView } from '@huoshui/contracts';
import { Day, weekBefore, weekOf } from '@huoshui/domain';
import { Caller, House, until } from '../harness';

const QUEUE = 'huoshui';
const JOB = 'bulletins.compile';
const BELLS = 6;

describe('two workers and the office want the bulletin of one week at once', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.copy();
  });
  afterAll(() => house.close());

  it('there is one bulletin, and one schedule', async () => {
    await Promise.all([house.openApi(), house.openWorker(), house.openWorker()]);
    const office = await Caller.as(house.address, 'commandingOffice');
    const { today } = await office.get<SessionView>(api(paths.session));
    const week = weekBefore(weekOf(today as Day));
    await house.ask(`SET session_replication_role = replica; DELETE FROM bulletin WHERE period = '${week}'`);

    const connection = { connectionString: house.databaseUrl, migrate: true, max: 2 };
    const queue = new (withBackend(createPostgresBackend).Queue)(QUEUE, { connection });
    try {
      const bells = Array.from({ length: BELLS }, () => queue.add(JOB, {}));
      const asked = Array.from({ length: BELLS }, () => office.post(api(paths.bulletins), { period: week }));
      await Promise.all([...bells, ...asked]);
      await until(
        () => queue.getJobCountByTypes('waiting', 'active', 'prioritized'),
        (left) => left === 0,
      );
      expect(await queue.getFailedCount()).toBe(0);
      const schedules = await queue.getJobSchedulers();
      expect(schedules.filter(({ name }) => name === JOB)).toHaveLength(1);
    } finally {
      await queue.close();
    }
    const rows = await house.ask<{ count: number }>('SELECT count(*)::int FROM bulletin WHERE period = $1', [week]);
    expect(rows).toEqual([{ count: 1 }]);
    const list = await office.get<BulletinView[]>(`${api(paths.bulletins)}?year=${week.slice(0, 4)}`);
    expect(list.filter((bulletin) => bulletin.period === week)).toHaveLength(1);
  });
});
