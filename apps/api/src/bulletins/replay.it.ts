import { readFile, rm, writeFile } from 'node:fs/promises';
import { BulletinDetail, CorrigendumView, ReplayRunDetail, ReplayVerdictView, Role } from '@huoshui/contracts';
import { day, TargetMeasure } from '@huoshui/domain';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { Caller, HeldProject, TestApp } from '../../testing';
import { FileStore } from '../files';
import { startOf, SYSTEM } from '../platform';
import { addTarget } from '../targets';
import { ReplayBulletins } from './replay-bulletins';
import { ReplayNightly, ReplayNow } from './replay.jobs';
import { sha256Of } from './sha256-of';

const WEEKS = ['2022-W32', '2022-W33', '2022-W34', '2022-W35'];

describe('replay', () => {
  let app: TestApp;
  let office: Caller;
  let colleague: Caller;
  let project: HeldProject;

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY: '2022-09-06' });
    office = await app.as(Role.CommandingOffice);
    colleague = await app.as(Role.CommandingOffice);
    const first = await app.team('第一纵队');
    const second = await app.team('第二纵队');
    project = await HeldProject.open(app.unit, '2022-06-01', { leadTeamId: first, name: '芯片项目' });
    await project.reached({ signing: '2022-08-10', start: '2022-08-23' }, '2022-08-25');
    const other = await HeldProject.open(app.unit, '2022-06-01', { leadTeamId: second, name: '电池项目' });
    await other.reached({ signing: '2022-08-17' }, '2022-08-18');
    await target('signed', 4);
    for (const week of WEEKS) await publish(week);
  });
  afterAll(() => app.close());

  const target = (measure: TargetMeasure, value: number): Promise<unknown> =>
    app.unit.write(SYSTEM, (work) =>
      addTarget(work, { year: 2022, teamId: null, measure, value }, startOf(day('2022-01-01'))),
    );

  async function publish(week: string): Promise<void> {
    await office.post('bulletins', { period: week }).expect(201);
    for (const [state, by] of [
      ['reviewed', office],
      ['approved', colleague],
      ['frozen', office],
      ['published', office],
    ] as const) {
      const { version } = (await office.get(`bulletins/${week}`).expect(200)).body as BulletinDetail;
      await by.put(`bulletins/${week}/state`, version, { state }).expect(200);
    }
  }

  /** Past every guard of the database, as who has its password could. */
  async function tamper(sql: string): Promise<void> {
    const client = new Client({ connectionString: app.settings.database.url });
    await client.connect();
    await client.query('SET session_replication_role = replica');
    for (const statement of sql.split(';')) expect((await client.query(statement)).rowCount).toBeGreaterThan(0);
    await client.end();
  }

  const verdicts = (): Promise<ReplayVerdictView[]> => app.app.get(ReplayBulletins).run();
  const differing = async () => (await verdicts()).filter(({ verdict }) => verdict === 'differs');

  it('finds every frozen bulletin as it was stored, whatever is in force by now', async () => {
    await app.unit.write(SYSTEM, (work) => work.query(`UPDATE team SET name = '改名纵队' WHERE name = '第一纵队'`));
    await app.team('后来的纵队');
    await target('started', 9);
    expect((await verdicts()).map(({ period, verdict, position }) => [period, verdict, position])).toEqual(
      WEEKS.map((week, at) => [week, 'same', at + 1]),
    );
  });

  it('takes a late fact and a correction of today as no difference', async () => {
    await project.changed({ name: '芯片二期项目' }, '2022-09-06');
    await project.reached({ landing: '2022-08-20' }, '2022-09-06');
    expect(await differing()).toEqual([]);
  });

  it('names week, team and item when one fact is changed in the database', async () => {
    await tamper(`UPDATE milestone_fact SET day = '2022-08-30' WHERE milestone = 'start'`);
    const found = await differing();
    expect(found.map(({ period }) => period)).toEqual(['2022-W34', '2022-W35']);
    expect(found[0]?.findings).toContainEqual(
      expect.objectContaining({
        kind: 'content',
        at: 'standings.points',
        subject: '第一纵队',
        stored: '4.00',
        found: '0.00',
      }),
    );
    expect(found[0]?.findings).toContainEqual(
      expect.objectContaining({ at: 'starts', subject: '芯片项目', found: null }),
    );
    await tamper(`UPDATE milestone_fact SET day = '2022-08-23' WHERE milestone = 'start'`);
    expect(await differing()).toEqual([]);
  });

  it.each([
    [
      'a stored figure',
      `UPDATE bulletin SET content = jsonb_set(content, '{standings,0,total}', '"99.00"') WHERE period = '2022-W33'`,
      '2022-W33',
      ['hash sha256', 'content standings.total'],
    ],
    ['the remarks', `UPDATE bulletin SET remarks = '改过' WHERE period = '2022-W34'`, '2022-W34', ['hash sha256']],
    [
      'a figure with its hash made anew',
      `UPDATE bulletin SET sha256 = repeat('a', 64), remarks = '改过' WHERE period = '2022-W34'`,
      '2022-W34',
      ['chain link', 'hash sha256'],
    ],
    [
      'a link of the chain',
      `UPDATE chain_link SET previous = repeat('b', 64) WHERE position = 3`,
      '2022-W34',
      ['chain previous', 'hash sha256'],
    ],
    ['a link that is gone', 'DELETE FROM chain_link WHERE position = 2', '2022-W33', ['hash sha256', 'chain missing']],
  ])('fails loudly after tampering with %s', async (_what, sql, week, expected) => {
    await tamper('CREATE TABLE kept_bulletin AS SELECT * FROM bulletin');
    await tamper('CREATE TABLE kept_link AS SELECT * FROM chain_link');
    await tamper(sql);
    const found = await differing();
    const own = found.find((one) => one.period === week);
    expect(own?.findings.map(({ kind, at }) => `${kind} ${at}`)).toEqual(expect.arrayContaining(expected));
    await tamper(`DELETE FROM chain_link; DELETE FROM bulletin; INSERT INTO bulletin SELECT * FROM kept_bulletin;
      INSERT INTO chain_link SELECT * FROM kept_link; SELECT 1`);
    await app.app.get(DataSource).query('DROP TABLE kept_bulletin, kept_link');
    expect(await differing()).toEqual([]);
  });

  it('names the Word template of a paper whose file is another, or gone', async () => {
    const { template } = (await office.get('bulletins/2022-W33').expect(200)).body as BulletinDetail;
    const path = app.app.get(FileStore).pathOf(template?.sha256 ?? '');
    const kept = await readFile(path);
    const told = async () =>
      (await differing()).map(({ period, findings }) => [
        period,
        ...findings.map(({ at, subject, found }) => [at, subject, found]),
      ]);
    await writeFile(path, 'another');
    expect(await told()).toEqual(WEEKS.map((week) => [week, ['template', 'bulletin.docx', sha256Of('another')]]));
    await rm(path);
    expect(await told()).toEqual(WEEKS.map((week) => [week, ['template', 'bulletin.docx', null]]));
    await writeFile(path, kept);
    expect(await differing()).toEqual([]);
  });

  it('has corrigenda in the same chain: drafted by one, approved by another, numbered, and guarded like a bulletin', async () => {
    const written = {
      reason: '第一纵队开工项目名称有误',
      items: [{ where: '四、本周新开工项目', printed: '芯片项目', corrected: '芯片一期项目' }],
    };
    const viewer = await app.as(Role.Viewer);
    const { id } = (await office.post('bulletins/2022-W34/corrigenda', written).expect(201)).body as { id: string };
    await viewer.post('bulletins/2022-W34/corrigenda', written).expect(403);
    const move = (by: Caller, version: number, state: string) => by.put(`corrigenda/${id}/state`, version, { state });
    expect((await move(office, 1, 'approved').expect(403)).body.code).toBe('corrigendum.approval.own-draft');
    await move(colleague, 1, 'approved').expect(200);
    expect((await office.put(`corrigenda/${id}`, 2, written).expect(409)).body.code).toBe('corrigendum.state.closed');
    expect((await viewer.get('bulletins/2022-W34/corrigenda').expect(200)).body).toEqual([]);
    const before = (await viewer.get('bulletins/2022-W34').expect(200)).body as BulletinDetail;
    await move(office, 2, 'published').expect(200);

    const after = (await viewer.get('bulletins/2022-W34').expect(200)).body as BulletinDetail;
    expect(after).toEqual({ ...before, corrigenda: [{ number: 1, issuedOn: '2022-09-06' }] });
    const [one] = (await viewer.get('bulletins/2022-W34/corrigenda').expect(200)).body as CorrigendumView[];
    expect(one).toMatchObject({ ...written, number: 1, state: 'published', chain: { position: 5 } });
    expect((await verdicts()).find(({ corrigendum }) => corrigendum === 1)).toMatchObject({
      period: '2022-W34',
      verdict: 'hashOnly',
    });
    await expect(app.unit.write(SYSTEM, (work) => work.query(`UPDATE corrigendum SET reason = 'x'`))).rejects.toThrow(
      'immutable',
    );
    await tamper(`UPDATE corrigendum SET reason = '改过'`);
    expect((await differing()).map(({ corrigendum, findings }) => [corrigendum, findings[0]?.kind])).toEqual([
      [1, 'hash'],
    ]);
    await tamper(`UPDATE corrigendum SET reason = '${written.reason}'`);
  });

  it('is kept each night once, whoever runs it, and on asking; what differs is an alarm of the office', async () => {
    const nightly = app.app.get(ReplayNightly);
    await Promise.all([nightly.handle(), nightly.handle()]);
    await nightly.handle();
    const runs = (await office.get('bulletin-replays').expect(200)).body as ReplayRunDetail[];
    expect(runs).toMatchObject([{ kind: 'nightly', state: 'done', done: 4, total: 4, differing: 0 }]);
    expect((await office.get('my-day').expect(200)).body.replayAlarm).toBeNull();

    await tamper(`UPDATE milestone_fact SET day = '2022-08-30' WHERE milestone = 'start'`);
    const { id } = (await office.post('bulletin-replays').expect(201)).body as { id: string };
    expect((await office.post('bulletin-replays').expect(201)).body).toEqual({ id });
    await app.app.get(ReplayNow).handle({ runId: id });
    const run = (await office.get(`bulletin-replays/${id}`).expect(200)).body as ReplayRunDetail;
    expect(run).toMatchObject({ kind: 'asked', state: 'done', differing: 2 });
    expect(run.verdicts).toHaveLength(5);
    expect((await office.get('my-day').expect(200)).body.replayAlarm).toMatchObject({
      ...{ id, differing: 2 },
      first: {
        period: '2022-W34',
        findings: expect.arrayContaining([expect.objectContaining({ subject: '第一纵队' })]),
      },
    });

    const officer = await app.as(Role.Officer, await app.team('第三纵队'));
    await officer.get('bulletin-replays').expect(403);
    await officer.post('bulletin-replays').expect(403);
    expect((await officer.get('my-day').expect(200)).body.replayAlarm).toBeNull();
  });
});
