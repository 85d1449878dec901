import { HistoryEntry, MilestoneFactView, Page, ProjectDetail, ProjectView, Role } from '@huoshui/contracts';
import { day, Milestone } from '@huoshui/domain';
import { fixedDay, someTerms } from '@huoshui/testing';
import { Caller, TestApp } from '../../testing';
import { SYSTEM } from '../platform';
import { openProject, openProjects } from '.';

describe('projects', () => {
  let app: TestApp;
  let [a, b]: string[] = [];
  let [officer, lead, other, office, second]: Caller[] = [];

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY: fixedDay() });
    [a, b] = [await app.team('甲队'), await app.team('乙队')];
    officer = await app.as(Role.Officer, a);
    lead = await app.as(Role.TeamLead, a);
    other = await app.as(Role.TeamLead, b);
    office = await app.as(Role.CommandingOffice);
    second = await app.as(Role.CommandingOffice);
  });
  afterAll(() => app.close());

  const open = async (terms = {}, team = a!): Promise<string> => {
    const project = { terms: someTerms(team, terms), codeYear: 2026 };
    return (await app.unit.write(SYSTEM, (work) => openProject(work, project))).id;
  };
  const evidence = async (by: Caller): Promise<string> =>
    (await by.post('files').attach('file', Buffer.from('%PDF-1.7 协议'), '协议.pdf').expect(201)).body.id;
  const record = async (id: string, milestone: Milestone, on: string, by = officer!) =>
    by.post(`projects/${id}/milestones`, { milestone, day: on, evidenceFileId: await evidence(by) });
  const recorded = async (id: string, milestone: Milestone, on: string, by = officer!): Promise<string> =>
    (await (await record(id, milestone, on, by)).body).id;
  const detail = async (id: string, by = office!): Promise<ProjectDetail> =>
    (await by.get(`projects/${id}`).expect(200)).body;
  const fact = async (id: string, factId: string): Promise<MilestoneFactView> =>
    (await detail(id)).facts.find((one) => one.id === factId)!;

  it('shows a project to the teams that lead or have a share, and to no other', async () => {
    const own = await open({ name: '独家项目' });
    const shared = await open({
      name: '联合项目',
      shares: [
        { teamId: a!, basisPoints: 7000 },
        { teamId: b!, basisPoints: 3000 },
      ],
    });
    const names = async (by: Caller): Promise<string[]> =>
      ((await by.get('projects?search=项目').expect(200)).body as Page<ProjectView>).items.map((one) => one.name);
    expect(await names(office!)).toEqual(expect.arrayContaining(['独家项目', '联合项目']));
    expect(await names(other!)).toEqual(['联合项目']);
    await other!.get(`projects/${own}`).expect(404);
    await other!.get(`projects/${own}/history`).expect(404);
    expect((await detail(shared, other)).shares.map((share) => [share.team.name, share.basisPoints])).toEqual([
      ['甲队', 7000],
      ['乙队', 3000],
    ]);
    expect((await record(own, 'signing', '2026-01-05', other)).status).toBe(404);
  });

  it('lets a milestone count once another pair of eyes has verified it', async () => {
    const id = await open();
    const factId = await recorded(id, 'signing', '2026-01-05');
    expect((await detail(id)).unverified).toEqual(['signing']);
    await officer!.post(`projects/${id}/milestones/${factId}/verification`).expect(403);
    await office!.post(`projects/${id}/milestones/${factId}/verification`).expect(204);
    const twice = await second!.post(`projects/${id}/milestones/${factId}/verification`).expect(409);
    expect(twice.body.code).toBe('project.milestone.verified');
    const verified = await fact(id, factId);
    expect(verified.heldFrom).not.toBeNull();
    expect(verified.evidence).toMatchObject({ fileName: '协议.pdf', sheet: null });
    expect(await detail(id)).toMatchObject({ days: { signing: '2026-01-05' }, unverified: [], counted: true });
  });

  it('lets nobody verify what they recorded', async () => {
    const id = await open();
    const factId = await recorded(id, 'signing', '2026-01-05', office);
    const own = await office!.post(`projects/${id}/milestones/${factId}/verification`).expect(409);
    expect(own.body.code).toBe('project.milestone.own');
    await second!.post(`projects/${id}/milestones/${factId}/verification`).expect(204);
  });

  it('opens evidence to who sees the project, and takes no file that the recorder cannot see', async () => {
    const id = await open();
    const file = await evidence(officer!);
    const foreign = { milestone: 'signing', day: '2026-01-05', evidenceFileId: file };
    expect((await lead!.post(`projects/${id}/milestones`, foreign).expect(422)).body.code).toBe(
      'project.milestone.evidence',
    );
    await lead!.get(`files/${file}`).expect(404);
    await officer!.post(`projects/${id}/milestones`, foreign).expect(201);
    await lead!.get(`files/${file}`).expect(200);
    await office!.get(`files/${file}`).expect(200);
    await other!.get(`files/${file}`).expect(404);
  });

  it.each([
    ['a start before the signing', 'start', '2026-01-04', 'project.milestone.order'],
    ['a production without a start', 'production', '2026-02-01', 'project.milestone.missing-before'],
    ['a day to come', 'start', '2026-06-18', 'project.milestone.future'],
    ['a second signing', 'signing', '2026-01-06', 'project.milestone.standing'],
  ] as const)('refuses %s', async (_, milestone, on, code) => {
    const id = await open();
    await recorded(id, 'signing', '2026-01-05');
    const refused = await record(id, milestone, on);
    expect(refused.body.code).toBe(code);
    expect((await detail(id)).facts).toHaveLength(1);
  });

  it('takes a returned fact anew in the place of the returned one', async () => {
    const id = await open();
    const first = await recorded(id, 'signing', '2026-01-05');
    await office!.post(`projects/${id}/milestones/${first}/return`, { reason: '协议缺少盖章页' }).expect(204);
    expect((await fact(id, first)).returnReason).toBe('协议缺少盖章页');
    const anew = await recorded(id, 'signing', '2026-01-06');
    expect(await fact(id, first)).toMatchObject({ retractReason: '协议缺少盖章页' });
    expect((await detail(id)).days).toEqual({ signing: '2026-01-06' });
    await office!.post(`projects/${id}/milestones/${anew}/verification`).expect(204);
    const late = await office!.post(`projects/${id}/milestones/${anew}/return`, { reason: '迟了' }).expect(409);
    expect(late.body.code).toBe('project.milestone.verified');
  });

  it('keeps what was retracted, and retracts nothing that another milestone needs', async () => {
    const id = await open();
    const signing = await recorded(id, 'signing', '2026-01-05');
    const start = await recorded(id, 'start', '2026-03-01');
    const retract = (factId: string, by: Caller) =>
      by.post(`projects/${id}/milestones/${factId}/retraction`, { reason: '录入有误' });
    expect((await retract(signing, officer!).expect(409)).body).toMatchObject({
      code: 'project.milestone.needed',
      facts: { milestone: 'signing', by: 'start' },
    });
    expect((await retract(start, lead!).expect(403)).body.code).toBe('session.forbidden');
    await retract(start, officer!).expect(204);
    expect((await retract(start, officer!).expect(409)).body.code).toBe('project.milestone.retracted');
    await office!.post(`projects/${id}/milestones/${signing}/verification`).expect(204);
    await retract(signing, officer!).expect(403);
    await retract(signing, office!).expect(204);
    expect(await detail(id)).toMatchObject({ days: {}, counted: false, facts: [{}, {}] });
  });

  it('keeps every version of the terms, and tells the second of two editors', async () => {
    const id = await open();
    const { version } = await detail(id);
    const change = (terms: object, by = lead!, seen = version) =>
      by.put(`projects/${id}/terms`, seen, { terms: someTerms(a!, terms), reason: '补充协议' });
    await change({ amountFen: 30_000_000_000 }).expect(200);
    const stale = await change({ amountFen: 40_000_000_000 }, office!).expect(412);
    expect(stale.body.code).toBe('request.version.stale');
    const same = await change({ amountFen: 30_000_000_000 }, lead!, version + 1).expect(409);
    expect(same.body.code).toBe('project.terms.unchanged');
    const { terms, amountFen } = await detail(id);
    expect(amountFen).toBe(30_000_000_000);
    expect(terms.map((one) => [one.terms.amountFen, one.reason, one.knownTo === null])).toEqual([
      [30_000_000_000, '补充协议', true],
      [20_000_000_000, null, false],
    ]);
    expect(terms[0]!.knownFrom).toBe(terms[1]!.knownTo);
    const history: HistoryEntry[] = (await lead!.get(`projects/${id}/history`).expect(200)).body;
    expect(history.map((entry) => [entry.kind, entry.details['changed']])).toEqual([
      ['project.terms', 'amountFen'],
      ['project.opened', null],
    ]);
  });

  it('lets only the commanding office change credit, by the rules of shares', async () => {
    const id = await open();
    const { version } = await detail(id);
    const halves = (first: number) => [
      { teamId: a!, basisPoints: first },
      { teamId: b!, basisPoints: 5000 },
    ];
    const change = (shares: object[], by: Caller) =>
      by.put(`projects/${id}/terms`, version, { terms: { ...someTerms(a!), shares }, reason: '裁定' });
    expect((await change(halves(5000), lead!).expect(403)).body.facts).toEqual({ field: 'shares' });
    expect((await change(halves(4000), office!).expect(422)).body.code).toBe('project.share.sum');
    const without = [{ teamId: b!, basisPoints: 10_000 }];
    expect((await change(without, office!).expect(422)).body.code).toBe('project.share.lead-missing');
    await other!.get(`projects/${id}`).expect(404);
    await change(halves(5000), office!).expect(200);
    await other!.get(`projects/${id}`).expect(200);
    const asMember = await other!.put(`projects/${id}/terms`, version + 1, {
      terms: { ...someTerms(a!, { name: '改名' }), shares: halves(5000) },
      reason: '改名',
    });
    expect(asMember.status).toBe(403);
  });

  it('makes one fact of the same request sent twice at once', async () => {
    const id = await open();
    const body = { milestone: 'signing', day: '2026-01-05', evidenceFileId: await evidence(officer!) };
    const both = await Promise.all([1, 2].map(() => officer!.post(`projects/${id}/milestones`, body, 'sign-once')));
    expect(both.map((response) => response.status)).toEqual([201, 201]);
    expect((await detail(id)).facts).toHaveLength(1);
  });

  it('takes one of two who record one milestone at the same time', async () => {
    const id = await open();
    const both = await Promise.all([record(id, 'signing', '2026-01-05'), record(id, 'signing', '2026-01-06', lead)]);
    expect(both.map((response) => response.status).sort()).toEqual([201, 409]);
  });

  it('numbers projects without gaps, whoever signs at once and whoever fails', async () => {
    const project = () => ({ terms: someTerms(a!), codeYear: 2031 });
    await Promise.allSettled(
      [1, 2, 3, 4, 5, 6].map((turn) =>
        app.unit.write(SYSTEM, async (work) => {
          await openProject(work, project());
          if (turn % 2 === 0) throw new Error('the signing fails');
        }),
      ),
    );
    const last = await app.unit.write(SYSTEM, (work) => openProjects(work, [project(), project()]));
    expect(last.map((one) => one.code)).toEqual(['HS2031-0004', 'HS2031-0005']);
  });

  it('refuses to overwrite or delete what is known, whoever writes', async () => {
    const id = await open();
    const factId = await recorded(id, 'signing', '2026-01-05');
    const write = (sql: string, value: string) => app.unit.write(SYSTEM, (work) => work.query(sql, [value]));
    await expect(write(`UPDATE milestone_fact SET day = '2026-01-01' WHERE id = $1`, factId)).rejects.toThrow(
      'append-only',
    );
    await expect(write('DELETE FROM milestone_fact WHERE id = $1', factId)).rejects.toThrow('append-only');
    await expect(write('UPDATE project_terms SET amount_fen = 1 WHERE project_id = $1', id)).rejects.toThrow(
      'append-only',
    );
  });

  it.each([
    ['an impossible day', { day: '2026-02-30' }, 400],
    ['a day as a number', { day: 1e308 }, 400],
    ['an unknown milestone', { milestone: 'constructor' }, 400],
    ['a NUL', { note: 'a\0b' }, 400],
    ['a lone surrogate', { note: '\ud800' }, 400],
    ['a huge note', { note: '长'.repeat(501) }, 400],
    ['an id of another record', { id: 'x' }, 400],
    ['a file that is no id', { evidenceFileId: '1' }, 400],
    ['a file that there is not', { evidenceFileId: '0190f000-0000-7000-8000-000000000000' }, 422],
  ])('refuses %s', async (_, wrong, status) => {
    const id = await open();
    const body = { milestone: 'signing', day: day('2026-01-05'), evidenceFileId: await evidence(officer!), ...wrong };
    const refused = await officer!.post(`projects/${id}/milestones`, body).expect(status);
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect((await detail(id)).facts).toEqual([]);
  });

  it.each([
    ['amountFen', 1e308],
    ['amountFen', 2 ** 53],
    ['amountFen', -1],
    ['amountFen', 0.5],
    ['shares', []],
    ['shares', [[[[[]]]]]],
    ['shares', [{ teamId: 'x', basisPoints: 10_000 }]],
    ['landMode', 'moon'],
    ['manufacturing', 'true'],
    ['leadTeamId', null],
    ['name', '  '],
  ])('refuses terms whose %s is %j', async (field, value) => {
    const id = await open();
    const terms = { ...someTerms(a!), [field]: value };
    await office!.put(`projects/${id}/terms`, 1, { terms, reason: '试' }).expect(400);
    expect((await detail(id)).terms).toHaveLength(1);
  });

  it.each(['sort=pg_sleep(1)', 'year=99999', 'reached=x', 'cursor=e30', 'limit=100000', 'teamId=1', 'unknown=1'])(
    'refuses the query %s',
    async (query) => {
      await office!.get(`projects?${query}`).expect(400);
    },
  );
});
