import { Page, Role, StatisticsEntryDetail, StatisticsEntryView, StatisticsSummary } from '@huoshui/contracts';
import { FEN_IN_WAN, FEN_IN_YI } from '@huoshui/domain';
import { Response } from 'supertest';
import { Caller } from '../../testing';
import { ProjectDesk } from '../../testing/project-desk';
import { SYSTEM } from '../platform';
import { removing } from '../projects';
import { removeStatistics, StatisticsFactsReader } from '.';

const COMPANY = '珠海润力储能科技有限公司';

describe('statistics entry', () => {
  let desk: ProjectDesk;
  let manager: Caller;

  beforeAll(async () => {
    desk = await ProjectDesk.open();
    manager = await desk.app.as(Role.ProjectManager);
  });
  afterAll(() => desk.app.close());

  const at = (id: string, rest = ''): string => `statistics-entries/${id}${rest}`;
  const one = async (id: string, by = desk.office): Promise<StatisticsEntryDetail> =>
    (await by.get(at(id)).expect(200)).body;
  const list = async (query: string, by = desk.office): Promise<Page<StatisticsEntryView>> =>
    (await by.get(`statistics-entries?${query}`).expect(200)).body;
  const said = (response: Response): unknown[] => [response.status, response.body.code];

  /** Started on the day, verified by the office. */
  const started = async (day: string, terms = {}, team = desk.a): Promise<string> => {
    const id = await desk.project(terms, team);
    for (const milestone of ['signing', 'start'] as const) {
      const factId = await desk.recorded(
        id,
        milestone,
        milestone === 'start' ? day : `${day.slice(0, 4)}-01-05`,
        manager,
      );
      await desk.office.post(`projects/${id}/milestones/${factId}/verification`).expect(204);
    }
    return id;
  };
  const keep = async (id: string, code: string, stated = {}, by = manager): Promise<Response> => {
    const nothing = { investor: null, contractParty: null, amountFen: null, day: null, note: null };
    return by.post(at(id, '/papers'), { code, fileId: await desk.evidence(by), ...nothing, ...stated });
  };
  const sound = async (id: string, by = manager): Promise<void> => {
    await keep(id, 'filing', { investor: COMPANY, amountFen: 2 * FEN_IN_YI }, by);
    await keep(id, 'contract', { contractParty: '珠海润力储能科技有限责任公司', amountFen: FEN_IN_YI }, by);
    await keep(id, 'licence', { investor: COMPANY }, by);
  };
  const submit = (id: string, override: string | null = null, by = manager, day = '2026-06-10') =>
    by.post(at(id, '/submission'), { day, override });

  it('follow from the start as long as nobody has touched them', async () => {
    const id = await desk.project();
    expect(await one(id)).toMatchObject({ state: 'notDue', dueDay: null, applicable: true, version: 0 });
    const later = await started('2026-05-11');
    expect(await one(later)).toMatchObject({
      state: 'collecting',
      dueDay: '2026-06-10',
      papers: { kept: 0, required: 3, missing: 3 },
      missing: ['filing', 'contract', 'licence'],
    });
  });

  it('walk from papers to the list', async () => {
    const id = await started('2026-05-02');
    expect(said(await submit(id))).toEqual([422, 'statistics.blocked']);
    await sound(id);
    expect((await one(id)).found).toEqual([]);
    expect(said(await submit(id, null, manager, '2026-06-18'))).toEqual([422, 'statistics.day.future']);
    expect((await submit(id)).status).toBe(204);
    expect(said(await submit(id))).toEqual([409, 'statistics.state.closed']);
    expect(said(await keep(id, 'licence'))).toEqual([409, 'statistics.paper.closed']);
    const listing = (day: string) => manager.post(at(id, '/listing'), { day, code: '440402-2026-0107' });
    expect(said(await listing('2026-06-09'))).toEqual([422, 'statistics.day.order']);
    expect((await listing('2026-06-15')).status).toBe(204);
    expect(said(await listing('2026-06-15'))).toEqual([409, 'statistics.state.closed']);
    const detail = await one(id);
    expect(detail).toMatchObject({ state: 'listed', listedOn: '2026-06-15', listedCode: '440402-2026-0107' });
    expect(detail.events.map(({ from, to }) => `${from}>${to}`)).toEqual(['submitted>listed', 'collecting>submitted']);
    expect((await list('state=listed')).items.map((entry) => entry.id)).toContain(id);
    expect((await list('unlisted=true&limit=200')).items.map((entry) => entry.id)).not.toContain(id);
    expect((await list('unlisted=false')).items.map((entry) => entry.id)).toEqual([id]);
  });

  it('find mismatches before submission, and let only the office pass them with a reason', async () => {
    const id = await started('2026-05-02');
    await sound(id);
    await keep(id, 'licence', { investor: '珠海润力新能源有限公司' });
    await keep(id, 'contract', { contractParty: '珠海高新建设有限公司', amountFen: 3 * FEN_IN_YI });
    expect((await one(id)).found).toEqual([
      {
        kind: 'investor',
        one: { paper: 'licence', value: '珠海润力新能源有限公司' },
        other: { paper: 'terms', value: COMPANY },
      },
      {
        kind: 'contractParty',
        one: { paper: 'contract', value: '珠海高新建设有限公司' },
        other: { paper: 'filing', value: COMPANY },
      },
      {
        kind: 'amount',
        one: { paper: 'contract', value: 3 * FEN_IN_YI },
        other: { paper: 'filing', value: 2 * FEN_IN_YI },
      },
    ]);
    const refused = await submit(id);
    expect([...said(refused), refused.body.facts]).toEqual([422, 'statistics.blocked', { missing: 0, mismatches: 3 }]);
    expect(said(await submit(id, '我说可以'))).toEqual([403, 'session.forbidden']);
    expect((await submit(id, '统计局已电话确认，更名手续在办', desk.office)).status).toBe(204);
    expect((await one(id)).events[0]).toMatchObject({ overridden: true, reason: '统计局已电话确认，更名手续在办' });
  });

  it('change with the terms of the project', async () => {
    const id = await started('2026-05-02');
    await sound(id);
    const { version, terms } = await desk.detail(id);
    const changed = { ...terms[0]?.terms, amountFen: 3 * FEN_IN_YI };
    await desk.office.put(`projects/${id}/terms`, version, { terms: changed, reason: '增资' }).expect(200);
    expect((await one(id)).found.map(({ kind }) => kind)).toEqual(['amount']);
  });

  it('come back from the bureau and collect again, with everything on record', async () => {
    const id = await started('2026-05-02');
    await sound(id);
    await submit(id);
    await manager.post(at(id, '/rejection'), { day: '2026-06-12', reason: '合同甲方与备案单位不一致' }).expect(204);
    expect((await list(`state=rejected&projectId=${id}`)).total).toBe(1);
    await manager.post(at(id, '/collection')).expect(204);
    await keep(id, 'contract', { contractParty: COMPANY });
    const detail = await one(id);
    expect(detail).toMatchObject({ state: 'collecting', submittedOn: null });
    expect(detail.kept.filter(({ code, endedAt }) => code === 'contract' && endedAt !== null)).toHaveLength(1);
    const { id: paperId = '' } = detail.kept.find(({ endedAt }) => endedAt === null) ?? {};
    await manager.post(at(id, `/papers/${paperId}/removal`)).expect(204);
    expect(said(await manager.post(at(id, `/papers/${paperId}/removal`)))).toEqual([409, 'statistics.paper.gone']);
  });

  it('take only papers of the checklist, with a file that one sees', async () => {
    const id = await started('2026-05-02');
    expect(said(await keep(id, 'no-such-paper'))).toEqual([422, 'statistics.paper.unknown']);
    expect(said(await keep(id, 'filing', { day: '2026-06-18' }))).toEqual([422, 'statistics.day.future']);
    const foreign = await desk.evidence(desk.other);
    expect(said(await keep(id, 'filing', { fileId: foreign }, desk.lead))).toEqual([422, 'statistics.paper.file']);
  });

  it('do not concern small projects, unless the office says so', async () => {
    const id = await started('2026-05-02', { amountFen: 499 * FEN_IN_WAN });
    expect(await one(id)).toMatchObject({ applicable: false, applicableBy: 'amount' });
    expect(said(await submit(id, '试', desk.office))).toEqual([409, 'statistics.not-applicable']);
    expect((await list('applicable=false')).items.map((entry) => entry.id)).toEqual([id]);
    const word = { applicable: true, reason: '分期建设，总投资 600 万元' };
    await manager.put(at(id, '/applicability'), 0, word).expect(403);
    await desk.office.put(at(id, '/applicability'), 0, word).expect(200, { version: 1 });
    expect(said(await desk.office.put(at(id, '/applicability'), 0, word))).toEqual([412, 'request.version.stale']);
    expect(await one(id)).toMatchObject({ applicable: true, applicableBy: 'office', applicableReason: word.reason });
    await desk.office.put(at(id, '/applicability'), 1, { applicable: null, reason: '恢复按金额判断' }).expect(200);
  });

  it('show two teams each its own: in list, case, figures and files', async () => {
    const [own, others] = [await started('2025-03-02', {}, desk.a), await started('2025-03-02', {}, desk.b)];
    const paper = (await keep(others, 'licence', { investor: COMPANY })).body.id;
    const fileId = (await one(others)).kept.find(({ id }) => id === paper)?.file.id;
    expect((await list('year=2025')).items.map(({ id }) => id).sort()).toEqual([own, others].sort());
    expect((await list('year=2025', desk.lead)).items.map(({ id }) => id)).toEqual([own]);
    expect((await list('year=2025', desk.lead)).total).toBe(1);
    await desk.lead.get(at(others)).expect(404);
    await desk.lead.get(`files/${fileId}`).expect(404);
    await desk.other.get(`files/${fileId}`).expect(200);
    expect(said(await keep(others, 'filing', {}, desk.lead))).toEqual([404, 'request.not-found']);
    const figures = async (by: Caller): Promise<StatisticsSummary> =>
      (await by.get('statistics-entries/summary?year=2025').expect(200)).body;
    expect(await figures(desk.office)).toMatchObject({
      zone: { listed: 0, due: 2 },
      overdue: 2,
      states: { collecting: 2 },
    });
    expect(await figures(desk.lead)).toMatchObject({
      zone: { listed: 0, due: 1 },
      teams: [{ team: { name: '甲队' }, due: 1 }],
    });
  });

  it('are written by a team for what it leads, not for what it merely shares', async () => {
    const shares = [
      { teamId: desk.b, basisPoints: 7_000 },
      { teamId: desk.a, basisPoints: 3_000 },
    ];
    const shared = await started('2024-03-02', { shares, leadTeamId: desk.b }, desk.b);
    expect(await one(shared, desk.lead)).toMatchObject({ mayWrite: false });
    expect(said(await keep(shared, 'filing', {}, desk.lead))).toEqual([403, 'session.forbidden']);
    expect((await keep(shared, 'filing', {}, desk.other)).status).toBe(201);
    expect(said(await keep(shared, 'filing', {}, desk.officer))).toEqual([403, 'session.forbidden']);
  });

  it('count as due only with a verified start and after their closing day', async () => {
    const id = await desk.project({}, desk.a);
    await desk.recorded(id, 'signing', '2023-01-05', manager);
    await desk.recorded(id, 'start', '2023-03-05', manager);
    const figures = (await desk.office.get('statistics-entries/summary?year=2023').expect(200)).body;
    expect(figures).toMatchObject({ zone: { listed: 0, due: 0 }, overdue: 1 });
    expect((await list('year=2023&overdue=true')).total).toBe(1);
    const facts = await desk.app.app.get(StatisticsFactsReader).of([id]);
    expect(facts).toEqual([
      {
        projectId: id,
        startDay: '2023-03-05',
        startVerified: false,
        state: 'collecting',
        submittedOn: null,
        listedOn: null,
      },
    ]);
  });

  it('are read by a checklist that changes in versions', async () => {
    const known = (await manager.get('statistics-entries/checklist').expect(200)).body;
    expect(known).toMatchObject({ version: 0, closingDay: 10, leastFen: 500 * FEN_IN_WAN });
    const { version: _, ...checklist } = known;
    const shorter = { ...checklist, papers: known.papers.slice(0, 1) };
    await manager.put('statistics-entries/checklist', 0, shorter).expect(403);
    await desk.office.put('statistics-entries/checklist', 0, shorter).expect(200, { version: 1 });
    const id = await started('2026-05-02');
    expect((await one(id)).missing).toEqual(['filing']);
    expect(said(await desk.office.put('statistics-entries/checklist', 1, { ...shorter, closingDay: 0 }))).toEqual([
      422,
      'statistics.checklist',
    ]);
    expect(said(await desk.office.put('statistics-entries/checklist', 0, checklist))).toEqual([
      412,
      'request.version.stale',
    ]);
    await desk.office.put('statistics-entries/checklist', 1, checklist).expect(200);
  });

  it('hold the project that they rest on, until their demo is taken away', async () => {
    const id = await started('2026-05-02');
    await sound(id);
    await submit(id);
    const remove = (table: string) =>
      desk.app.unit.write(SYSTEM, (work) => work.query(`DELETE FROM ${table} WHERE project_id = $1`, [id]));
    for (const table of ['statistics_event', 'statistics_paper'])
      await expect(remove(table)).rejects.toThrow(/append-only/);
    await desk.app.unit.write(SYSTEM, (work) => removing(work, 'demo', () => removeStatistics(work, [], [id])));
    expect(await one(id)).toMatchObject({ state: 'collecting', version: 0 });
  });
});
