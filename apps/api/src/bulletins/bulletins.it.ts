import { createHash } from 'node:crypto';
import { BulletinDetail, BulletinView, Role } from '@huoshui/contracts';
import { canonicalJson, day, DEFAULT_RULE_SET, Day, GENESIS, seal, Week } from '@huoshui/domain';
import { Caller, HeldProject, TestApp } from '../../testing';
import { startOf, SYSTEM } from '../platform';
import { addTarget } from '../targets';
import { CompileBulletin } from './compile-bulletin';
import { CompileBulletins } from './bulletin.jobs';

describe('bulletins', () => {
  let app: TestApp;
  let office: Caller;
  let colleague: Caller;
  let teamId: string;
  let project: HeldProject;

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY: '2022-09-06' });
    office = await app.as(Role.CommandingOffice);
    colleague = await app.as(Role.CommandingOffice);
    teamId = await app.team('第一纵队');
    await app.team('第二纵队');
    project = await HeldProject.open(app.unit, '2022-06-01', { leadTeamId: teamId, name: '某芯片项目' });
    await project.reached({ signing: '2022-08-10', start: '2022-08-23' }, '2022-08-25');
    const target = { year: 2022, teamId: null, measure: 'signed', value: 4 } as const;
    await app.unit.write(SYSTEM, (work) => addTarget(work, target, startOf(day('2022-01-01'))));
  });
  afterAll(() => app.close());

  const one = async (week: string, by = office): Promise<BulletinDetail> =>
    (await by.get(`bulletins/${week}`).expect(200)).body;
  const compile = (week: string) => office.post('bulletins', { period: week });
  const move = (week: string, version: number, state: string, by = office) =>
    by.put(`bulletins/${week}/state`, version, { state });

  async function freeze(week: string): Promise<BulletinDetail> {
    await compile(week).expect(201);
    const { version } = await one(week);
    await move(week, version, 'reviewed').expect(200);
    await move(week, version + 1, 'approved', colleague).expect(200);
    await move(week, version + 2, 'frozen').expect(200);
    await move(week, version + 3, 'published').expect(200);
    return one(week);
  }

  it('are compiled of an ended week by what was known at its cut-off', async () => {
    await compile('2022-W34').expect(201);
    const { content, state, number } = await one('2022-W34');
    expect([state, number]).toEqual(['compiled', null]);
    expect(content.starts).toMatchObject([{ name: '某芯片项目', day: '2022-08-23', late: false }]);
    expect(content.signings).toMatchObject([{ day: '2022-08-10', late: true }]);
    expect(content.totals.find((total) => total.measure === 'signed')).toMatchObject({
      value: 1,
      target: 4,
      completion: '25.0',
    });
    expect(content.totals.map((total) => total.measure).slice(0, 3)).toEqual([
      'signed',
      'signedAmount',
      'signedAtLeast1Yi',
    ]);
    expect(content.standings.map((row) => [row.team, row.rank])).toEqual([
      ['第一纵队', 1],
      ['第二纵队', 2],
    ]);
  });

  it('are not compiled of a week that still runs', async () => {
    const refused = await compile('2022-W36').expect(409);
    expect(refused.body.code).toBe('bulletin.not-ended');
    expect((await compile('2022-W37').expect(400)).body.code).toBe('period.invalid');
  });

  it('are one for a week, whoever compiles it and however often', async () => {
    const before = await one('2022-W34');
    await compile('2022-W34').expect(201);
    expect(canonicalJson((await one('2022-W34')).content)).toBe(canonicalJson(before.content));
    const compiler = app.app.get(CompileBulletin);
    const made = await Promise.all([1, 2, 3, 4].map(() => compiler.ifMissing(SYSTEM, '2022-W33' as Week)));
    expect(made.filter(Boolean)).toHaveLength(1);
    await Promise.all([compile('2022-W32').expect(201), compile('2022-W32').expect(201)]);
    const weeks = ((await office.get('bulletins?kind=week').expect(200)).body as BulletinView[]).map(
      (bulletin) => bulletin.period,
    );
    expect(weeks).toEqual(['2022-W34', '2022-W33', '2022-W32']);
  });

  it('take remarks until the review, by the version that was seen', async () => {
    const { version } = await one('2022-W34');
    await office.put('bulletins/2022-W34', version, { remarks: '请抓紧。' }).expect(200);
    expect((await office.put('bulletins/2022-W34', version, { remarks: '旧' }).expect(412)).body.code).toBe(
      'request.version.stale',
    );
    await move('2022-W34', version + 1, 'frozen').expect(409);
    expect((await move('2022-W34', version + 1, 'reviewed').expect(403)).body.code).toBe('bulletin.review.own-remarks');
    await move('2022-W34', version + 1, 'reviewed', colleague).expect(200);
    expect((await compile('2022-W34').expect(409)).body.code).toBe('bulletin.state.closed');
    await move('2022-W34', version + 2, 'compiled').expect(200);
    await move('2022-W34', version + 3, 'reviewed', colleague).expect(200);
    expect((await move('2022-W34', version + 4, 'approved', colleague).expect(403)).body.code).toBe(
      'bulletin.approval.own-review',
    );
    await move('2022-W34', version + 4, 'approved').expect(200);
  });

  it('are the office’s own until they are published', async () => {
    const viewer = await app.as(Role.Viewer);
    await viewer.get('bulletins/2022-W34').expect(404);
    expect((await viewer.get('bulletins').expect(200)).body).toEqual([]);
    expect((await office.get('bulletins/2022-W34/docx').expect(409)).body.code).toBe('bulletin.not-frozen');
    await viewer.put('bulletins/2022-W34/state', 1, { state: 'frozen' }).expect(403);
  });

  it('freeze once, with number and hash, and never change again', async () => {
    const { version } = await one('2022-W34');
    const both = await Promise.all([1, 2].map(() => move('2022-W34', version, 'frozen')));
    expect(both.map((response) => response.status).sort()).toEqual([200, 412]);
    const frozen = await one('2022-W34');
    expect(frozen).toMatchObject({ state: 'frozen', number: 1, remarks: '请抓紧。' });
    const sealed = seal(frozen.content, {
      ...frozen,
      number: 1,
      issuedOn: '2022-09-06' as Day,
      template: frozen.template?.sha256 ?? null,
    });
    expect(frozen.sha256).toBe(createHash('sha256').update(canonicalJson(sealed)).digest('hex'));
    expect(frozen.chain).toEqual({ position: 1, previous: GENESIS });
    const viewer = await app.as(Role.Viewer);
    await viewer.get('bulletins/2022-W34').expect(404);

    expect((await compile('2022-W34').expect(409)).body.code).toBe('bulletin.frozen');
    expect((await move('2022-W34', frozen.version, 'compiled').expect(409)).body.code).toBe('bulletin.frozen');
    await office.put('bulletins/2022-W34', frozen.version, { remarks: 'x' }).expect(409);
    for (const change of [
      `UPDATE bulletin SET remarks = 'x'`,
      `UPDATE bulletin SET content = '{}'`,
      `UPDATE bulletin SET approved_by = NULL`,
      `UPDATE bulletin SET state = 'published', published_at = now(), remarks = 'x'`,
      'DELETE FROM bulletin',
    ]) {
      const beside = app.unit.write(SYSTEM, (work) => work.query(`${change} WHERE period = '2022-W34'`));
      await expect(beside).rejects.toThrow('immutable');
    }
    const chained = app.unit.write(SYSTEM, (work) => work.query(`UPDATE chain_link SET sha256 = previous`));
    await expect(chained).rejects.toThrow('append-only');
    expect(await one('2022-W34')).toEqual(frozen);
    await move('2022-W34', frozen.version, 'published').expect(200);
    const published = await one('2022-W34', viewer);
    expect(published).toMatchObject({ state: 'published', sha256: frozen.sha256, content: frozen.content });
    expect((await move('2022-W34', published.version, 'published').expect(409)).body.code).toBe('bulletin.frozen');
  });

  it('are not frozen with figures that are no longer those of their cut-off', async () => {
    await compile('2022-W31').expect(201);
    const { version } = await one('2022-W31');
    await move('2022-W31', version, 'reviewed').expect(200);
    await move('2022-W31', version + 1, 'approved', colleague).expect(200);
    const held = await HeldProject.open(app.unit, '2022-06-01', { leadTeamId: teamId, name: '后补已知的项目' });
    await held.reached({ signing: '2022-07-20' }, '2022-07-21');
    expect((await move('2022-W31', version + 2, 'frozen').expect(409)).body.code).toBe('bulletin.figures-changed');
    await move('2022-W31', version + 2, 'compiled').expect(200);
    await app.unit.write(SYSTEM, (work) => work.query(`DELETE FROM bulletin WHERE period = '2022-W31'`));
  });

  it('hold their week’s rules: none can be set under a frozen week', async () => {
    const { id } = (await office.post('rule-sets', { ruleSet: { ...DEFAULT_RULE_SET, name: '新办法' } }).expect(201))
      .body;
    const colleague = await app.as(Role.CommandingOffice);
    await colleague.put(`rule-sets/${id}/review`, 1, { reviewed: true }).expect(200);
    const refused = await office.put(`rule-sets/${id}/activation`, 2, { fromWeek: '2022-W34' }).expect(409);
    expect(refused.body).toMatchObject({ code: 'rule-set.week-used', facts: { used: '2022-W34' } });
    await office.put(`rule-sets/${id}/activation`, 2, { fromWeek: '2022-W36' }).expect(200);
  });

  it('tell a late fact in the week in which it became known, and leave the frozen week alone', async () => {
    const frozen = await one('2022-W34');
    const late = await HeldProject.open(app.unit, '2022-06-01', { leadTeamId: teamId, name: '迟报项目' });
    await late.reached({ signing: '2022-06-01', start: '2022-08-24' }, '2022-08-31');
    expect(await one('2022-W34')).toEqual(frozen);
    const next = await freeze('2022-W35');
    expect(next.number).toBe(2);
    expect(next.chain).toEqual({ position: 2, previous: frozen.sha256 });
    expect(next.content.starts).toMatchObject([{ name: '迟报项目', day: '2022-08-24', late: true }]);
    expect(next.content.adjustments).toMatchObject([
      { kind: 'late', name: '迟报项目', milestone: 'signing', day: '2022-06-01', period: '2022-W22' },
      { kind: 'late', name: '迟报项目', milestone: 'start', day: '2022-08-24', period: '2022-W34' },
    ]);
    const [told] = next.content.changes ?? [];
    expect(told).toMatchObject({ team: '第一纵队', change: next.content.standings[0]?.change });
    expect(Number(told?.adjustments)).toBeGreaterThan(0);
    const parts = [told?.news, told?.adjustments, told?.other].map(Number);
    expect(parts.reduce((sum, part) => sum + part)).toBeCloseTo(Number(told?.change), 6);
    const [row] = next.content.standings;
    const before = frozen.content.standings[0];
    expect(row).toMatchObject({ previousRank: 1, movement: 0 });
    expect(Number(row?.change)).toBeCloseTo(Number(row?.total) - Number(before?.total), 6);
  });

  it('download as docx and xlsx, for every reader, under the notice’s name', async () => {
    const officer = await app.as(Role.Officer, teamId);
    for (const [ending, magic] of [
      ['docx', 'PK'],
      ['xlsx', 'PK'],
    ] as const) {
      const response = await officer
        .get(`bulletins/2022-W34/${ending}`)
        .buffer()
        .parse((res, done) => {
          const parts: Buffer[] = [];
          res.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
        });
      expect(response.status).toBe(200);
      expect((response.body as Buffer).subarray(0, 2).toString()).toBe(magic);
      expect(decodeURIComponent(String(response.headers['content-disposition']))).toContain(
        `第34周招商引资工作情况的通报.${ending}`,
      );
    }
  });

  it('are compiled by the job, which catches up and may run twice at once', async () => {
    const job = app.app.get(CompileBulletins);
    const weeks = async () =>
      ((await office.get('bulletins?kind=week').expect(200)).body as BulletinView[]).map((bulletin) => bulletin.period);
    await Promise.all([job.handle(), job.handle()]);
    expect(await weeks()).toEqual(['2022-W35', '2022-W34', '2022-W33', '2022-W32']);
    await app.unit.write(SYSTEM, (work) => work.query(`DELETE FROM bulletin WHERE state <> 'published'`));
    await job.handle();
    expect(await weeks()).toEqual(['2022-W35', '2022-W34']);
  });
});

describe('the compiling job', () => {
  it('makes the weeks that were missed while nothing ran, and in a new zone only the last one', async () => {
    const app = await TestApp.boot({ TODAY: '2022-09-06' });
    const office = await app.as(Role.CommandingOffice);
    const weeks = async () =>
      ((await office.get('bulletins?kind=week').expect(200)).body as BulletinView[]).map((bulletin) => bulletin.period);
    const job = app.app.get(CompileBulletins);
    await job.handle();
    expect(await weeks()).toEqual(['2022-W35']);
    await app.unit.write(SYSTEM, (work) => work.query('DELETE FROM bulletin'));
    await office.post('bulletins', { period: '2022-W32' }).expect(201);
    await Promise.all([job.handle(), job.handle()]);
    expect(await weeks()).toEqual(['2022-W35', '2022-W34', '2022-W33', '2022-W32']);
    await app.close();
  });
});
