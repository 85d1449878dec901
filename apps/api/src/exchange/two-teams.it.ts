import { ImportDetail, ImportView, Page, ProjectDetail, Role } from '@huoshui/contracts';
import { Caller, TestApp } from '../../testing';
import { ledgerOf } from '../../testing/ledger-file';
import { LedgerImport } from '../../testing/ledger-import';
import { readSources } from '../../testing/read-sources';

const HEAD = ['登记时间', '企业名称', '项目名称', '总投资（万元）', '签约时间', '开工时间', '责任单位'];
const row = (firm: string, team: string, more: Partial<Record<number, string | number>> = {}) =>
  ['2022.1.3', `珠海${firm}电子有限公司`, `${firm}项目`, 5000, '2022.3.15', '2022.6.1', team].map(
    (cell, at) => more[at] ?? cell,
  );

describe("a team's own import", () => {
  let app: TestApp;
  let office: Caller;
  let first: Caller;
  let second: Caller;
  const ledgers = new Map<Caller, LedgerImport>();

  beforeAll(async () => {
    readSources();
    app = await TestApp.boot();
    const [one, other] = [await app.team('甲队'), await app.team('乙队')];
    office = await app.as(Role.CommandingOffice);
    first = await app.as(Role.TeamLead, one);
    second = await app.as(Role.TeamLead, other);
    for (const caller of [office, first, second]) ledgers.set(caller, new LedgerImport(app, caller));
  });
  afterAll(() => app.close());

  const ledgerBy = (caller: Caller): LedgerImport => ledgers.get(caller) as LedgerImport;
  const uploaded = (caller: Caller, ...rows: (string | number)[][]): Promise<ImportDetail> =>
    ledgerBy(caller).upload(ledgerOf([HEAD, ...rows]));
  const imported = async (caller: Caller, ...rows: (string | number)[][]): Promise<ImportDetail> =>
    ledgerBy(caller).run((await uploaded(caller, ...rows)).id);

  it('touches its own projects only, and waits for verification', async () => {
    const done = await imported(first, row('甲一', '甲队'), row('甲二', ''), row('甲三', '乙队'));
    expect(done.counts).toMatchObject({ new: 2, rejected: 1 });
    const rows = await ledgerBy(first).rows(done.id, '');
    expect(rows.map(({ outcome, findings }) => [outcome, findings[0]?.code ?? null])).toEqual([
      ['new', null],
      ['new', 'import.row.assumed-team'],
      ['rejected', 'import.row.other-team'],
    ]);
    const project = (await office.get(`projects/${rows[0]?.projectId}`).expect(200)).body as ProjectDetail;
    expect(project.facts.map(({ verifiedAt, heldFrom }) => [verifiedAt, heldFrom])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(
      (
        await first
          .post(`imports/${(await uploaded(first, row('甲四', '甲队'))).id}/run`, { knownFrom: '2022-01-01' })
          .expect(403)
      ).body.code,
    ).toBe('session.forbidden');
  });

  it('does not change what the office has verified', async () => {
    await imported(office, row('甲五', '甲队'));
    const done = await imported(first, row('甲五', '甲队', { 5: '2022.6.2' }), row('甲六', '甲队'));
    expect(done.counts).toMatchObject({ new: 1, rejected: 1 });
    const [refused] = await ledgerBy(first).rows(done.id, 'outcome=rejected');
    expect(refused?.findings).toMatchObject([
      { code: 'import.row.verified-differs', facts: { milestone: 'start', known: '2022-06-01' } },
    ]);
  });

  it('is seen by its team and the office, its rows, workbook and file too', async () => {
    const { id, file } = await imported(first, row('甲七', '甲队'));
    for (const path of [`imports/${id}`, `imports/${id}/rows`, `imports/${id}/workbook`, `files/${file.id}`]) {
      await first.get(path).expect(200);
      await office.get(path).expect(200);
      expect((await second.get(path).expect(404)).body.code).toBe('request.not-found');
    }
    const seen = async (caller: Caller) =>
      ((await caller.get('imports').expect(200)).body as Page<ImportView>).items.map((one) => one.id);
    expect(await seen(first)).toContain(id);
    expect(await seen(second)).not.toContain(id);
    for (const [verb, body] of [
      ['run', {}],
      ['undo', undefined],
    ] as const) {
      await second.post(`imports/${id}/${verb}`, body).expect(404);
    }
    await second.put(`imports/${id}/mapping`, 1, { sheets: [] }).expect(404);
  });

  it("never shows the office's ledger, which holds every team's rows", async () => {
    const { id, file } = await imported(office, row('甲八', '甲队'), row('乙八', '乙队'));
    for (const path of [`imports/${id}`, `imports/${id}/rows`, `imports/${id}/workbook`, `files/${file.id}`])
      await first.get(path).expect(404);
  });

  it("learns of another team's project that it is taken and by whom, and leaves the decision to the office", async () => {
    await imported(office, row('乙九', '乙队'));
    const { id } = await uploaded(first, row('乙九', '甲队', { 1: '珠海市乙九电子有限责任公司' }));
    const [held] = await ledgerBy(first).rows(id, 'outcome=duplicate');
    expect(held?.duplicateOf).toEqual({
      sheet: null,
      row: null,
      projectId: null,
      company: '珠海乙九电子有限公司',
      project: null,
      amountFen: null,
      signedOn: null,
      registeredOn: null,
      team: expect.objectContaining({ name: '乙队' }) as object,
    });
    await first.post(`imports/${id}/rows/${held?.id}/decision`, { decision: 'new' }).expect(403);
    await office.post(`imports/${id}/rows/${held?.id}/decision`, { decision: 'new' }).expect(201);
    expect((await ledgerBy(first).run(id)).counts).toMatchObject({ new: 1, duplicates: 0 });
  });

  it("of somebody without a team is nobody else's", async () => {
    const alone = await app.as(Role.TeamLead);
    const { id, counts } = await new LedgerImport(app, alone).upload(ledgerOf([HEAD, row('甲十', '甲队')]));
    expect(counts).toMatchObject({ rejected: 1 });
    await alone.get(`imports/${id}`).expect(200);
    await first.get(`imports/${id}`).expect(404);
  });

  it.each([Role.Officer, Role.Viewer, Role.ProjectManager, Role.Administrator])('is not for a %s', async (role) => {
    const caller = await app.as(role);
    await caller.get('imports').expect(403);
    await caller.post('imports').attach('file', Buffer.from('a,b'), 'a.csv').expect(403);
  });
});
