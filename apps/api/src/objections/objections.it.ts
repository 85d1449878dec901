import {
  BulletinDetail,
  CorrigendumView,
  FileObjection,
  MyDayView,
  ObjectionsOfBulletin,
  ObjectionView,
  Page,
  Role,
} from '@huoshui/contracts';
import { day, objectionUntil, Week, weekBefore, WEEKDAYS_ONLY } from '@huoshui/domain';
import { Caller, HeldProject, TestApp } from '../../testing';
import { dayOf, SYSTEM } from '../platform';

const SAID = { claim: '应为 10 分', reason: '本周签约的芯片项目已于周三录入。' };

describe('objections to a bulletin', () => {
  let app: TestApp;
  let office: Caller;
  let colleague: Caller;
  let lead: Caller;
  let officer: Caller;
  let otherLead: Caller;
  let viewer: Caller;
  let first: string;
  let second: string;
  /** The last one that has ended. */
  let week: Week;

  beforeAll(async () => {
    app = await TestApp.boot();
    [office, colleague] = [await app.as(Role.CommandingOffice), await app.as(Role.CommandingOffice)];
    [first, second] = [await app.team('第一纵队'), await app.team('第二纵队')];
    lead = await app.as(Role.TeamLead, first);
    officer = await app.as(Role.Officer, first);
    otherLead = await app.as(Role.TeamLead, second);
    viewer = await app.as(Role.Viewer);
    week = weekBefore((await dayPage(office)).week as Week);
    const project = await HeldProject.open(app.unit, '2022-06-01', { leadTeamId: first, name: '芯片项目' });
    await project.reached({ signing: '2022-08-10' }, '2022-08-12');
    await office.post('bulletins', { period: week }).expect(201);
  });
  afterAll(() => app.close());

  const dayPage = async (by: Caller): Promise<MyDayView> => (await by.get('my-day').expect(200)).body;
  const of = async (by: Caller): Promise<ObjectionsOfBulletin> =>
    (await by.get(`bulletins/${week}/objections`).expect(200)).body;
  const file = (by: Caller, body: Partial<FileObjection> = {}) =>
    by.post(`bulletins/${week}/objections`, { teamId: first, ...SAID, ...body });
  const filed = async (body: Partial<FileObjection> = {}): Promise<ObjectionView> => {
    const { id } = (await file(lead, body).expect(201)).body as { id: string };
    const one = (await of(lead)).items.find((item) => item.id === id);
    if (!one) throw new Error('not listed');
    return one;
  };
  const answer = (by: Caller, { id, version }: ObjectionView, body: object) =>
    by.put(`objections/${id}/state`, version, body);
  const bulletin = async (): Promise<BulletinDetail> => (await office.get(`bulletins/${week}`).expect(200)).body;
  const itemKey = async (): Promise<string> => (await bulletin()).content.items[0]?.key ?? '';

  it('are not there before it is published', async () => {
    await lead.get(`bulletins/${week}/objections`).expect(404);
    expect((await file(lead).expect(404)).body.code).toBe('request.not-found');
    for (const [state, by] of [
      ['reviewed', office],
      ['approved', colleague],
      ['frozen', office],
      ['published', office],
    ] as const) {
      await by.put(`bulletins/${week}/state`, (await bulletin()).version, { state }).expect(200);
    }
    const today = day((await dayPage(lead)).today);
    const { until, open, items } = await of(lead);
    expect([open, items]).toEqual([true, []]);
    expect(until && until >= objectionUntil(today, { windowDays: 5, answerDays: 5 }, WEEKDAYS_ONLY)).toBe(true);
  });

  it('keep what was printed, are seen by the team, the office and the leaders, and wait on the office’s day', async () => {
    const row = (await bulletin()).content.standings.find(({ teamId }) => teamId === first);
    const one = await filed();
    expect(one).toMatchObject({
      ...SAID,
      ...{ state: 'filed', itemKey: null, overdue: false, answer: null, corrigendum: null, version: 1 },
      printed: { team: '第一纵队', rank: row?.rank, item: null, points: row?.total },
    });
    for (const by of [officer, office, viewer]) expect((await of(by)).items).toHaveLength(1);
    expect((await of(otherLead)).items).toEqual([]);
    expect(((await otherLead.get('objections').expect(200)).body as Page<ObjectionView>).items).toEqual([]);
    expect(((await viewer.get('objections').expect(200)).body as Page<ObjectionView>).total).toBe(1);
    expect((await dayPage(office)).objections.toAnswer).toMatchObject({ total: 1, items: [{ id: one.id }] });
    expect((await dayPage(lead)).objections.toAnswer.total).toBe(0);
    await (await app.as(Role.ProjectManager)).get(`bulletins/${week}/objections`).expect(403);
  });

  it('are filed by the lead of the team, of what it printed, one at a time', async () => {
    await file(officer).expect(403);
    await file(office).expect(403);
    expect((await file(otherLead).expect(403)).body.code).toBe('session.forbidden');
    expect((await file(lead).expect(409)).body.code).toBe('objection.exists');
    expect((await file(lead, { itemKey: 'nothing' }).expect(422)).body.code).toBe('objection.subject');
    const evidenceFileId = '00000000-0000-7000-8000-000000000000';
    expect((await file(lead, { itemKey: await itemKey(), evidenceFileId }).expect(422)).body.code).toBe(
      'objection.evidence',
    );
    for (const bad of [{ claim: ' ' }, { reason: 'x'.repeat(1_001) }, { teamId: 'x' }, { claim: 'a\u0000b' }]) {
      expect((await file(lead, bad)).status).toBe(400);
    }
    const key = await itemKey();
    const both = await Promise.all([file(lead, { itemKey: key }), file(lead, { itemKey: key })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('rest on a file that who sees the objection may open, and nobody else', async () => {
    const pdf = Buffer.from('%PDF-1.4\n%%EOF\n');
    const evidenceFileId = (await lead.post('files').attach('file', pdf, '开工证.pdf').expect(201)).body.id as string;
    expect((await file(otherLead, { teamId: second, evidenceFileId }).expect(422)).body.code).toBe(
      'objection.evidence',
    );
    const items = (await bulletin()).content.items;
    const one = await filed({ itemKey: items[1]?.key ?? '', evidenceFileId });
    expect(one.evidence).toEqual({ fileId: evidenceFileId, name: '开工证.pdf' });
    for (const by of [officer, office, viewer]) await by.get(`files/${evidenceFileId}`).expect(200);
    await otherLead.get(`files/${evidenceFileId}`).expect(404);
    await answer(lead, one, { state: 'withdrawn' }).expect(200);
  });

  it('are taken back by the team only, and then may be filed again', async () => {
    const [one] = (await of(lead)).items.filter(({ state, itemKey: of }) => state === 'filed' && of !== null);
    if (!one) throw new Error('none');
    await answer(office, one, { state: 'withdrawn' }).expect(403);
    await answer(otherLead, one, { state: 'withdrawn' }).expect(404);
    await answer(lead, one, { state: 'upheld', answer: '成立', remedy: 'nextBulletin' }).expect(403);
    await answer(lead, one, { state: 'withdrawn' }).expect(200, { version: 2 });
    const again = { ...one, version: 2 };
    expect((await answer(lead, again, { state: 'withdrawn' }).expect(409)).body.code).toBe('objection.state.closed');
    await filed({ itemKey: await itemKey() });
  });

  it('are upheld with a corrigendum that is drafted in the same stroke, or rejected with a reason; once', async () => {
    const [item, whole] = (await of(office)).items.filter(({ state }) => state === 'filed');
    if (!item || !whole) throw new Error('two are open');
    expect((await answer(office, item, { state: 'rejected' }).expect(422)).body.code).toBe('objection.answer');
    expect((await answer(office, item, { state: 'upheld', answer: '成立' }).expect(422)).body.code).toBe(
      'objection.remedy',
    );
    const halfway = { state: 'upheld', answer: '漏计一个项目', remedy: 'corrigendum' };
    expect((await answer(office, item, halfway).expect(422)).body.code).toBe('objection.remedy');
    expect((await of(office)).items.filter(({ state }) => state === 'filed')).toHaveLength(2);
    const before = await bulletin();
    await answer(office, item, { ...halfway, corrected: '10.00' }).expect(200);
    expect((await answer(colleague, item, { state: 'rejected', answer: '不成立' }).expect(412)).body.code).toBe(
      'request.version.stale',
    );
    const [draft] = (await office.get(`bulletins/${week}/corrigenda`).expect(200)).body as CorrigendumView[];
    expect(draft).toMatchObject({
      state: 'drafted',
      reason: '漏计一个项目',
      items: [{ where: expect.stringContaining('第一纵队'), printed: item.printed.points, corrected: '10.00' }],
    });
    expect(await bulletin()).toEqual(before);
    await colleague.put(`corrigenda/${draft?.id}/state`, 1, { state: 'approved' }).expect(200);
    await office.put(`corrigenda/${draft?.id}/state`, 2, { state: 'published' }).expect(200);
    await answer(office, whole, { state: 'rejected', answer: '该项目签约日在下一周。' }).expect(200);
    expect((await dayPage(office)).objections.toAnswer.total).toBe(0);
    const told = (await dayPage(lead)).objections.answered;
    expect(told.map(({ state, answer: said, corrigendum }) => [state, said, corrigendum])).toEqual([
      ['rejected', '该项目签约日在下一周。', null],
      ['upheld', '漏计一个项目', { number: 1, state: 'published' }],
    ]);
    expect((await dayPage(otherLead)).objections.answered).toEqual([]);
  });

  it('stay as they were said and decided, whoever writes', async () => {
    const write = (sql: string) => app.unit.write(SYSTEM, (work) => work.query(sql));
    await expect(write(`UPDATE objection SET claim = '别的'`)).rejects.toThrow();
    await expect(write(`UPDATE objection SET answer = '别的' WHERE state = 'rejected'`)).rejects.toThrow();
  });

  it('end with their window, by the terms known when the bulletin was published', async () => {
    const terms = (version: number, windowDays: number) =>
      office.put('objection-terms', version, { windowDays, answerDays: 3 });
    await lead.put('objection-terms', 0, { windowDays: 1, answerDays: 1 }).expect(403);
    expect((await terms(0, 0).expect(422)).body.code).toBe('objection.terms');
    await terms(0, 1).expect(200, { version: 1 });
    await terms(0, 2).expect(412);
    expect((await viewer.get('objection-terms').expect(200)).body).toEqual({
      version: 1,
      windowDays: 1,
      answerDays: 3,
    });
    const { until } = await of(lead);
    await app.unit.write(SYSTEM, async (work) => {
      await work.query('SET LOCAL session_replication_role = replica');
      await work.query(`UPDATE bulletin SET published_at = published_at - interval '20 days'`);
    });
    const over = await of(lead);
    expect([over.open, (over.until ?? '') < (until ?? '')]).toEqual([false, true]);
    const refused = (await file(lead).expect(409)).body;
    expect([refused.code, refused.facts]).toEqual(['objection.window.closed', { until: over.until }]);
    expect(dayOf(new Date()) > (over.until ?? '')).toBe(true);
  });
});
