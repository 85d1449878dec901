import { BulletinDetail, BulletinView, Role } from '@huoshui/contracts';
import { Caller, HeldProject, testDatabase, TestApp, testSettings } from '../../testing';
import { checkDatabase } from '../check-database';
import { CompileBulletins } from './bulletin.jobs';
import { ReplayBulletins } from './replay-bulletins';

const FRIDAY = { WEEK_FIRST_WEEKDAY: '5', WEEK_CUTOFF_HOUR: '17' };

describe('bulletins of Friday-to-Thursday weeks over the end of a year', () => {
  let app: TestApp;
  let office: Caller;
  let colleague: Caller;

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY: '2023-01-14', ...FRIDAY });
    office = await app.as(Role.CommandingOffice);
    colleague = await app.as(Role.CommandingOffice);
    const team = await app.team('第一纵队');
    await app.team('第二纵队');
    for (const [name, start, known] of [
      ['年内项目', '2022-12-28', '2022-12-29'],
      ['岁末项目', '2022-12-30', '2022-12-31'],
      ['元旦项目', '2023-01-02', '2023-01-03'],
      ['晚报项目', '2023-01-04', '2023-01-08'],
    ] as const) {
      const project = await HeldProject.open(app.unit, '2022-06-01', { leadTeamId: team, name });
      await project.reached({ signing: '2022-06-01' }, '2022-06-02');
      await project.reached({ start }, known);
    }
  });
  afterAll(() => app.close());

  const one = async (week: string): Promise<BulletinDetail> => (await office.get(`bulletins/${week}`).expect(200)).body;

  async function publish(week: string): Promise<BulletinDetail> {
    await office.post('bulletins', { period: week }).expect(201);
    for (const [state, by] of [
      ['reviewed', office],
      ['approved', colleague],
      ['frozen', office],
      ['published', office],
    ] as const) {
      await by.put(`bulletins/${week}/state`, (await one(week)).version, { state }).expect(200);
    }
    return one(week);
  }

  it('begin anew with the year, and name what became known after the cut-off hour in the week after', async () => {
    const last = await publish('2022-W52');
    expect(last.content).toMatchObject({ year: 2022, from: '2022-12-23', to: '2022-12-29' });
    expect(last.content.cutoff).toBe('2022-12-30T09:00:00.000Z');
    expect(last.content.starts.map(({ name }) => name)).toEqual(['年内项目']);

    const first = await publish('2023-W01');
    expect(first.content).toMatchObject({ year: 2023, from: '2022-12-30', to: '2023-01-05' });
    expect(first.content.starts.map(({ name }) => name)).toEqual(['岁末项目', '元旦项目']);
    expect(first.content.standings.map(({ change }) => change)).toEqual([null, null]);
    expect([last.number, first.number]).toEqual([1, 1]);

    const second = await publish('2023-W02');
    expect(second.content).toMatchObject({ from: '2023-01-06', to: '2023-01-12' });
    expect(second.content.adjustments).toMatchObject([{ kind: 'late', name: '晚报项目', period: '2023-W01' }]);
    expect((await app.app.get(ReplayBulletins).run()).map(({ verdict }) => verdict)).toEqual(['same', 'same', 'same']);
  });

  it('keep their weeks: other settings do not start once one is frozen', async () => {
    const url = app.settings.database.url;
    await expect(checkDatabase(testSettings(url, FRIDAY))).resolves.toBeUndefined();
    await expect(checkDatabase(testSettings(url))).rejects.toThrow('报告周不能再改:已按周五起');
    await expect(checkDatabase(testSettings(await testDatabase()))).resolves.toBeUndefined();
  });
});

describe('a worker that was down for three weeks', () => {
  it('makes each missed week, month and year once, though two come back at the same moment', async () => {
    const app = await TestApp.boot({ TODAY: '2023-01-24', ...FRIDAY });
    const office = await app.as(Role.CommandingOffice);
    await office.post('bulletins', { period: '2022-W52' }).expect(201);
    const job = app.app.get(CompileBulletins);
    await Promise.all([job.handle(), job.handle()]);
    await job.handle();
    const list = (await office.get('bulletins').expect(200)).body as BulletinView[];
    expect(list.map(({ period, version }) => [period, version])).toEqual([
      ['2023-W03', 1],
      ['2023-W02', 1],
      ['2023-W01', 1],
      ['2022', 1],
      ['2022-12', 1],
      ['2022-W52', 1],
    ]);
    await app.close();
  });
});
