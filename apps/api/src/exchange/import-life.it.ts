import { ImportDetail, ImportTemplateView, ProjectDetail, Role } from '@huoshui/contracts';
import { Milestone, reportYear, weekBefore } from '@huoshui/domain';
import { readXlsx } from 'hucre/xlsx';
import { Caller, TestApp } from '../../testing';
import { ledgerOf } from '../../testing/ledger-file';
import { LedgerImport } from '../../testing/ledger-import';
import { readSources } from '../../testing/read-sources';
import { Clock, Database, SYSTEM } from '../platform';
import { recordMilestones } from '../projects';
import { ApplyImport } from './apply-import';

const HEAD = [
  '序号',
  '登记时间',
  '企业名称',
  '项目名称',
  '总投资（万元）',
  '签约时间',
  '开工时间',
  '责任单位',
  '联合招商',
  '行业',
];
type Cells = (string | number | null)[];
let serial = 0;
/** A row of a firm that no other test knows, with some of its cells changed. */
const row = (changed: Partial<Record<number, string | number | null>> = {}): Cells => {
  serial += 1;
  const cells = [
    serial,
    '2022.1.3',
    `珠海甲辰${serial}电子有限公司`,
    `甲辰${serial}项目`,
    5000,
    '2022.3.15',
    '2022.6.1',
    '甲队',
    '',
    '软件',
  ];
  return cells.map((cell, at) => (at in changed ? (changed[at] ?? null) : cell));
};

describe('the life of an import', () => {
  let app: TestApp;
  let office: Caller;
  let ledger: LedgerImport;
  let first: string;

  beforeAll(async () => {
    readSources();
    app = await TestApp.boot();
    first = await app.team('甲队');
    await app.team('乙队');
    office = await app.as(Role.CommandingOffice);
    ledger = new LedgerImport(app, office);
  });
  afterAll(() => app.close());

  const uploaded = (...rows: Cells[]): Promise<ImportDetail> =>
    ledger.upload(ledgerOf([['2022年招商台账'], HEAD, ...rows]));
  const imported = async (...rows: Cells[]): Promise<ImportDetail> => ledger.run((await uploaded(...rows)).id);
  const projectOf = async (id: string): Promise<ProjectDetail> => {
    const [only] = await ledger.rows(id, '');
    return (await office.get(`projects/${only?.projectId}`).expect(200)).body as ProjectDetail;
  };
  const audited = async (table: string): Promise<number> =>
    (await app.app.get(Database).one<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))?.n ?? 0;

  it('keeps the row of the workbook as evidence, verified at once and known from the moment of the run', async () => {
    const done = await imported(row({ 8: '乙队20%' }));
    const project = await projectOf(done.id);
    expect(project.shares.map(({ team, basisPoints }) => [team.name, basisPoints])).toEqual([
      ['甲队', 8000],
      ['乙队', 2000],
    ]);
    expect(project.facts.map(({ milestone }) => milestone).sort()).toEqual(['signing', 'start']);
    for (const fact of project.facts) {
      expect(fact.evidence).toMatchObject({ fileId: done.file.id, sheet: '台账', row: 3 });
      expect(fact.verifiedAt).not.toBeNull();
      expect(fact.heldFrom).toBe(done.startedAt);
    }
  });

  it('may state from which day its facts are held as known', async () => {
    const { id } = await uploaded(row());
    const future = await office.post(`imports/${id}/run`, { knownFrom: '2199-01-01' }).expect(422);
    expect(future.body.code).toBe('import.known-from.future');
    const project = await projectOf((await ledger.run(id, '2022-01-01')).id);
    expect(project.facts.map(({ heldFrom }) => heldFrom)).toEqual([
      '2021-12-31T16:00:00.000Z',
      '2021-12-31T16:00:00.000Z',
    ]);
    expect(project.terms.map(({ knownFrom }) => knownFrom)).toEqual(['2021-12-31T16:00:00.000Z']);
  });

  it('updates what differs, keeps what the ledger does not say, and skips the rest', async () => {
    const told = row({ 8: '乙队20%' });
    const same = row();
    await imported(told, same);
    const again = [...told];
    Object.assign(again, { 4: 8000, 6: '2022.7.1', 8: '', 9: '' });
    const done = await imported(again, same);
    expect(done.counts).toMatchObject({ new: 0, updated: 1, skipped: 1 });
    const project = await projectOf(done.id);
    expect(project).toMatchObject({
      amountFen: 8_000_000_000,
      industry: '软件',
      days: { start: '2022-07-01', signing: '2022-03-15' },
    });
    expect(project.shares).toHaveLength(2);
    expect(project.terms).toHaveLength(2);
    const starts = project.facts.filter(({ milestone }) => milestone === 'start');
    expect(starts.map(({ day, retractedAt }) => [day, retractedAt !== null]).sort()).toEqual([
      ['2022-06-01', true],
      ['2022-07-01', false],
    ]);
  });

  it('takes 增资 from the ledger: a column changes what is known, a name or a note only what is new', async () => {
    const head = [...HEAD, '是否增资'];
    const run = async (...rows: Cells[]): Promise<ProjectDetail> =>
      projectOf((await ledger.run((await ledger.upload(ledgerOf([head, ...rows]))).id)).id);
    const told = row({ 3: '辛酉增资扩产项目' });
    expect(await run([...told, ''])).toMatchObject({ added: true });
    expect(await run([...told, '否'])).toMatchObject({ added: false });
    const again = await run([...told, '']);
    expect(again).toMatchObject({ added: false });
    expect(again.terms).toHaveLength(2);
    expect(await run([...row(), '是'])).toMatchObject({ added: true });
  });

  it('loses no other row to one that a rule of the projects refuses', async () => {
    const told = row({ 6: '' });
    await imported(told);
    const bad = [...told];
    Object.assign(bad, { 5: '2022.5.1', 6: '2022.4.1' });
    const clash = row();
    const done = await imported(bad, clash, row({ 4: '面议' }));
    expect(done.counts).toMatchObject({ new: 1, rejected: 2 });
  });

  it('holds suspected duplicates for a decision, before the run or after it', async () => {
    const one = row();
    const other = [...one];
    Object.assign(other, { 1: '2022.2.3', 2: String(one[2]).replace('有限公司', '有限责任公司'), 7: '乙队' });
    const third = [...other];
    Object.assign(third, { 1: '2022.2.4', 2: String(one[2]).replace('珠海', '珠海市'), 7: '乙队' });
    const { id, counts } = await uploaded(one, other, third);
    expect(counts).toMatchObject({ ready: 1, duplicates: 2 });
    const [held, later] = await ledger.rows(id, 'outcome=duplicate');
    expect(held?.duplicateOf).toMatchObject({ sheet: '台账', row: 3, company: one[2], team: { name: '甲队' } });
    await office.post(`imports/${id}/rows/${held?.id}/decision`, { decision: 'same' }).expect(201);
    expect((await ledger.run(id)).counts).toMatchObject({ new: 1, dropped: 1, duplicates: 1 });
    await office.post(`imports/${id}/rows/${later?.id}/decision`, { decision: 'new' }).expect(201);
    expect((await ledger.one(id)).counts).toMatchObject({ new: 2, dropped: 1, duplicates: 0 });
    const twice = await office.post(`imports/${id}/rows/${later?.id}/decision`, { decision: 'same' }).expect(409);
    expect(twice.body.code).toBe('import.row.decided');
    expect((await imported(one, other, third)).counts).toMatchObject({ new: 0, skipped: 2, dropped: 1, duplicates: 0 });
  });

  it('suspects a project that was known before', async () => {
    const one = row();
    await imported(one);
    const other = [...one];
    Object.assign(other, { 2: String(one[2]).replace('珠海', '珠海市'), 7: '乙队' });
    const { id } = await uploaded(other);
    expect((await ledger.rows(id, 'outcome=duplicate'))[0]?.duplicateOf).toMatchObject({
      row: null,
      project: one[3],
      team: { id: first },
    });
  });

  it('takes up where a worker was killed, and opens nothing twice', async () => {
    const rows = Array.from({ length: 1_200 }, () => row());
    const { id } = await uploaded(...rows);
    await office.post(`imports/${id}/run`, {}).expect(201);
    const apply = app.app.get(ApplyImport);
    const killed = apply.handle({ importId: id }, { attempt: 1, progress: () => Promise.reject(new Error('killed')) });
    await expect(killed).rejects.toThrow('killed');
    expect((await ledger.one(id)).progress).toEqual({ done: 500, total: 1_200 });
    const attempts = [1, 2].map((attempt) =>
      apply.handle({ importId: id }, { attempt, progress: async () => undefined }),
    );
    await Promise.allSettled(attempts);
    // One of two workers may have waited too long for the other; whoever comes last ends the run.
    await apply.handle({ importId: id }, { attempt: 3, progress: async () => undefined });
    expect(await ledger.one(id)).toMatchObject({ state: 'done', counts: { new: 1_200, updated: 0, skipped: 0 } });
  }, 60_000);

  it('is undone whole, also what it changed of projects that were known', async () => {
    const told = row();
    const before = await projectOf((await imported(told)).id);
    const again = [...told];
    Object.assign(again, { 4: 9000, 6: '2022.8.1' });
    const counted = await Promise.all(['project', 'project_terms', 'milestone_fact'].map(audited));
    const done = await imported(again, row());
    await office.post(`imports/${done.id}/undo`).expect(201);
    expect(await ledger.one(done.id)).toMatchObject({ state: 'undone', undoable: false });
    expect(await Promise.all(['project', 'project_terms', 'milestone_fact'].map(audited))).toEqual(counted);
    const after = (await office.get(`projects/${before.id}`).expect(200)).body as ProjectDetail;
    expect(after).toMatchObject({ amountFen: before.amountFen, days: before.days, facts: before.facts });
    expect((await office.post(`imports/${done.id}/undo`).expect(409)).body.code).toBe('import.state.closed');
    expect((await imported(again)).counts).toMatchObject({ updated: 1 });
  });

  it('is not undone once something was built on it', async () => {
    const done = await imported(row({ 6: '' }));
    const project = await projectOf(done.id);
    await app.unit.write(SYSTEM, async (work) => {
      const fact = {
        projectId: project.id,
        milestone: Milestone.Start,
        day: '2022-06-01',
        evidence: { fileId: done.file.id },
        heldFrom: new Date(),
      };
      await recordMilestones(work, [fact as never], '2026-11-23' as never);
    });
    const refused = await office.post(`imports/${done.id}/undo`).expect(409);
    expect(refused.body).toMatchObject({ code: 'import.built-upon', facts: { projects: 1 } });
    expect((await ledger.one(done.id)).state).toBe('done');
  });

  it('is not undone once a frozen bulletin holds it', async () => {
    const clock = app.app.get(Clock);
    const week = weekBefore(clock.thisWeek(), clock.week);
    const year = reportYear(week);
    const { id } = await uploaded(row({ 1: '', 5: `${year}.1.2`, 6: '' }));
    await ledger.run(id, `${year}-01-02`);
    await office.post('bulletins', { period: week }).expect(201);
    for (const state of ['reviewed', 'approved', 'frozen']) {
      const { body } = await office.get(`bulletins/${week}`).expect(200);
      await office.put(`bulletins/${week}/state`, (body as { version: number }).version, { state }).expect(200);
    }
    const refused = await office.post(`imports/${id}/undo`).expect(409);
    expect(refused.body).toMatchObject({ code: 'import.built-upon', facts: { bulletins: 1, period: week } });
    const late = await uploaded(row());
    const hindsight = await office.post(`imports/${late.id}/run`, { knownFrom: `${year}-01-02` }).expect(409);
    expect(hindsight.body).toMatchObject({ code: 'import.known-from.frozen', facts: { period: week } });
    const later = await imported(row());
    await office.post(`imports/${later.id}/undo`).expect(201);
  });

  it('is read again with a corrected mapping, which is kept as a template for the next', async () => {
    const strange = [
      ['甲', '乙', '丙', '丁', '戊', '签约时间'],
      ['珠海丁卯电子有限公司', '丁卯项目', 2, '甲队', 'x', '2022.3.1'],
    ];
    const { id, state, failure } = await ledger.upload(ledgerOf(strange));
    expect([state, failure?.code]).toEqual(['failed', 'import.file.no-table']);
    const fields = ['company', 'project', 'amount', 'leadTeam'].map((field, column) => ({ column, field }));
    const sheets = [{ name: '台账', headerRow: 1, unit: 'yi', columns: fields }];
    await office.put(`imports/${id}/mapping`, (await ledger.one(id)).version, { sheets }).expect(200);
    await ledger.read(id, 2);
    expect(await ledger.one(id)).toMatchObject({ state: 'checked', counts: { ready: 1, rejected: 0 } });
    const { body } = await office.post('import-templates', { name: '甲乙丙丁', importId: id }).expect(201);
    expect((await office.post('import-templates', { name: '甲乙丙丁', importId: id }).expect(409)).body.code).toBe(
      'import.template.name-taken',
    );
    const next = await ledger.upload(
      ledgerOf([
        ['2022年'],
        ['乙', '甲', '丁', '丙', '签约时间'],
        ['戊辰项目', '珠海戊辰电子有限公司', '乙队', 3, '3月1日'],
      ]),
    );
    await office.put(`imports/${next.id}/mapping`, next.version, { sheets: [], templateId: body.id }).expect(200);
    await ledger.read(next.id, 2);
    const [read] = await ledger.rows(next.id, '');
    expect(read).toMatchObject({
      outcome: 'ready',
      company: '珠海戊辰电子有限公司',
      amountFen: 30_000_000_000,
      signedOn: '2022-03-01',
      team: { name: '乙队' },
    });
    const [template] = (await office.get('import-templates').expect(200)).body as ImportTemplateView[];
    await office.delete(`import-templates/${template?.id}`).set('If-Match', `"${template?.version}"`).expect(200);
  });

  it.each([
    ['a sheet that is not there', [{ name: '没有' }]],
    [
      'a field twice',
      [
        {
          name: '台账',
          columns: [
            { column: 1, field: 'company' },
            { column: 2, field: 'company' },
          ],
        },
      ],
    ],
  ])('refuses a mapping with %s', async (_, sheets) => {
    const { id, version } = await uploaded(row());
    expect((await office.put(`imports/${id}/mapping`, version, { sheets }).expect(422)).body.code).toBe(
      'import.mapping.invalid',
    );
  });

  it('does not run without a column that every row needs, nor twice', async () => {
    const { id, version } = await uploaded(row());
    await office
      .put(`imports/${id}/mapping`, version, { sheets: [{ name: '台账', columns: [{ column: 5, field: null }] }] })
      .expect(200);
    await ledger.read(id, 2);
    const refused = await office.post(`imports/${id}/run`, {}).expect(422);
    expect(refused.body).toMatchObject({ code: 'import.mapping.invalid', facts: { field: 'signing' } });
    const done = await imported(row());
    expect((await office.post(`imports/${done.id}/run`, {}).expect(409)).body.code).toBe('import.state.closed');
  });

  it.each<[string, Uint8Array, string, number, string]>([
    ['the xls of 1997', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a.xls', 415, 'import.file.old-format'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'a.xlsx', 415, 'file.type'],
  ])('refuses %s at the door', async (_, bytes, name, status, code) => {
    const refused = await office.post('imports').attach('file', Buffer.from(bytes), name).expect(status);
    expect(refused.body.code).toBe(code);
  });

  it('gives the workbook back with its bad cells marked and a result in every row', async () => {
    const { id } = await imported(row(), row({ 4: '面议', 5: '2022.2.30' }), row({ 2: null }));
    const answer = await office.get(`imports/${id}/workbook`).buffer(true).responseType('blob').expect(200);
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('台账-导入结果.xlsx'));
    const { sheets } = await readXlsx(answer.body as Uint8Array, { readStyles: true });
    const marked = sheets[0];
    expect(marked?.rows.map((cells) => cells[10] ?? null)).toEqual([
      null,
      '导入结果',
      '已导入：新增',
      '未导入：金额不是数字；日期不存在或无法识别',
      '未导入：没有企业名称',
    ]);
    expect(marked?.rows[3]?.slice(0, 10)).toEqual((await originalRows())[3]);
    const comments = [...(marked?.cells ?? [])].flatMap(([place, cell]) =>
      cell.comment ? [[place, cell.comment.text]] : [],
    );
    expect(comments).toEqual([
      ['3,4', '金额不是数字'],
      ['3,5', '日期不存在或无法识别'],
      ['4,2', '没有企业名称'],
    ]);

    async function originalRows() {
      const { file } = await ledger.one(id);
      const original = await office.get(`files/${file.id}`).buffer(true).responseType('blob').expect(200);
      return (await readXlsx(original.body as Uint8Array)).sheets[0]?.rows ?? [];
    }
  });

  it('reads csv in GB18030', async () => {
    // 企业名称,项目名称,总投资（万元）,签约时间,责任单位 over one row, as Chinese Excel saves it.
    const bytes = Buffer.from(
      'xvPStcP7s8Ysz+7Ev8P7s8Ys19zNttfKo6jN8tSqo6ksx6nUvMqxvOQs1PDIzrWlzrsNCtbpuqO8usvItefX09PQz965q8u+LLy6y8jP7sS/LDMwMDAsMjAyMi4zLjEsvNe20w0K',
      'base64',
    );
    const { id, state } = await ledger.upload(bytes, '台账.csv');
    expect(state).toBe('checked');
    expect((await ledger.run(id)).counts).toMatchObject({ rows: 1, new: 1 });
    expect(await projectOf(id)).toMatchObject({ company: '珠海己巳电子有限公司', amountFen: 3_000_000_000 });
    const marked = await office.get(`imports/${id}/workbook`).buffer(true).responseType('blob').expect(200);
    expect((marked.body as Buffer).toString('utf8')).toBe(
      '\ufeff企业名称,项目名称,总投资（万元）,签约时间,责任单位,导入结果\r\n珠海己巳电子有限公司,己巳项目,3000,2022.3.1,甲队,已导入：新增\r\n',
    );
  });
});
