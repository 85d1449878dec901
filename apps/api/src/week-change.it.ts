import {
  BulletinDetail,
  BulletinView,
  Role,
  SessionView,
  WeeklyMeetingView,
  WeekSettingsView,
} from '@huoshui/contracts';
import { Caller, HeldProject, TestApp } from '../testing';
import { CompileBulletins } from './bulletins/bulletin.jobs';
import { ReplayBulletins } from './bulletins/replay-bulletins';
import { checkDatabase } from './check-database';
import { PrepareMeetings } from './meetings/meeting.jobs';
import { Clock, Database } from './platform';
import { RemindSheets } from './weekly-sheets/weekly-sheet.jobs';
import { WeekCalendar } from './weeks/week-calendar';

/** Monday weeks become Friday weeks with a short one between: 2023-W10 ends on Thursday, W11 begins on Friday 10 March. */
const FRIDAY = { firstWeekday: 5, cutoffHour: 17, from: '2023-03-10', reason: '与市里的报告周一致' };
const WORDS = { highlights: '签约一个。', plan: '走访三家。', difficulties: '' };

describe('a zone that changes its week', () => {
  let before: TestApp;
  let office: Caller;
  let lead: Caller;
  let url: string;

  beforeAll(async () => {
    before = await TestApp.boot({ TODAY: '2023-03-01' });
    url = before.settings.database.url;
    office = await before.as(Role.CommandingOffice, undefined, 'office');
    await before.as(Role.CommandingOffice, undefined, 'colleague');
    const team = await before.team('甲队');
    await before.team('乙队');
    lead = await before.as(Role.TeamLead, team, 'lead');
    for (const [name, start, known] of [
      ['旧周项目', '2023-03-05', '2023-03-05'],
      ['短周项目', '2023-03-09', '2023-03-10'],
      ['新周项目', '2023-03-10', '2023-03-11'],
      ['截止前项目', '2023-03-16', '2023-03-17'],
    ] as const) {
      const project = await HeldProject.open(before.unit, '2023-01-01', { leadTeamId: team, name });
      await project.reached({ signing: '2023-01-01' }, '2023-01-02');
      await project.reached({ start }, known);
    }
    await publish(before, '2023-W08');
  });
  afterAll(() => before.close());

  async function publish(app: TestApp, week: string): Promise<BulletinDetail> {
    const [one, other] = [await app.signIn('office'), await app.signIn('colleague')];
    if ((await one.get(`bulletins/${week}`)).status === 404) await one.post('bulletins', { period: week }).expect(201);
    for (const [state, by] of [
      ['reviewed', one],
      ['approved', other],
      ['frozen', one],
      ['published', one],
    ] as const) {
      const { version } = (await one.get(`bulletins/${week}`).expect(200)).body as BulletinDetail;
      await by.put(`bulletins/${week}/state`, version, { state }).expect(200);
    }
    return (await one.get(`bulletins/${week}`).expect(200)).body;
  }

  it('refuses what would touch weeks that have begun, and whoever is not the office', async () => {
    const ask = (body: object, by = office) => by.post('week-settings/versions', { ...FRIDAY, ...body });
    await ask({}, lead).expect(403);
    await ask({}, await before.as(Role.Viewer)).expect(403);
    await lead.get('week-settings').expect(403);
    await ask({ cutoffHour: 49 }).expect(400);
    await ask({ reason: ' ' }).expect(400);
    const codes = [];
    for (const body of [
      { from: '2023-03-11' },
      { from: '2023-03-03' },
      { firstWeekday: 1, cutoffHour: 0, from: '2023-03-06' },
      { from: '2025-03-07' },
    ]) {
      const { status, body: problem } = await ask(body);
      codes.push([status, problem.code, problem.facts]);
    }
    expect(codes).toEqual([
      [422, 'week.change.weekday', { firstWeekday: 5 }],
      [409, 'week.change.early', { earliest: '2023-03-10' }],
      [409, 'week.change.same', {}],
      [422, 'week.change.far', { latest: '2024-03-01' }],
    ]);
  });

  it('decides on one at a time, may take it back, and every process hears of it', async () => {
    const first = (await office.post('week-settings/versions', FRIDAY).expect(201)).body as { id: string };
    await office.post('week-settings/versions', { ...FRIDAY, from: '2023-03-17' }).expect(409);
    await office.delete(`week-settings/versions/${first.id}`).expect(204);
    await office.delete(`week-settings/versions/${first.id}`).expect(409);
    const { week: untouched } = (await lead.get('session').expect(200)).body as SessionView;
    expect(untouched).toEqual({ firstWeekday: 1, cutoffHour: 0 });

    const other = await TestApp.boot({ TODAY: '2023-03-01' }, url);
    await office.post('week-settings/versions', FRIDAY).expect(201);
    await other.app.get(WeekCalendar).refresh();
    const { week } = (await (await other.signIn('lead')).get('session').expect(200)).body as SessionView;
    const { reason: _reason, ...change } = FRIDAY;
    expect(week).toEqual({ firstWeekday: 1, cutoffHour: 0, changes: [change] });
    const { versions, base, frozenUntil } = (await office.get('week-settings').expect(200)).body as WeekSettingsView;
    expect([base, frozenUntil]).toEqual([{ firstWeekday: 1, cutoffHour: 0 }, '2023-02-26']);
    expect(versions.map(({ from, withdrawnBy }) => [from, withdrawnBy?.displayName ?? null])).toEqual([
      ['2023-03-10', null],
      ['2023-03-10', 'office'],
    ]);
    await other.close();
  });

  it('runs each job once per week, though two processes come back over the change', async () => {
    const sheet = `weekly-sheets/2023-W09/teams/${await teamOf('甲队')}`;
    await lead.put(sheet, 0, WORDS).expect(200);
    await lead.put(`${sheet}/submission`, 1, WORDS).expect(200);
    const [one, two] = await Promise.all([
      TestApp.boot({ TODAY: '2023-03-18' }, url),
      TestApp.boot({ TODAY: '2023-03-18' }, url),
    ]);
    expect(one.app.get(Clock).thisWeek()).toBe('2023-W12');
    const rounds = async (): Promise<void> => {
      for (const job of [CompileBulletins, PrepareMeetings, RemindSheets]) {
        await Promise.all([one, two].map(({ app }) => app.get(job).handle()));
      }
    };
    await rounds();
    await two.close();
    const restarted = await TestApp.boot({ TODAY: '2023-03-18' }, url);
    for (const job of [CompileBulletins, PrepareMeetings, RemindSheets]) await restarted.app.get(job).handle();

    const desk = await restarted.signIn('office');
    const list = (await desk.get('bulletins').expect(200)).body as BulletinView[];
    expect(list.map(({ period, version }) => [period, version]).slice(0, 3)).toEqual([
      ['2023-W11', 1],
      ['2023-W10', 1],
      ['2023-W09', 1],
    ]);
    const meetings = (await desk.get('meetings').expect(200)).body as WeeklyMeetingView[];
    expect(meetings.map(({ week, day }) => [week, day])).toEqual([['2023-W11', '2023-03-17']]);
    const reminders = await restarted.app
      .get(Database)
      .query('SELECT week, kind, count(*)::int AS count FROM weekly_sheet_reminder GROUP BY 1, 2 ORDER BY 1, 2');
    expect(reminders).toEqual([
      { week: '2023-W11', kind: 'missed', count: 2 },
      { week: '2023-W12', kind: 'missed', count: 2 },
    ]);
    await Promise.all([one.close(), restarted.close()]);
  });

  it('counts every day in one bulletin, seals what its weeks were, and computes all of them again', async () => {
    const later = await TestApp.boot({ TODAY: '2023-03-18' }, url);
    const [ninth, short, first] = [
      await publish(later, '2023-W09'),
      await publish(later, '2023-W10'),
      await publish(later, '2023-W11'),
    ];
    const told = [ninth, short, first].map(({ content }) => [
      content.from,
      content.to,
      content.cutoff,
      content.starts.map(({ name }) => name),
    ]);
    expect(told).toEqual([
      ['2023-02-27', '2023-03-05', '2023-03-05T16:00:00.000Z', ['旧周项目']],
      ['2023-03-06', '2023-03-09', '2023-03-09T16:00:00.000Z', ['短周项目']],
      ['2023-03-10', '2023-03-16', '2023-03-17T09:00:00.000Z', ['新周项目', '截止前项目']],
    ]);
    expect(ninth.content.basis?.weeks).toEqual({ firstWeekday: 1, cutoffHour: 0 });
    expect(short.content.basis?.weeks.changes).toHaveLength(1);
    const verdicts = await later.app.get(ReplayBulletins).run();
    expect(verdicts.map(({ period, verdict }) => [period, verdict])).toEqual([
      ['2023-W08', 'same'],
      ['2023-W09', 'same'],
      ['2023-W10', 'same'],
      ['2023-W11', 'same'],
    ]);
    await expect(checkDatabase(later.settings)).resolves.toBeUndefined();
    await later.close();
  });

  it('may be changed again from after what is frozen, and not taken back from what has begun', async () => {
    const later = await TestApp.boot({ TODAY: '2023-03-18' }, url);
    const desk = await later.signIn('office');
    const { versions } = (await desk.get('week-settings').expect(200)).body as WeekSettingsView;
    const refused = await desk.delete(`week-settings/versions/${versions[0]?.id}`).expect(409);
    expect(refused.body.code).toBe('week.change.begun');
    const monday = { firstWeekday: 1, cutoffHour: 0, from: '2023-03-27', reason: '恢复' };
    await desk.post('week-settings/versions', monday).expect(201);
    await later.close();
  });

  const teamOf = async (name: string): Promise<string> =>
    (await before.app.get(Database).one<{ id: string }>('SELECT id FROM team WHERE name = $1', [name]))?.id ?? '';
});
