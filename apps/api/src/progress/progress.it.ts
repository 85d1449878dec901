import { Page, ProgressResult, ProgressWeek, ReportProgress, Role } from '@huoshui/contracts';
import { Week, weekBefore } from '@huoshui/domain';
import { Response } from 'supertest';
import { Caller } from '../../testing';
import { ProjectDesk } from '../../testing/project-desk';
import { Clock, Database, SYSTEM } from '../platform';
import { ProgressReader } from '.';

const words = { text: '主体封顶', nextStep: '设备进场', nextStepOn: '2026-07-01', nextStepBy: '周敏' };

describe('progress', () => {
  let desk: ProjectDesk;
  let week: Week;
  let own: string;
  let others: string;

  beforeAll(async () => {
    desk = await ProjectDesk.open();
    week = desk.app.app.get(Clock).thisWeek();
  });
  afterAll(() => desk.app.close());
  beforeEach(async () => {
    own = await desk.project();
    others = await desk.project({}, desk.b);
  });

  const report = (by: Caller, id: string, change: Partial<ReportProgress> = {}): Promise<Response> =>
    by.post(`progress/projects/${id}`, { ...words, week, seen: 0, ...change }).then((response) => response);
  const weeks = async (id: string, by = desk.office, query = ''): Promise<Page<ProgressWeek>> =>
    (await by.get(`progress/projects/${id}${query}`).expect(200)).body;
  const save = async (by: Caller, rows: object[], key?: string): Promise<ProgressResult[]> =>
    (await by.post('progress/batch', { week, rows }, key).expect(200)).body;

  it('is reported by whoever works on the project, and read as a line of weeks with every version', async () => {
    expect((await report(desk.officer, own)).body).toEqual({ version: 1 });
    expect((await report(desk.lead, own, { text: '主体封顶，开始装修', seen: 1 })).body).toEqual({ version: 2 });
    const { items, nextCursor, total } = await weeks(own);
    expect([nextCursor, total]).toEqual([null, 1]);
    expect(items[0]?.id).toBe(week);
    expect(items[0]?.versions.map(({ version, text }) => [version, text])).toEqual([
      [2, '主体封顶，开始装修'],
      [1, '主体封顶'],
    ]);
    expect(items[0]?.versions[1]).toMatchObject({ ...words, by: { displayName: expect.stringMatching('officer') } });
  });

  it('is paged by week', async () => {
    await report(desk.officer, own);
    const past = weekBefore(week);
    await desk.app.unit.write(SYSTEM, (work) =>
      work.query(
        `INSERT INTO progress_report (id, project_id, week, version, text, day)
         VALUES (gen_random_uuid(), $1, $2, 1, '上周', '2026-06-10')`,
        [own, past],
      ),
    );
    const first = await weeks(own, desk.officer, '?limit=1');
    expect(first).toMatchObject({ items: [{ id: week }], nextCursor: week, total: 2 });
    const second = await weeks(own, desk.officer, `?limit=1&cursor=${week}`);
    expect(second).toMatchObject({ items: [{ id: past, versions: [{ text: '上周', by: null }] }], nextCursor: null });
  });

  it('tells the second of two editors, and takes the same words twice as one report', async () => {
    await report(desk.officer, own);
    const stale = await report(desk.lead, own, { text: '另一种说法' });
    expect([stale.status, stale.body.code, stale.body.facts.version]).toEqual([412, 'request.version.stale', 1]);
    expect((await report(desk.lead, own)).body).toEqual({ version: 1 });
    const both = await Promise.all(['甲', '乙'].map((text) => report(desk.officer, own, { text, seen: 1 })));
    expect(both.map((response) => response.status).sort()).toEqual([201, 412]);
  });

  it.each<[string, Partial<ReportProgress>, number, string]>([
    ['a past week', { week: '2026-W01' }, 409, 'progress.week-closed'],
    ['nothing said', { text: ' ' }, 422, 'progress.text-missing'],
    ['too much said', { text: '长'.repeat(501) }, 422, 'progress.too-long'],
    ['no day', { nextStepOn: '2026-02-30' }, 422, 'progress.day'],
    ['a day without a step', { nextStep: null }, 422, 'progress.next-step-missing'],
    ['no week', { week: 'W1' }, 400, 'request.body.invalid'],
    ['a number', { text: 5 as unknown as string }, 400, 'request.body.invalid'],
  ])('refuses %s', async (_, change, status, code) => {
    const refused = await report(desk.officer, own, change);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
  });

  it('lets a team neither read nor write beside its projects', async () => {
    await report(desk.other, others);
    for (const by of [desk.officer, desk.lead]) {
      await by.get(`progress/projects/${others}`).expect(404);
      expect((await report(by, others, { seen: 1 })).status).toBe(404);
    }
    const shared = await desk.project({
      shares: [
        { teamId: desk.a, basisPoints: 6_000 },
        { teamId: desk.b, basisPoints: 4_000 },
      ],
    });
    expect((await report(desk.other, shared)).status).toBe(201);
    const viewer = await desk.app.as(Role.Viewer);
    await viewer.get(`progress/projects/${others}`).expect(200);
    expect((await report(viewer, own)).status).toBe(403);
    await (await desk.app.as(Role.Administrator)).get(`progress/projects/${own}`).expect(403);
  });

  it('saves a table at once and says of each row what became of it', async () => {
    const second = await desk.project();
    const third = await desk.project();
    await report(desk.lead, second);
    const rows = [
      { projectId: own, ...words, seen: 0 },
      { projectId: second, ...words, text: '别的说法', seen: 0 },
      { projectId: third, ...words, text: '长'.repeat(501), seen: 0 },
      { projectId: others, ...words, seen: 0 },
    ];
    const key = crypto.randomUUID();
    const results = await save(desk.officer, rows, key);
    expect(results.map(({ version, code }) => [version, code])).toEqual([
      [1, null],
      [null, 'request.version.stale'],
      [null, 'progress.too-long'],
      [null, 'request.not-found'],
    ]);
    expect(await save(desk.officer, rows, key)).toEqual(results);
    expect((await weeks(own)).items[0]?.versions).toHaveLength(1);
    expect((await weeks(others)).items).toEqual([]);
    const audited = await desk.app.app.get(Database).query<{ requests: number; entries: number }>(
      `SELECT count(DISTINCT request_id)::int AS requests, count(*)::int AS entries FROM audit_entry
       WHERE subject = 'progress_report' AND subject_id IN (SELECT id::text FROM progress_report WHERE project_id = $1)`,
      [own],
    );
    expect(audited).toEqual([{ requests: 1, entries: 1 }]);
  });

  it('takes a table of a thousand long rows', async () => {
    const rows = Array.from({ length: 1_000 }, () => ({ ...words, projectId: own, text: '长'.repeat(400), seen: 0 }));
    expect((await save(desk.officer, rows)).every((result) => result.version === 1)).toBe(true);
    await desk.officer.post('progress/batch', { week, rows: [...rows, rows[0]] }).expect(400);
  });

  it('knows the last day on which each project was reported on', async () => {
    await report(desk.officer, own);
    const reader = desk.app.app.get(ProgressReader);
    expect([...(await reader.lastDays([own, others]))]).toEqual([[own, '2026-06-17']]);
    const standing = await reader.standing([own, others], week, weekBefore(week));
    expect(standing.get(own)).toMatchObject({ thisWeek: { ...words, week }, lastWeek: null, latest: { week } });
    expect(standing.get(others)).toEqual({ thisWeek: null, lastWeek: null, latest: null });
  });
});
