import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImportDetail, ObstacleFiguresView, ObstacleView, Page, Role } from '@huoshui/contracts';
import { readXlsx } from 'hucre/xlsx';
import { Caller, TestApp } from '../../../testing';
import { LedgerImport } from '../../../testing/ledger-import';
import { readSources } from '../../../testing/read-sources';

const FILE = join(__dirname, '../../../../../demo/ledger-2022/企业诉求-2022.csv');
const HEAD = '诉求编号,企业名称,诉求内容,类别,办理方式,责任部门,提出时间,办结时间,满意度';

describe('a ledger of demands', () => {
  let app: TestApp;
  let office: Caller;
  let ledger: LedgerImport;

  beforeAll(async () => {
    readSources();
    app = await TestApp.boot();
    office = await app.as(Role.CommandingOffice);
    ledger = new LedgerImport(app, office);
  });
  afterAll(() => app.close());

  const upload = (text: string | Buffer, name = '诉求.csv'): Promise<ImportDetail> =>
    ledger.upload(Buffer.from(text), name, 'demands');
  const figures = async (): Promise<ObstacleFiguresView> =>
    (await office.get('obstacles/figures?from=2022-01-01&to=2022-12-31&need=demand').expect(200)).body;

  it('of 2022 is 832: 563 at once, all closed, and 269 referred, 266 closed; again it is nothing new', async () => {
    const read = await upload(readFileSync(FILE), '企业诉求-2022.csv');
    expect(read).toMatchObject({ kind: 'demands', state: 'checked', counts: { rows: 832, ready: 832, rejected: 0 } });
    const done = await ledger.run(read.id);
    expect(done).toMatchObject({ state: 'done', counts: { new: 832, skipped: 0, rejected: 0 } });
    const { all, byDepartment, byCategory } = await figures();
    expect(all).toMatchObject({
      received: 832,
      waiting: 0,
      immediate: { numerator: 563, denominator: 563 },
      referred: { numerator: 266, denominator: 269 },
      closed: { numerator: 829, denominator: 832 },
      firstAnswers: { numerator: 0, denominator: 0 },
      satisfied: { numerator: 829, denominator: 829 },
    });
    const sum = (rows: { figures: { received: number } }[]) => rows.reduce((n, { figures: of }) => n + of.received, 0);
    expect([byDepartment.length, sum(byDepartment), byCategory.length, sum(byCategory)]).toEqual([6, 832, 8, 832]);
    const quoted: Page<ObstacleView> = (await office.get('obstacles?search=SQ20220001').expect(200)).body;
    expect(quoted.items[0]?.title).toBe('咨询并办理用电用水问题,涉及"多个"部门, 请尽快');

    const again = await ledger.run((await upload(readFileSync(FILE), '企业诉求-2022.csv')).id);
    expect(again.counts).toMatchObject({ new: 0, skipped: 832, rejected: 0 });
    expect((await figures()).all.received).toBe(832);
  });

  it('keeps the sound rows, and says of the others what is wrong and where', async () => {
    const read = await upload(
      [
        HEAD,
        'T1,甲公司,接电,用电用水,马上办,供电局,2023-01-03,2023-01-03,满意',
        'T2,,接电,用电用水,马上办,气象局,2023-02-30,,',
        ',乙公司,"招工,200人",停车,转办,税务局,2023-01-05,,',
        'T1,丙公司,接电,用电用水,马上办,供电局,2023-01-03,2023-01-03,满意',
      ].join('\r\n'),
    );
    expect(read.counts).toMatchObject({ rows: 4, ready: 2, rejected: 2 });
    const rejected = await ledger.rows(read.id, 'outcome=rejected');
    expect(rejected.map(({ row, findings }) => [row, findings.map(({ code, letter }) => `${letter} ${code}`)])).toEqual(
      [
        [3, ['B import.row.missing-company', 'F import.row.unknown-department', 'G import.row.invalid-date']],
        [5, ['A import.row.code-twice']],
      ],
    );
    const done = await ledger.run(read.id);
    expect(done.counts).toMatchObject({ new: 2, rejected: 2 });
    const [second] = (await ledger.rows(read.id, 'outcome=new')).slice(-1);
    expect((await office.get(`obstacles/${second?.obstacleId}`).expect(200)).body).toMatchObject({
      code: 'SQ2023-0001',
      firm: '乙公司',
      content: '招工,200人',
      category: '停车',
      state: 'handling',
      imported: true,
    });
    const marked = (await office.get(`imports/${read.id}/workbook`).expect(200)).text;
    expect(marked).toContain('没有企业名称');
  });

  it('without codes is known again by firm, day and content', async () => {
    const text = `${HEAD}\n,丁公司,修路,其他,马上办,,2023-03-01,2023-03-02,满意\n,丁公司,修桥,其他,马上办,,2023-03-01,,`;
    expect((await ledger.run((await upload(text)).id)).counts).toMatchObject({ new: 2 });
    const more = `${text}\n,丁公司,修桥,其他,马上办,,2023-03-02,,`;
    expect((await ledger.run((await upload(more)).id)).counts).toMatchObject({ new: 1, skipped: 2 });
  });

  it('goes back as a whole, unless somebody has gone on with one of its demands', async () => {
    const row = (code: string) => `${HEAD}\n${code},戊公司,换热站,其他,转办,供电局,2023-04-03,,`;
    const gone = await ledger.run((await upload(row('U1'))).id);
    await office.post(`imports/${gone.id}/undo`, {}).expect(201);
    expect((await office.get('obstacles?search=U1').expect(200)).body.total).toBe(0);
    const kept = await ledger.run((await upload(row('U2'))).id);
    const { items }: Page<ObstacleView> = (await office.get('obstacles?search=U2').expect(200)).body;
    await office.post(`obstacles/${items[0]?.id}/reply`, { text: '已换' }).expect(201);
    const refused = await office.post(`imports/${kept.id}/undo`, {}).expect(409);
    expect(refused.body).toMatchObject({ code: 'import.built-upon', facts: { obstacles: 1 } });
  });

  it('is the zone’s to take in; a file without one says so; the template has the zone’s own words', async () => {
    const lead = await app.as(Role.TeamLead, await app.team('甲队'));
    const sent = lead.post('imports?kind=demands').attach('file', Buffer.from(HEAD), '诉求.csv');
    expect((await sent.expect(403)).body.code).toBe('session.forbidden');
    expect(await upload('项目名称,金额\n甲,1')).toMatchObject({
      state: 'failed',
      failure: { code: 'import.file.no-table' },
    });
    const template = await office.get('imports/demand-template').responseType('blob').expect(200);
    const { sheets } = await readXlsx(new Uint8Array(template.body as Buffer));
    expect(sheets[0]?.rows[0]?.slice(0, 3)).toEqual(['诉求编号', '企业名称', '诉求内容']);
    expect(JSON.stringify(sheets[1]?.rows)).toContain('供电局');
    const filled = await upload(Buffer.from(template.body as Buffer), '模板.xlsx');
    expect(filled).toMatchObject({ state: 'checked', counts: { rows: 0 } });
  });
});
