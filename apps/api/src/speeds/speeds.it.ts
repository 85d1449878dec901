import {
  Page,
  ProjectClockView,
  ScheduleView,
  SpeedGroup,
  SpeedRow,
  SpeedSettingView,
  SpeedsView,
} from '@huoshui/contracts';
import { DEFAULT_SPEED_SETTING, FEN_IN_YI, Milestone, spread } from '@huoshui/domain';
import { Caller } from '../../testing';
import { ProjectDesk } from '../../testing/project-desk';

const ZONE = 'from=2026-01-01&to=2026-06-17';

describe('speeds', () => {
  let desk: ProjectDesk;
  const read = async (query = ZONE, by: Caller = desk.office): Promise<SpeedsView> =>
    (await by.get(`speeds?${query}`).expect(200)).body;
  const land = ({ speeds }: SpeedGroup) => [speeds.land.count, speeds.land.medianHalves, speeds.land.p90];

  /** A project whose milestones fall on these days, verified unless `unverified` says so. */
  async function project(days: Partial<Record<Milestone, string>>, terms = {}, team = desk.a, unverified?: Milestone) {
    const id = await desk.project(terms, team);
    for (const [milestone, day] of Object.entries(days)) {
      const factId = await desk.recorded(id, milestone as Milestone, day, desk.office);
      if (milestone !== unverified)
        await desk.second.post(`projects/${id}/milestones/${factId}/verification`).expect(204);
    }
    return id;
  }

  beforeAll(async () => {
    desk = await ProjectDesk.open();
    await project({ signing: '2026-01-05', landing: '2026-01-15', start: '2026-02-14' });
    await project({ signing: '2026-01-05', landing: '2026-02-04' });
    await project({ signing: '2026-02-02', landing: '2026-02-07' }, { amountFen: 12 * FEN_IN_YI }, desk.b);
    await project({ signing: '2026-03-02', landing: '2026-04-11' }, {}, desk.b, 'landing');
    await project({ signing: '2025-01-05', landing: '2025-03-06' });
    await project({ signing: '2026-03-02', landing: '2026-03-03' }, { amountFen: 999 });
  });
  afterAll(() => desk.app.close());

  it('gives medians and 90th percentiles of what ended in the period and is verified and counted', async () => {
    const { zone, groups, past } = await read();
    const { count, medianHalves, p90 } = spread([10, 30, 5]);
    expect(land(zone)).toEqual([count, medianHalves, p90]);
    expect(groups.map((group) => [group.name, ...land(group)])).toEqual([
      ['甲队', 2, 40, 30],
      ['乙队', 1, 10, 5],
    ]);
    expect(past).toEqual({ from: '2025-01-01', to: '2025-06-17' });
  });

  it('holds them against the standard, as a count of a count, and against the year before', async () => {
    const { zone } = await read();
    expect(zone.speeds.land).toMatchObject({ within: 3, pastCount: 1, pastMedianHalves: 120, change: -833 });
    expect(zone.speeds.start).toMatchObject({ count: 1, medianHalves: 60, pastCount: 0, change: null });
  });

  it('tells them apart by band, land mode and industry', async () => {
    const bands = (await read(`${ZONE}&by=band`)).groups;
    expect(bands.map((group) => [group.key, ...land(group)])).toEqual([
      ['from10Yi', 1, 10, 5],
      ['from1Yi', 2, 40, 30],
    ]);
    for (const by of ['industry', 'landMode'])
      expect((await read(`${ZONE}&by=${by}`)).groups.length).toBeGreaterThan(0);
    expect(land((await read(`${ZONE}&leastFen=${10 * FEN_IN_YI}`)).zone)).toEqual([1, 10, 5]);
  });

  it('opens a figure to its projects, the slowest first, to each only those of the own teams', async () => {
    const rows = async (by: Caller, extra = ''): Promise<Page<SpeedRow>> =>
      (await by.get(`speeds/rows?${ZONE}&speed=land${extra}`).expect(200)).body;
    const all = await rows(desk.office);
    expect([all.total, all.items.map((row) => row.days)]).toEqual([3, [30, 10, 5]]);
    const first = await rows(desk.office, '&limit=1');
    expect((await rows(desk.office, `&limit=2&cursor=${first.nextCursor}`)).items.map((row) => row.days)).toEqual([
      10, 5,
    ]);
    const other = await rows(desk.other);
    expect([other.total, other.items.map((row) => row.days)]).toEqual([1, [5]]);
    expect((await read(ZONE, desk.other)).zone).toEqual((await read()).zone);
  });

  it('reads one project’s clock until today, and hides it from another team', async () => {
    const id = await project({ signing: '2026-06-01', landing: '2026-06-11' });
    const { readings, asOf }: ProjectClockView = (await desk.officer.get(`speeds/projects/${id}`).expect(200)).body;
    const of = (speed: string) => readings.find((reading) => reading.speed === speed);
    expect(of('land')).toEqual({ speed: 'land', state: 'done', from: '2026-06-01', to: '2026-06-11', days: 10 });
    expect(of('start')).toMatchObject({ state: 'running', from: '2026-06-11', to: null });
    expect(asOf).toBe('2026-06-17');
    await desk.other.get(`speeds/projects/${id}`).expect(404);
  });

  it('times the appraisal of every lead, signed or not', async () => {
    const { id } = (await desk.officer.post('leads', { company: '研判旅程科技', source: 'chain' })).body;
    const move = (stage: string, version: number) => desk.officer.put(`leads/${id}/stage`, version, { stage });
    expect((await move('contacted', 1)).status).toBeLessThan(300);
    expect((await move('assessing', 2)).status).toBeLessThan(300);
    expect((await read()).zone.speeds.assess).toMatchObject({ count: 1, medianHalves: 0, within: 1 });
  });

  it('holds an approval against the days that it took before: half the time is −50 %', async () => {
    const approval = async (begin: string, finish: string): Promise<void> => {
      const id = await project({ signing: '2026-01-05' });
      await desk.office.post(`schedules/${id}/application`, {}).expect(201);
      const { tasks, version }: ScheduleView = (await desk.office.get(`schedules/${id}`).expect(200)).body;
      const plan = tasks.find((task) => task.approval === 'detailedPlan')!;
      await desk.office.put(`schedules/${id}/tasks/${plan.id}/actual`, version, { begin, finish }).expect(200);
    };
    await approval('2026-01-10', '2026-03-11');
    const { approvals } = await read();
    expect(approvals[0]).toEqual({
      approval: 'detailedPlan',
      count: 1,
      medianHalves: 120,
      p90: 60,
      baseline: 120,
      change: -500,
    });
    expect(approvals[1]).toMatchObject({ approval: 'landUsePlan', count: 0, change: null });
    expect((await read(`${ZONE}&teamId=${desk.b}`)).approvals[0]).toMatchObject({ count: 0 });
  });

  it('refuses a period that ends before it begins, and days that do not exist', async () => {
    expect((await desk.office.get('speeds?from=2026-02-01&to=2026-01-01').expect(422)).body.code).toBe(
      'speed.period.invalid',
    );
    await desk.office.get('speeds?from=2026-02-30').expect(400);
  });

  it('keeps every version of standards and baselines; the second of two editors is told', async () => {
    const change = (by: Caller, version: number, standards = {}) =>
      by.put('speeds/settings', version, {
        standards: { ...DEFAULT_SPEED_SETTING.standards, land: 7, ...standards },
        baselines: DEFAULT_SPEED_SETTING.baselines,
        reason: '提速',
      });
    await change(desk.lead, 0).expect(403);
    await change(desk.office, 0, { land: -1 }).expect(400);
    await change(desk.office, 0).expect(200);
    expect((await change(desk.second, 0).expect(412)).body.code).toBe('request.version.stale');
    const versions: SpeedSettingView[] = (await desk.officer.get('speeds/settings').expect(200)).body;
    expect(versions.map(({ version, standards }) => [version, standards.land])).toEqual([
      [1, 7],
      [0, 30],
    ]);
    expect((await read()).zone.speeds.land).toMatchObject({ count: 4, within: 1 });
  });
});
