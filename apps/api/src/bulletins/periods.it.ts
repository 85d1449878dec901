import { BulletinDetail, BulletinView, Role } from '@huoshui/contracts';
import { bulletinDocument, Day, inFormatOf, seal, sealText } from '@huoshui/domain';
import { Client } from 'pg';
import { Caller, HeldProject, TestApp } from '../../testing';
import { ReplayBulletins } from './replay-bulletins';
import { sha256Of } from './sha256-of';

/** 31 December 2024 lies in the first week of 2025. */
describe('bulletins of months and years', () => {
  let app: TestApp;
  let office: Caller;
  let colleague: Caller;
  let late: HeldProject;

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY: '2025-02-03' });
    office = await app.as(Role.CommandingOffice);
    colleague = await app.as(Role.CommandingOffice);
    const [first, second] = [await app.team('第一纵队'), await app.team('第二纵队')];
    const started = async (name: string, leadTeamId: string, start: string, known: string): Promise<HeldProject> => {
      const project = await HeldProject.open(app.unit, '2024-06-01', { leadTeamId, name });
      await project.reached({ signing: '2024-06-01' }, '2024-06-02');
      await project.reached({ start }, known);
      return project;
    };
    await started('月内项目', first, '2024-11-20', '2024-11-21');
    late = await started('迟报项目', second, '2024-11-28', '2024-12-04');
    await started('岁末项目', second, '2024-12-30', '2024-12-31');
    await started('跨年补报项目', first, '2024-12-10', '2025-01-05');
  });
  afterAll(() => app.close());

  const one = async (period: string, by = office): Promise<BulletinDetail> =>
    (await by.get(`bulletins/${period}`).expect(200)).body;

  async function publish(period: string): Promise<BulletinDetail> {
    await office.post('bulletins', { period }).expect(201);
    for (const [state, by] of [
      ['reviewed', office],
      ['approved', colleague],
      ['frozen', office],
      ['published', office],
    ] as const) {
      await by.put(`bulletins/${period}/state`, (await one(period)).version, { state }).expect(200);
    }
    return one(period);
  }

  const points = ({ content }: BulletinDetail): Record<string, string> =>
    Object.fromEntries(content.standings.map(({ team, total }) => [team, total]));
  const verdicts = async () =>
    (await app.app.get(ReplayBulletins).run()).map(({ period, verdict }) => [period, verdict]);

  async function past(sql: string, params: readonly unknown[] = []): Promise<void> {
    const client = new Client({ connectionString: app.settings.database.url });
    await client.connect();
    await client.query('SET session_replication_role = replica');
    expect((await client.query(sql, [...params])).rowCount).toBeGreaterThan(0);
    await client.end();
  }

  it('tell a month by its own days, and name what came late in the next one of their kind', async () => {
    const november = await publish('2024-11');
    expect(november.content).toMatchObject({
      from: '2024-11-01',
      to: '2024-11-30',
      cutoff: '2024-11-30T16:00:00.000Z',
    });
    expect(november.content.starts.map(({ name }) => name)).toEqual(['月内项目']);
    expect(bulletinDocument(november)).toMatchObject({
      number: '招商月报〔2024〕第1期',
      title: '关于2024年11月招商引资工作情况的通报',
      period: '本月',
    });

    const december = await publish('2024-12');
    expect(december).toMatchObject({ kind: 'month', number: 2, chain: { previous: november.sha256 } });
    expect(december.content.starts.map(({ name, late: after }) => [name, after])).toEqual([
      ['迟报项目', true],
      ['岁末项目', false],
    ]);
    expect(december.content.adjustments).toMatchObject([{ name: '迟报项目', milestone: 'start', period: '2024-11' }]);
    expect(december.content.standings.map(({ team, movement }) => [team, movement])).toEqual([
      ['第二纵队', 1],
      ['第一纵队', -1],
    ]);
    expect(december.content.timeProgress).toMatchObject({ elapsed: 366, days: 366 });
  });

  it('count the last days of December, which lie in the next year’s first week', async () => {
    const week = await publish('2025-W01');
    expect(week.content.starts.map(({ name }) => name)).toContain('岁末项目');
    expect(new Set(Object.values(points(week)))).toEqual(new Set(['0.00']));
    const year = await publish('2024');
    expect(year).toMatchObject({ kind: 'year', year: 2024, number: 1 });
    expect(bulletinDocument(year)).toMatchObject({
      number: '招商年报〔2024〕',
      title: '关于2024年招商引资工作情况的通报',
    });
    expect(year.content.starts.map(({ name }) => name).toSorted()).toEqual(['岁末项目', '月内项目', '迟报项目']);
    expect(points(year)).toEqual(points(await one('2024-12')));
    expect(year.content.standings.map(({ previousRank }) => previousRank)).toEqual([null, null]);
    expect(year.content.totals.find(({ measure }) => measure === 'started')).toMatchObject({ inPeriod: 3, value: 3 });
  });

  it('begin anew in January, and still name what became known of the year before', async () => {
    const january = await publish('2025-01');
    expect(january).toMatchObject({ year: 2025, number: 1 });
    expect(january.content.standings.map(({ change }) => change)).toEqual([null, null]);
    expect(january.content.adjustments).toMatchObject([
      { kind: 'late', name: '跨年补报项目', period: '2024-12', effects: [{ team: '第一纵队' }] },
    ]);
    const block = bulletinDocument(january).blocks.find(({ block: name }) => name === 'late');
    expect(block?.parts[0]?.text[0]).toContain('属上年，不计入本年');
  });

  it('stand in one chain with the weeks, and come out the same', async () => {
    expect(await verdicts()).toEqual(
      ['2024-11', '2024-12', '2024', '2025-W01', '2025-01'].map((period) => [period, 'same']),
    );
  });

  it('are listed by kind, open to everybody once published, and downloaded', async () => {
    const officer = await app.as(Role.Officer);
    const months: BulletinView[] = (await officer.get('bulletins?kind=month').expect(200)).body;
    expect(months.map(({ period }) => period)).toEqual(['2025-01', '2024-12', '2024-11']);
    await office.post('bulletins', { period: '2024-10' }).expect(201);
    await officer.get('bulletins/2024-10').expect(404);
    for (const ending of ['docx', 'xlsx', 'pdf']) {
      const response = await officer.get(`bulletins/2024/${ending}`).expect(200);
      expect(decodeURIComponent(response.headers['content-disposition'] ?? '')).toContain('关于2024年招商引资');
    }
    await officer.post('bulletins', { period: '2024-11' }).expect(403);
  });

  it.each([
    ['2025-02', 409, 'bulletin.not-ended'],
    ['2025', 409, 'bulletin.not-ended'],
    ['2025-03', 400, 'period.invalid'],
    ['2024-13', 400, 'period.invalid'],
    ['2024-Q4', 400, 'period.invalid'],
  ])('refuse %s', async (period, status, code) => {
    expect((await office.post('bulletins', { period }).expect(status)).body.code).toBe(code);
  });

  it('are corrected as those of weeks are', async () => {
    const written = { reason: '笔误', items: [{ where: '一、队伍排名', printed: '甲', corrected: '乙' }] };
    const { id } = (await office.post('bulletins/2024/corrigenda', written).expect(201)).body;
    await colleague.put(`corrigenda/${id}/state`, 1, { state: 'approved' }).expect(200);
    await office.put(`corrigenda/${id}/state`, 2, { state: 'published' }).expect(200);
    expect((await one('2024')).corrigenda).toMatchObject([{ number: 1 }]);
    expect(await verdicts()).toContainEqual(['2024', 'hashOnly']);
  });

  it('leave what was sealed when there were only weeks as it was: read, printed and computed again', async () => {
    const week = await publish('2025-W05');
    const old = inFormatOf({ format: 2 }, week.content);
    const { remarks, chain, template } = week;
    const given = { number: week.number ?? 0, issuedOn: week.issuedOn as Day, remarks, chain };
    const sha256 = sha256Of(sealText(seal(old, { ...given, template: template?.sha256 ?? null })));
    await past('UPDATE bulletin SET content = $2, sha256 = $3 WHERE id = $1', [week.id, JSON.stringify(old), sha256]);
    await past('UPDATE chain_link SET sha256 = $2 WHERE bulletin_id = $1', [week.id, sha256]);
    expect(JSON.stringify(old)).toContain('"week":"2025-W05"');
    expect((await one('2025-W05')).content).toEqual(week.content);
    await office.get('bulletins/2025-W05/docx').expect(200);
    expect(await verdicts()).toContainEqual(['2025-W05', 'same']);
  });

  it('differ, month and year alike, when a fact is tampered with', async () => {
    await past(`UPDATE milestone_fact SET day = '2024-10-28' WHERE project_id = $1 AND milestone = 'start'`, [late.id]);
    const wrong = (await verdicts()).filter(([, verdict]) => verdict === 'differs').map(([period]) => period);
    expect(wrong).toEqual(expect.arrayContaining(['2024-12', '2024']));
    expect(wrong).not.toContain('2024-11');
  });
});
