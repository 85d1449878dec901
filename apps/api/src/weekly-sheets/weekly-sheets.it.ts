import { MyDayView, Role, SheetDetail, SheetWeek } from '@huoshui/contracts';
import { day, Week } from '@huoshui/domain';
import { Caller, TestApp } from '../../testing';
import { Clock, Database, SYSTEM } from '../platform';
import { RemindSheets } from './weekly-sheet.jobs';
import { WeeklySheetReader } from './weekly-sheet.reader';

const WEEK = '2026-W25';
const WORDS = { highlights: '签约一个。', plan: '走访三家。', difficulties: '厂房层高不够。' };

/** Two teams and the office; the clock is set by hand: a deadline is an instant. */
describe('weekly sheets', () => {
  let app: TestApp;
  let clock: Clock;
  let a: string;
  let b: string;
  let lead: Caller;
  let officer: Caller;
  let other: Caller;
  let office: Caller;

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY: '2026-06-19' });
    clock = app.app.get(Clock);
    [a, b] = [await app.team('甲队'), await app.team('乙队')];
    lead = await app.as(Role.TeamLead, a);
    officer = await app.as(Role.Officer, a);
    other = await app.as(Role.TeamLead, b);
    office = await app.as(Role.CommandingOffice);
    at('2026-06-19T09:00:00+08:00');
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await app.close();
  });

  function at(instant: string): void {
    jest.spyOn(clock, 'now').mockReturnValue(new Date(instant));
    jest.spyOn(clock, 'today').mockReturnValue(day(instant.slice(0, 10)));
  }
  const path = (teamId: string, ...rest: string[]) => [`weekly-sheets/${WEEK}/teams/${teamId}`, ...rest].join('/');
  const one = async (by: Caller, teamId: string): Promise<SheetDetail> => (await by.get(path(teamId)).expect(200)).body;
  const week = async (by: Caller, of = WEEK): Promise<SheetWeek> =>
    (await by.get(`weekly-sheets/${of}`).expect(200)).body;
  const desk = async (by: Caller): Promise<MyDayView['sheets']> =>
    ((await by.get('my-day').expect(200)).body as MyDayView).sheets;
  const remind = (): Promise<void> => app.app.get(RemindSheets).handle();
  const lapses = async (instant: string) =>
    app.app
      .get(WeeklySheetReader)
      .lateOrMissing({ from: '2026-W23' as Week, to: '2026-W26' as Week }, new Date(instant));

  it('begin with the facts of the week, from the records', async () => {
    const { id } = (await officer.post('leads', { company: '甲队新公司' }).expect(201)).body;
    await officer.post(`leads/${id}/follow-ups`, { kind: 'visit', day: '2026-06-18', note: '看现场' }).expect(201);
    const sheet = await one(lead, a);
    expect(sheet).toMatchObject({ state: 'none', version: 0, mayWrite: true, mayReturn: false });
    expect(sheet.deadline).toBe('2026-06-21T10:00:00.000Z');
    expect(sheet.facts).toMatchObject({ newLeads: 1, followUps: 1, visits: 1, openLeads: 1, signings: [] });
    expect((await one(other, b)).facts).toMatchObject({ newLeads: 0, followUps: 0 });
  });

  it('are written by the team’s lead alone, and seen by the team and the zone’s readers', async () => {
    await officer.put(path(a), 0, WORDS).expect(403);
    await other.put(path(a), 0, WORDS).expect(404);
    await other.get(path(a)).expect(404);
    await office.put(path(a), 0, WORDS).expect(403);
    expect((await week(officer)).sheets.map(({ team }) => team.name)).toEqual(['甲队']);
    expect((await week(office)).sheets.map(({ team }) => team.name)).toEqual(['甲队', '乙队']);
    expect((await week(await app.as(Role.Viewer))).sheets).toHaveLength(2);
    await (await app.as(Role.ProjectManager)).get(`weekly-sheets/${WEEK}`).expect(403);
    await lead.post(path(a, 'return'), { reason: '自退' }).expect(403);
    await lead.post(`weekly-sheets/${WEEK}/reminders`, {}).expect(403);
  });

  it('are kept as a draft by the version that was seen', async () => {
    await lead.put(path(a), 0, { ...WORDS, plan: '' }).expect(200);
    expect((await lead.put(path(a), 0, WORDS).expect(412)).body.code).toBe('request.version.stale');
    expect(await one(lead, a)).toMatchObject({ state: 'draft', highlights: '签约一个。', version: 1 });
    const empty = await lead.put(path(a, 'submission'), 1, { ...WORDS, plan: ' ' }).expect(422);
    expect(empty.body.code).toBe('weekly-sheet.empty');
  });

  it('are handed in with the facts as they are then', async () => {
    await lead.put(path(a, 'submission'), 1, WORDS).expect(200);
    await officer.post('leads', { company: '提交以后的公司' }).expect(201);
    const sheet = await one(office, a);
    expect(sheet).toMatchObject({ state: 'submitted', late: false, mayReturn: true, facts: { newLeads: 1 } });
    expect((await lead.put(path(a), 2, WORDS).expect(409)).body.code).toBe('weekly-sheet.state.closed');
    expect(await week(office)).toMatchObject({ submitted: 1, late: 0, waiting: 1, over: false });
  });

  it('remind who has not handed in before the deadline, once, and on their desk', async () => {
    await remind();
    expect(await desk(other)).toEqual([]);
    at('2026-06-20T08:00:00+08:00');
    await Promise.all([remind(), remind(), remind()]);
    const kept = await app.app
      .get(Database)
      .query<{ kind: string; week: string }>(
        `SELECT kind, week FROM weekly_sheet_reminder WHERE team_id = $1 ORDER BY week`,
        [b],
      );
    expect(kept).toEqual([{ kind: 'before', week: WEEK }]);
    expect((await desk(other)).map((sheet) => sheet.week)).toEqual([WEEK]);
    expect([await desk(lead), await desk(office), await desk(officer)]).toEqual([[], [], []]);
    expect((await office.post(`weekly-sheets/${WEEK}/reminders`, {}).expect(201)).body).toEqual({ reminded: 1 });
    const none = await office.post(`weekly-sheets/${WEEK}/reminders`, { teamIds: [a] }).expect(409);
    expect(none.body.code).toBe('weekly-sheet.nobody');
  });

  it('come back with a reason, and stay in time when they come again', async () => {
    await office.post(path(a, 'return'), { reason: '写具体些' }).expect(204);
    await office.post(path(a, 'return'), { reason: '再退' }).expect(409);
    const back = await one(lead, a);
    expect(back).toMatchObject({ state: 'returned', returnReason: '写具体些', mayWrite: true });
    expect((await desk(lead)).find((sheet) => sheet.week === WEEK)).toMatchObject({ returnReason: '写具体些' });
    at('2026-06-21T20:00:00+08:00');
    await lead.put(path(a, 'submission'), back.version, WORDS).expect(200);
    expect(await one(lead, a)).toMatchObject({ state: 'submitted', late: false, returnReason: null });
  });

  it('are late when first handed in after the deadline, and missing when never', async () => {
    expect((await week(office)).sheets[1]).toMatchObject({ missing: true, late: false });
    at('2026-06-22T08:00:00+08:00');
    await other.put(path(b, 'submission'), 0, WORDS).expect(200);
    expect((await week(office)).sheets[1]).toMatchObject({ missing: false, late: true });
    expect(await week(office)).toMatchObject({ submitted: 2, late: 1, waiting: 0, over: true });
  });

  it('tell rule sets who was late or missing as known at an instant, the same whenever they ask', async () => {
    const before = await lapses('2026-06-21T09:00:00+08:00');
    expect(before).toEqual([]);
    const cutoff = await lapses('2026-06-22T00:00:00+08:00');
    expect(cutoff).toEqual([{ teamId: b, week: WEEK, kind: 'missing' }]);
    at('2026-06-29T00:00:00+08:00');
    const later = await lapses('2026-06-29T00:00:00+08:00');
    expect(later).toEqual([
      { teamId: b, week: WEEK, kind: 'late' },
      { teamId: a, week: '2026-W26', kind: 'missing' },
      { teamId: b, week: '2026-W26', kind: 'missing' },
    ]);
    await office.put('weekly-sheets/rule', 0, { hoursBeforeCutoff: 72, remindHours: 12 }).expect(200);
    expect(await lapses('2026-06-22T00:00:00+08:00')).toEqual(cutoff);
    expect(await lapses('2026-06-29T00:00:00+08:00')).toEqual(later);
  });

  it('are not asked of weeks long past, nor of weeks to come; the rule is the office’s', async () => {
    const old = await lead.put(`weekly-sheets/2026-W10/teams/${a}`, 0, WORDS).expect(422);
    expect(old.body.code).toBe('weekly-sheet.week');
    await lead.get('weekly-sheets/2026-W40').expect(400);
    await lead.put('weekly-sheets/rule', 1, { hoursBeforeCutoff: 1, remindHours: 1 }).expect(403);
    await office.put('weekly-sheets/rule', 0, { hoursBeforeCutoff: 1, remindHours: 1 }).expect(412);
  });

  it('are facts: what was handed in and when is never changed', async () => {
    for (const sql of [`UPDATE weekly_sheet_event SET at = now()`, `DELETE FROM weekly_sheet_event`]) {
      await expect(app.unit.write(SYSTEM, (work) => work.query(sql))).rejects.toThrow('append-only');
    }
  });
});
