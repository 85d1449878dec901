import { KeyPlanInput, KeyProjectDetail, KeyProjectSummary, KeyProjectView, Page, Role } from '@huoshui/contracts';
import { day, FEN_IN_WAN, FEN_IN_YI, Milestone } from '@huoshui/domain';
import { fixedDay } from '@huoshui/testing';
import { readXlsx } from 'hucre/xlsx';
import { Response } from 'supertest';
import { Caller } from '../../testing';
import { ProjectDesk } from '../../testing/project-desk';
import { SYSTEM } from '../platform';
import { KeyProjectFactsReader, removeKeyProjects } from '.';
import { removing } from '../projects';

const WAN = FEN_IN_WAN;
const even = (monthFen: number): number[] => Array.from({ length: 12 }, () => monthFen);

const plan = (change: Partial<KeyPlanInput> = {}): KeyPlanInput => ({
  level: 'city',
  serial: null,
  content: null,
  leader: '王副主任',
  leaderId: null,
  planFen: 12_000 * WAN,
  monthsFen: even(1_000 * WAN),
  plannedStart: '2026-03',
  plannedProduction: '2026-11',
  ...change,
});

describe('key projects', () => {
  let desk: ProjectDesk;
  let manager: Caller;

  beforeAll(async () => {
    desk = await ProjectDesk.open();
    manager = await desk.app.as(Role.ProjectManager);
  });
  afterAll(() => desk.app.close());

  const listed = async (
    change: Partial<KeyPlanInput> = {},
    team = desk.a,
    terms = {},
    year = 2026,
  ): Promise<string> => {
    const projectId = await desk.project(terms, team);
    return (await desk.office.post('key-projects', { year, projectId, ...plan(change) }).expect(201)).body.id;
  };
  const detail = async (id: string, by = desk.office): Promise<KeyProjectDetail> =>
    (await by.get(`key-projects/${id}`).expect(200)).body;
  const list = async (query: string, by = desk.office): Promise<Page<KeyProjectView>> =>
    (await by.get(`key-projects?${query}`).expect(200)).body;
  const summary = async (query: string, by = desk.office): Promise<KeyProjectSummary> =>
    (await by.get(`key-projects/summary?${query}`).expect(200)).body;
  const report = (id: string, month: string, amountFen: number, by = manager, reason: string | null = null) =>
    by.post(`key-projects/${id}/reports`, { reports: [{ month, amountFen, note: null }], reason });
  const said = (response: Response): unknown[] => [response.status, response.body.code];

  it('stand once on a year’s list, under a level of the settings, with months that sum to the plan', async () => {
    const projectId = await desk.project();
    const add = (change: Partial<KeyPlanInput>) =>
      desk.office.post('key-projects', { year: 2026, projectId, ...plan(change) });
    expect(said(await add({ level: 'village' }))).toEqual([422, 'key-project.level']);
    expect(said(await add({ planFen: 1 }))).toEqual([422, 'key-project.months']);
    expect(said(await add({ monthsFen: [1] }))).toEqual([400, 'request.body.invalid']);
    expect(said(await add({ plannedStart: '2026-13' }))).toEqual([400, 'request.body.invalid']);
    expect((await add({})).status).toBe(201);
    expect(said(await add({}))).toEqual([409, 'key-project.listed']);
  });

  it('are reported month by month, never ahead, and corrected with a reason', async () => {
    const id = await listed();
    expect((await report(id, '2026-05', 700 * WAN)).status).toBe(204);
    expect(said(await report(id, '2026-07', 1))).toEqual([422, 'investment.month.future']);
    expect(said(await report(id, '2025-12', 1))).toEqual([422, 'investment.month.year']);
    expect(said(await report(id, '2026-05', 700 * WAN))).toEqual([409, 'investment.unchanged']);
    expect(said(await report(id, '2026-05', 800 * WAN))).toEqual([422, 'investment.reason']);
    expect((await report(id, '2026-05', 800 * WAN, manager, '漏计设备款')).status).toBe(204);
    const twice = { reports: [1, 2].map((amountFen) => ({ month: '2026-04', amountFen, note: null })), reason: null };
    expect(said(await manager.post(`key-projects/${id}/reports`, twice))).toEqual([422, 'investment.month.twice']);
    const { reports, figures, lastReported, reported, moment } = await detail(id);
    expect(
      reports.map(({ amountFen, reason, late, replacedAt }) => [amountFen, reason, late, replacedAt !== null]),
    ).toEqual([
      [800 * WAN, '漏计设备款', true, false],
      [700 * WAN, null, true, true],
    ]);
    expect({ lastReported, reported, ...moment }).toMatchObject({
      lastReported: '2026-05',
      reported: true,
      through: '2026-05',
    });
    expect(figures).toEqual({
      planFen: 12_000 * WAN,
      plannedFen: 5_000 * WAN,
      flatFen: 0,
      actualFen: 800 * WAN,
      elapsed: 151,
      days: 365,
    });
  });

  it('count a month that is reported early once it is due, not before', async () => {
    const id = await listed();
    await report(id, '2026-06', 900 * WAN).then(({ status }) => expect(status).toBe(204));
    expect(await detail(id)).toMatchObject({ lastReported: '2026-06', reported: false, figures: { actualFen: 0 } });
  });

  it('tell the second of two who report a month that there is a report already', async () => {
    const id = await listed();
    const both = await Promise.all([report(id, '2026-05', 1), report(id, '2026-05', 2)]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 422]);
    expect((await detail(id)).reports).toHaveLength(1);
  });

  it('change their plan with a reason, and remember what was known before', async () => {
    const id = await listed({}, desk.a, {}, 2024);
    const { version } = await detail(id);
    const bigger = { ...plan({ planFen: 24_000 * WAN, monthsFen: even(2_000 * WAN) }), reason: '追加二期' };
    await desk.office.put(`key-projects/${id}`, version, bigger).expect(200, { version: version + 1 });
    expect(said(await desk.office.put(`key-projects/${id}`, version, bigger))).toEqual([412, 'request.version.stale']);
    expect(said(await desk.office.put(`key-projects/${id}`, version + 1, bigger))).toEqual([
      409,
      'key-project.unchanged',
    ]);
    const { plans } = await detail(id);
    expect(plans.map(({ planFen, reason, knownTo }) => [planFen, reason, knownTo === null])).toEqual([
      [24_000 * WAN, '追加二期', true],
      [12_000 * WAN, null, false],
    ]);
    expect((await summary('year=2024')).figures.planFen).toBe(24_000 * WAN);
    expect((await summary('year=2024&asOf=2024-12-31')).projects).toBe(0);
  });

  it('leave the list and come back to it, and nothing is reported meanwhile', async () => {
    const id = await listed({}, desk.a, {}, 2023);
    const { version, projectId } = await detail(id);
    await desk.office.put(`key-projects/${id}/removal`, version, { reason: '项目调整' }).expect(200);
    expect((await list('year=2023')).total).toBe(0);
    expect(said(await report(id, '2023-05', 1))).toEqual([409, 'key-project.off-list']);
    expect(await detail(id)).toMatchObject({ listed: false, mayReport: false });
    await desk.office.post('key-projects', { year: 2023, projectId, ...plan() }).expect(201, { id });
    expect((await detail(id)).plans.map((one) => one.listed)).toEqual([true, false, true]);
  });

  describe('for two teams', () => {
    let own: string;
    let others: string;

    beforeAll(async () => {
      own = await listed({ serial: 1 }, desk.a, { name: '甲队储能' }, 2025);
      others = await listed(
        { serial: 2, level: 'province', planFen: 5 * FEN_IN_YI, monthsFen: null },
        desk.b,
        {},
        2025,
      );
      await report(others, '2025-12', FEN_IN_YI);
    });

    it('show each its own, in list, totals, groups, wall and file', async () => {
      const [zone, page] = [await list('year=2025'), await list('year=2025', desk.lead)];
      expect(zone.items.map((one) => one.id)).toEqual([own, others]);
      expect([page.total, page.items.map((one) => one.id)]).toEqual([1, [own]]);
      const totals = await summary('year=2025', desk.lead);
      expect(totals).toMatchObject({ projects: 1, figures: { planFen: 12_000 * WAN, actualFen: 0 } });
      expect(totals.levels.map(({ name }) => name)).toEqual(['市重点']);
      expect(totals.teams.map(({ name }) => name)).toEqual(['甲队']);
      expect(totals.months.every(({ actualFen }) => actualFen === 0)).toBe(true);
      const wall = (await desk.lead.get('key-projects/wall?year=2025').expect(200)).body;
      expect(wall.items.map((one: KeyProjectView) => one.id)).toEqual([own]);
      await desk.lead.get(`key-projects/${others}`).expect(404);
      expect((await list(`year=2025&teamId=${desk.b}`, desk.lead)).total).toBe(0);
      expect((await list('year=2025&behind=yellow', desk.lead)).items.map((one) => one.id)).toEqual([own]);
    });

    it('let a team report for what it leads, not for what it merely shares or does not see', async () => {
      const shares = [
        { teamId: desk.b, basisPoints: 7_000 },
        { teamId: desk.a, basisPoints: 3_000 },
      ];
      const shared = await listed({}, desk.b, { shares }, 2025);
      expect((await report(own, '2025-03', 5, desk.lead)).status).toBe(204);
      expect(said(await report(shared, '2025-03', 5, desk.lead))).toEqual([403, 'session.forbidden']);
      expect((await detail(shared, desk.lead)).mayReport).toBe(false);
      expect(said(await report(others, '2025-03', 5, desk.lead))).toEqual([404, 'request.not-found']);
      expect(said(await report(own, '2025-03', 6, desk.officer, '更正'))).toEqual([403, 'session.forbidden']);
      expect((await desk.lead.put(`key-projects/${own}`, 1, { ...plan(), reason: '改' })).status).toBe(403);
    });

    it('filter by level, unreported and name, and sort by what is ahead', async () => {
      expect((await list('year=2025&level=province')).items.map((one) => one.id)).toEqual([others]);
      expect((await list('year=2025&unreported=false')).items.map((one) => one.id)).toEqual([others]);
      expect((await list('year=2025&search=甲队储')).items.map((one) => one.id)).toEqual([own]);
      const ahead = (await list('year=2025&sort=ahead&descending=true')).items;
      expect(ahead[0]?.id).toBe(others);
      expect((await list('year=2025&behind=red')).items.map((one) => one.id)).toContain(others);
    });
  });

  it('sum to 224亿 of 168.5亿, by level and by month', async () => {
    const year = 2022;
    const big = await listed({ planFen: 150 * FEN_IN_YI, monthsFen: even((150 * FEN_IN_YI) / 12) }, desk.a, {}, year);
    const small = await listed({ planFen: 18.5 * FEN_IN_YI, monthsFen: null, level: 'province' }, desk.b, {}, year);
    for (const [id, yi] of [
      [big, 200],
      [small, 24],
    ] as const)
      expect((await report(id, `${year}-12`, yi * FEN_IN_YI)).status).toBe(204);
    const totals = await summary(`year=${year}`);
    expect(totals.figures).toMatchObject({
      planFen: 168.5 * FEN_IN_YI,
      actualFen: 224 * FEN_IN_YI,
      elapsed: 365,
      days: 365,
    });
    expect(totals.levels.map(({ id, figures }) => [id, figures.actualFen])).toEqual([
      ['province', 24 * FEN_IN_YI],
      ['city', 200 * FEN_IN_YI],
    ]);
    expect(totals.months[11]).toEqual({
      month: '2022-12',
      planFen: (150 * FEN_IN_YI) / 12,
      actualFen: 224 * FEN_IN_YI,
      reported: 2,
    });
    const facts = await desk.app.app.get(KeyProjectFactsReader).current(day('2022-12-31'));
    expect(facts.map((one) => [one.through, one.reported, one.figures.actualFen])).toEqual([
      ['2022-11', false, 0],
      ['2022-11', false, 0],
    ]);
  });

  it('leave the house as a workbook that names its filter and who took it', async () => {
    const response = await desk.office
      .get('key-projects/xlsx?year=2022&level=province')
      .buffer()
      .parse((res, done) => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
      });
    const [sheet] = (await readXlsx(response.body as Buffer)).sheets;
    const rows = sheet?.rows ?? [];
    expect(rows[1]?.[0]).toMatch(/按截至2022-12的月报，2026-06-17 所知；筛选：省重点/);
    expect(rows[2]?.[0]).toMatch(/^commandingOffice-.*导出/);
    expect(rows.at(-1)?.slice(11, 17)).toEqual([185_000, 185_000, 240_000, 129.73, 100, '快29.73']);
  });

  describe('pasted from a spreadsheet', () => {
    const row = (project: string, level: string, months: string): string =>
      [project, level, ...months.split(',')].join('\t');
    const twelve = (value: string | number): string => Array.from({ length: 12 }, () => String(value)).join(',');

    it('are judged cell by cell; the sound lines are kept, the others given back', async () => {
      const [first, second] = [await desk.project({ name: '粘贴甲' }), await desk.project({ name: '粘贴乙' }, desk.b)];
      const { code } = await desk.detail(first);
      const text = [
        row(code, '市重点', twelve(100)),
        row('粘贴乙', '省重点', twelve('1.5')),
        row('粘贴乙', '省重点', twelve(1)),
        row('没有这个项目', '市重点', twelve(1)),
        row('粘贴甲', '村重点', `abc,${twelve(1).slice(2)}`),
      ].join('\r\n');
      const body = { year: 2021, text, reason: null };
      const checked = (await desk.office.post('key-projects/pasted-plans/check', body).expect(200)).body;
      expect(checked.counts).toEqual({ new: 2, changed: 0, same: 0, wrong: 3 });
      expect((await list('year=2021')).total).toBe(0);
      const faults = checked.lines.flatMap((line: { cells: { fault: { code: string } | null }[] }) =>
        line.cells.flatMap(({ fault }) => (fault ? [fault.code] : [])),
      );
      expect(faults).toEqual(['project-twice', 'project-unknown', 'project-twice', 'level-unknown', 'amount']);
      await desk.office.post('key-projects/pasted-plans', body).expect(201);
      const { items } = await list('year=2021&sort=plan');
      expect(items.map((one) => [one.projectId, one.figures.planFen])).toEqual([
        [second, 18 * WAN],
        [first, 1_200 * WAN],
      ]);
    });

    it('change known plans only with a reason, and leave what the sheet does not tell', async () => {
      const text = row('粘贴甲', '市重点', twelve(200));
      const body = { year: 2021, text, reason: null };
      const refused = await desk.office.post('key-projects/pasted-plans', body);
      expect(said(refused)).toEqual([422, 'key-project.reason']);
      await desk.office.post('key-projects/pasted-plans', { ...body, reason: '年中调整' }).expect(201);
      const same = (await desk.office.post('key-projects/pasted-plans', { ...body, reason: '再贴' }).expect(201)).body;
      expect(same.counts).toEqual({ new: 0, changed: 0, same: 1, wrong: 0 });
      const [one] = (await list('year=2021&sort=plan&descending=true')).items;
      expect((await detail(one?.id ?? '')).plans.map(({ planFen, reason }) => [planFen, reason])).toEqual([
        [2_400 * WAN, '年中调整'],
        [1_200 * WAN, null],
      ]);
    });

    it('are the office’s alone', async () => {
      const body = { year: 2021, text: 'x', reason: null };
      for (const by of [desk.lead, manager]) await by.post('key-projects/pasted-plans/check', body).expect(403);
    });
  });

  it('have settings that change in versions', async () => {
    const settings = (await desk.office.get('key-projects/settings').expect(200)).body;
    expect(settings).toMatchObject({ version: 0, reportingDay: 5, basis: 'days' });
    const wanted = { levels: settings.levels, reportingDay: 20, basis: 'plan' };
    await manager.put('key-projects/settings', 0, wanted).expect(403);
    await desk.office.put('key-projects/settings', 0, wanted).expect(200, { version: 1 });
    expect(said(await desk.office.put('key-projects/settings', 0, wanted))).toEqual([412, 'request.version.stale']);
    expect(said(await desk.office.put('key-projects/settings', 1, { ...wanted, levels: [] }))).toEqual([
      422,
      'key-project.settings',
    ]);
    expect((await summary('year=2026')).moment).toMatchObject({
      through: '2026-04',
      nextDue: '2026-06-20',
      basis: 'plan',
    });
    await desk.office.put('key-projects/settings', 1, { ...wanted, reportingDay: 5, basis: 'days' }).expect(200);
  });

  it('hold the project that they rest on, until their demo is taken away', async () => {
    const id = await listed();
    const { projectId } = await detail(id);
    await report(id, '2026-05', 1);
    const remove = (work: { query: (sql: string, params: unknown[]) => Promise<unknown> }) =>
      work.query('DELETE FROM investment_report WHERE project_id = $1', [projectId]);
    await expect(desk.app.unit.write(SYSTEM, remove)).rejects.toThrow(/append-only/);
    await desk.app.unit.write(SYSTEM, (work) => removing(work, 'demo', () => removeKeyProjects(work, [], [projectId])));
    await desk.office.get(`key-projects/${id}`).expect(404);
  });

  it('show the milestones of the project itself', async () => {
    const id = await listed();
    const { projectId } = await detail(id);
    await desk.record(projectId, Milestone.Signing, '2026-01-05');
    expect((await detail(id)).days).toEqual({ signing: '2026-01-05' });
    expect(fixedDay()).toBe('2026-06-17');
  });
});
