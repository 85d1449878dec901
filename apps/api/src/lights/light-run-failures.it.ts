import { LightCounts, LightRow, LightRunView, Page, Role } from '@huoshui/contracts';
import { day } from '@huoshui/domain';
import { Caller } from '../../testing';
import { litProject } from '../../testing/lit-project';
import { ProjectDesk } from '../../testing/project-desk';
import { Database, JobRunner } from '../platform';
import { DailyRuns } from './daily-runs';
import { DailyLights } from './light.jobs';
import { keepFailure, MOST_ATTEMPTS } from './light-runs';
import { RefreshLights } from './refresh-lights';
import { RunLights } from './run-lights';

/** The reports of progress are what a computation reads of another room: without their table it cannot end. */
describe('a computation of lights that fails', () => {
  let desk: ProjectDesk;
  let project: string;

  beforeAll(async () => {
    desk = await ProjectDesk.open();
    const by = await desk.app.person('recorder', Role.CommandingOffice);
    project = await litProject(desk.app.unit, by, desk.a, { signing: '2025-11-01' });
  });
  afterAll(() => desk.app.close());
  beforeEach(() => database().query('TRUNCATE light_run, light_tally, light, project_light, light_due, outbox'));

  const database = (): Database => desk.app.app.get(Database);
  const takeAway = () => database().query('ALTER TABLE progress_report RENAME TO progress_report_away');
  const putBack = () => database().query('ALTER TABLE progress_report_away RENAME TO progress_report');
  const newest = async (): Promise<LightRunView | undefined> =>
    ((await desk.office.get('lights/runs').expect(200)).body as LightRunView[])[0];
  const until = async (what: (run: LightRunView | undefined) => boolean): Promise<LightRunView | undefined> => {
    for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((done) => setTimeout(done, 100))) {
      const run = await newest();
      if (what(run)) return run;
    }
    throw new Error('did not happen in time');
  };

  it('is kept with its reason, and the day is computed by the next round of the job', async () => {
    await takeAway();
    const daily = desk.app.app.get(DailyLights);
    await expect(daily.handle()).rejects.toThrow('progress_report');
    expect(await newest()).toMatchObject({
      kind: 'daily',
      state: 'failed',
      attempt: 1,
      reason: expect.stringContaining('progress_report'),
      finishedAt: expect.any(String),
    });
    await expect(daily.handle()).rejects.toThrow('progress_report');
    expect(await newest()).toMatchObject({ state: 'failed', attempt: 2 });
    await putBack();
    await daily.handle();
    expect(await newest()).toMatchObject({ kind: 'daily', state: 'done', attempt: 3, reason: null });
    const rows: Page<LightRow> = (await desk.office.get('lights').expect(200)).body;
    expect(rows.items.map((row) => row.id)).toContain(project);
  });

  it('that was asked for is tried again by the worker without anybody asking', async () => {
    await takeAway();
    await desk.office.post('lights/runs').expect(202);
    const worker = desk.app.app.get(JobRunner);
    await worker.start([]);
    await until((run) => run?.state === 'failed');
    await putBack();
    const done = await until((run) => run?.kind === 'asked' && run.state === 'done');
    expect(done?.attempt).toBeGreaterThan(1);
    // What comes after this calls its jobs itself: a worker beside it would take their lines first.
    await worker.onApplicationShutdown();
  });

  it('is not marked by who was taken for gone while another attempt is under way', async () => {
    const id = await desk.app.app.get(DailyRuns).of(day('2026-06-17'));
    await database().query(`UPDATE light_run SET state = 'running', beat_at = now(), attempt = 2 WHERE id = $1`, [id]);
    await keepFailure(desk.app.unit, { id, attempt: 1 }, new Error('late'));
    expect((await newest())?.state).toBe('running');
    await keepFailure(desk.app.unit, { id, attempt: 2 }, new Error('of its own'));
    expect(await newest()).toMatchObject({ state: 'failed', reason: 'of its own' });
  });

  it('that was asked for is given up after many attempts, and stays to be read', async () => {
    const { id } = (await desk.office.post('lights/runs').expect(202)).body;
    await database().query(
      `UPDATE light_run SET state = 'failed', reason = 'broken', finished_at = now() - interval '1 hour', attempt = $2
       WHERE id = $1`,
      [id, MOST_ATTEMPTS],
    );
    expect(await desk.app.app.get(DailyRuns).left()).toEqual([]);
    await desk.app.app.get(RunLights).run(id);
    expect(await newest()).toMatchObject({ state: 'failed', reason: 'broken', attempt: MOST_ATTEMPTS });
    await database().query('UPDATE light_run SET attempt = 1 WHERE id = $1', [id]);
    expect(await desk.app.app.get(DailyRuns).left()).toEqual([id]);
  });

  it('of one project keeps no other waiting, is told after a while, and is caught up with by the run of the day', async () => {
    const by = await desk.app.person('another recorder', Role.CommandingOffice);
    const other = await litProject(desk.app.unit, by, desk.b, { signing: '2025-11-01' });
    await database().query(`CREATE FUNCTION refuse_light() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN IF NEW.project_id = '${project}' THEN RAISE 'its light cannot be kept'; END IF; RETURN NEW; END $$`);
    await database().query(
      'CREATE TRIGGER refuse_light BEFORE INSERT OR UPDATE ON project_light FOR EACH ROW EXECUTE FUNCTION refuse_light()',
    );
    await database().query('INSERT INTO light_due (project_id) VALUES ($1), ($2)', [project, other]);
    await expect(desk.app.app.get(RefreshLights).handle()).rejects.toThrow('its light cannot be kept');
    const lit = async (): Promise<string[]> =>
      ((await desk.office.get('lights').expect(200)).body as Page<LightRow>).items.map(({ id }) => id).sort();
    const behind = async (by: Caller): Promise<LightCounts['behind']> =>
      ((await by.get('lights/counts').expect(200)).body as LightCounts).behind;
    expect(await lit()).toEqual([other]);
    expect(await behind(desk.office)).toBeNull();
    await database().query(`UPDATE light_due SET at = '2026-06-17T01:00:00Z'`);
    expect(await behind(desk.office)).toEqual({ projects: 1, since: '2026-06-17T01:00:00.000Z' });
    expect(await behind(desk.other)).toBeNull();
    await database().query('DROP FUNCTION refuse_light() CASCADE');
    await desk.app.app.get(DailyLights).handle();
    expect(await behind(desk.office)).toBeNull();
    expect(await database().query('SELECT 1 FROM light_due')).toEqual([]);
    expect(await lit()).toEqual([project, other].sort());
  });
});
