import { BulletinDetail, MyDayView, Role } from '@huoshui/contracts';
import { Week, weekBefore } from '@huoshui/domain';
import { Caller, TestApp } from '../../testing';
import { BulletinReader } from '../bulletins';
import { SYSTEM } from '../platform';

describe('a published bulletin', () => {
  let app: TestApp;
  let office: Caller;
  let officer: Caller;
  let other: Caller;
  /** The last one that has ended. */
  let week: Week;

  beforeAll(async () => {
    app = await TestApp.boot();
    office = await app.as(Role.CommandingOffice);
    officer = await app.as(Role.Officer, await app.team('第一纵队'));
    other = await app.as(Role.TeamLead, await app.team('第二纵队'));
    week = weekBefore((await day(office)).week as Week);
    await office.post('bulletins', { period: week }).expect(201);
    const { version } = await one(office);
    const move = (by: Caller, at: number, state: string) =>
      by.put(`bulletins/${week}/state`, version + at, { state }).expect(200);
    await move(office, 0, 'reviewed');
    await move(await app.as(Role.CommandingOffice), 1, 'approved');
    await move(office, 2, 'frozen');
    expect((await officer.post(`bulletins/${week}/readings`, {}).expect(404)).body.code).toBe('request.not-found');
    expect((await day(officer)).bulletinsToRead).toEqual([]);
    await move(office, 3, 'published');
  });
  afterAll(() => app.close());

  const one = async (by: Caller): Promise<BulletinDetail> => (await by.get(`bulletins/${week}`).expect(200)).body;
  const day = async (by: Caller): Promise<MyDayView> => (await by.get('my-day').expect(200)).body;

  it('is told to everybody who has not opened it, each for themselves', async () => {
    for (const by of [office, officer, other]) {
      expect((await day(by)).bulletinsToRead.map(({ period }) => period)).toEqual([week]);
    }
    await Promise.all([1, 2].map(() => officer.post(`bulletins/${week}/readings`, {}).expect(204)));
    expect((await day(officer)).bulletinsToRead).toEqual([]);
    expect((await day(other)).bulletinsToRead).toHaveLength(1);
  });

  it('says to the office, and to nobody else, how many have opened it', async () => {
    expect((await one(office)).readers).toBe(1);
    expect((await one(officer)).readers).toBeNull();
    await other.post(`bulletins/${week}/readings`, {}).expect(204);
    expect((await one(office)).readers).toBe(2);
  });

  it('is told from an instant on only', async () => {
    const reader = app.app.get(BulletinReader);
    const { publishedAt } = await one(office);
    const published = new Date(publishedAt ?? '');
    expect(await reader.toRead(SYSTEM, published)).toHaveLength(1);
    expect(await reader.toRead(SYSTEM, new Date(published.getTime() + 1))).toEqual([]);
  });
});
