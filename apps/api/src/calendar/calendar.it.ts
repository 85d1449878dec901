import { CalendarYearView, PutCalendarYear, Role } from '@huoshui/contracts';
import { day, NOTICE_YEARS } from '@huoshui/domain';
import { Caller, TestApp } from '../../testing';
import { Database } from '../platform';
import { CalendarReader } from '.';

const shipped = NOTICE_YEARS.find((one) => one.year === 2027);
const notice2027: PutCalendarYear = {
  status: 'official',
  holidays: [...(shipped?.holidays ?? []), '2027-10-04', '2027-10-05', '2027-10-06', '2027-10-07'],
  makeUps: ['2027-10-09'],
  source: '国办发明电〔2026〕某号',
};

describe('the working-day calendar', () => {
  let app: TestApp;
  let office: Caller;
  let officer: Caller;

  beforeAll(async () => {
    app = await TestApp.boot();
    office = await app.as(Role.CommandingOffice);
    officer = await app.as(Role.Officer, await app.team('甲队'));
  });
  afterAll(() => app.close());

  const years = async (by = officer): Promise<CalendarYearView[]> => (await by.get('calendar').expect(200)).body;
  const year = async (wanted: number) => (await years()).find((one) => one.year === wanted);

  it('ships 2021 to 2026 by notice and 2027 provisionally', async () => {
    expect((await years()).map((one) => [one.year, one.status])).toEqual([
      ...[2021, 2022, 2023, 2024, 2025, 2026].map((one) => [one, 'official']),
      [2027, 'provisional'],
    ]);
    expect((await year(2022))?.makeUps).toContain('2022-10-08');
    const calendar = await app.app.get(CalendarReader).current();
    expect(calendar.addWorkdays(day('2022-09-30'), 1)).toBe('2022-10-08');
  });

  it('counts by a year’s notice as soon as the office has put it in place', async () => {
    const reader = app.app.get(CalendarReader);
    expect((await reader.current()).isWorkday(day('2027-10-09'))).toBe(false);
    expect(await reader.current()).toBe(await reader.current());
    await office.put('calendar/2027', 1, notice2027).expect(200, { version: 2 });
    expect((await reader.current()).isWorkday(day('2027-10-09'))).toBe(true);
    expect(await year(2027)).toMatchObject({ status: 'official', holidays: [...notice2027.holidays].sort() });
  });

  it('tells the second editor, and does not go back to provisional', async () => {
    const stale = await office.put('calendar/2027', 1, notice2027).expect(412);
    expect(stale.body.code).toBe('request.version.stale');
    const back = await office.put('calendar/2027', 2, { ...notice2027, status: 'provisional' }).expect(409);
    expect(back.body.code).toBe('calendar.year.provisional-over-official');
  });

  it('takes a later year once: two at the same moment are one', async () => {
    const later = {
      ...notice2027,
      holidays: notice2027.holidays.map((at) => at.replace('2027', '2028')),
      makeUps: [],
    };
    const both = await Promise.all([1, 2].map(() => office.put('calendar/2028', 0, later)));
    expect(both.map((one) => one.status).sort()).toEqual([200, 412]);
  });

  it('names the days that are wrong', async () => {
    const wrong = { ...notice2027, makeUps: ['2027-10-11'] };
    const refused = await office.put('calendar/2027', 2, wrong).expect(422);
    expect(refused.body).toMatchObject({
      code: 'calendar.year.invalid',
      fields: [{ path: '2027-10-11', code: 'calendar.fault.make-up-on-weekday' }],
    });
    await office.put('calendar/2027', 2, { ...notice2027, holidays: ['2027-1-1'] }).expect(400);
    await office.put('calendar/1999', 0, notice2027).expect(404);
    await office.put('calendar/next', 0, notice2027).expect(404);
  });

  it('is the office’s to change, and each change is on record', async () => {
    await officer.put('calendar/2027', 2, notice2027).expect(403);
    await app.nobody().get('calendar').expect(401);
    const trail = await app.app
      .get(Database)
      .query<{ actor_id: string }>(`SELECT actor_id FROM audit_entry WHERE subject = 'calendar_year'`);
    expect(trail).toHaveLength(2);
    expect(trail.every((entry) => entry.actor_id !== null)).toBe(true);
  });
});
