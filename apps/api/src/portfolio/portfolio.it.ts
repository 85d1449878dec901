import {
  NONE,
  Page,
  PortfolioFilter,
  PortfolioGroup,
  PortfolioGrouping,
  PortfolioLine,
  Role,
} from '@huoshui/contracts';
import { addDays, Day, day, furthest, LandMode, Week, weekBefore } from '@huoshui/domain';
import { fixedDay, someTerms } from '@huoshui/testing';
import { readXlsx } from 'hucre/xlsx';
import { Caller, TestApp } from '../../testing';
import { FileStore, keepFile } from '../files';
import { Clock, SYSTEM } from '../platform';
import { loadProgress } from '../progress';
import { NewFact, openProjects, recordMilestones } from '../projects';

const PROJECTS = 40;
const said = { nextStep: '设备进场', nextStepOn: '2026-07-01' as Day, nextStepBy: '周敏' };

describe('the weekly table', () => {
  let app: TestApp;
  let office: Caller;
  let team: Caller;
  let teams: string[];
  let managers: string[];

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY: fixedDay() });
    teams = [await app.team('甲队'), await app.team('乙队')];
    managers = [await app.person('jingli1', Role.ProjectManager), await app.person('jingli2', Role.ProjectManager)];
    const week = app.app.get(Clock).thisWeek();
    const before = weekBefore(week);
    const stored = await app.app.get(FileStore).put(Buffer.from('%PDF-1.7'), '协议.pdf');
    await app.unit.write(SYSTEM, async (work) => {
      const opened = await openProjects(
        work,
        Array.from({ length: PROJECTS }, (_, at) => ({
          codeYear: 2026,
          managerId: [managers[0], managers[1], null][at % 3] ?? null,
          terms: someTerms(teams[at % 2] ?? '', {
            name: `项目${at}`,
            landMode: [LandMode.OwnLand, LandMode.NewSpace, null][at % 3] ?? null,
          }),
        })),
      );
      const fileId = await keepFile(work, stored);
      const facts = opened.flatMap(({ id }, at): NewFact[] => {
        const fact = { projectId: id, evidence: { fileId } };
        const signing = { ...fact, milestone: 'signing', day: addDays(day('2026-01-05'), at) } as const;
        const start = { ...fact, milestone: 'start', day: addDays(day('2026-04-01'), at) } as const;
        return at % 10 === 9 ? [] : at % 4 === 0 ? [signing, start] : [signing];
      });
      await recordMilestones(work, facts, fixedDay());
      const person = managers[0] ?? '';
      const report = (projectId: string, of: Week, text: string, version = 1) => {
        const recordedAt = new Date('2026-06-16T02:00:00Z');
        return { projectId, week: of, text, version, ...said, day: day('2026-06-16'), byId: person, recordedAt };
      };
      await loadProgress(work, [
        ...opened.map(({ id }) => report(id, before, '上周说的')),
        ...opened.filter((_, at) => at % 2 === 0).map(({ id }) => report(id, week, '本周说的')),
        ...opened.filter((_, at) => at % 4 === 0).map(({ id }) => report(id, week, '本周又说的', 2)),
      ]);
      await work.query(
        `INSERT INTO project_light (project_id, watched, colour, red, yellow, urgency, first_day, changed_on)
         SELECT project_id, true, (ARRAY['red', 'yellow', 'green', 'green'])[1 + code_number % 4],
           (code_number % 4 = 0)::int, (code_number % 4 = 1)::int, 0, '2026-06-01', '2026-06-01'
         FROM project_current WHERE code_number % 10 <> 7`,
      );
      await work.query(
        `WITH k AS (INSERT INTO key_project (id, project_id, year) SELECT gen_random_uuid(), project_id, 2026
           FROM project_current WHERE code_number % 10 = 5 RETURNING id)
         INSERT INTO key_project_plan (id, key_project_id, level, plan_fen, listed, known_from) SELECT gen_random_uuid(), id, 'zone',
           100000000, true, now() FROM k`,
      );
    });
    office = await app.as(Role.CommandingOffice);
    team = await app.as(Role.TeamLead, teams[0]);
  });
  afterAll(() => app.close());

  const query = (filter: object): string =>
    new URLSearchParams(
      Object.entries(filter).map(([key, value]): [string, string] => [key, String(value)]),
    ).toString();
  const page = async (filter: PortfolioFilter = {}, by = office): Promise<Page<PortfolioLine>> =>
    (await by.get(`portfolio/projects?${query({ limit: 200, ...filter })}`).expect(200)).body;
  const groups = async (by: PortfolioGrouping, filter = {}, caller = office): Promise<PortfolioGroup[]> =>
    (await caller.get(`portfolio/groups?${query({ by, ...filter })}`).expect(200)).body;

  it('shows what was said this week, in its newest version, and the week before', async () => {
    const { items, total } = await page();
    expect([items.length, total]).toEqual([PROJECTS, PROJECTS]);
    const at = (n: number) => items.find((one) => one.name === `项目${n}`);
    expect(at(4)).toMatchObject({
      thisWeek: { version: 2, text: '本周又说的', ...said, by: { displayName: 'jingli1' } },
      lastWeek: { version: 1, text: '上周说的' },
      latest: { version: 2, week: '2026-W25' },
    });
    expect(at(2)?.thisWeek).toMatchObject({ version: 1, text: '本周说的' });
    expect(at(1)).toMatchObject({ thisWeek: null, lastWeek: { text: '上周说的' }, latest: { week: '2026-W24' } });
  });

  it('answers each filter by what the rows say', async () => {
    const all = (await page()).items;
    const cases: [PortfolioFilter, (one: PortfolioLine) => boolean][] = [
      [{ teamId: teams[1] ?? '' }, (one) => one.leadTeam.id === teams[1]],
      [{ leadTeamId: teams[0] ?? '' }, (one) => one.leadTeam.id === teams[0]],
      [{ managerId: managers[1] ?? '' }, (one) => one.manager?.id === managers[1]],
      [{ managerId: NONE }, (one) => one.manager === null],
      [{ landMode: 'ownLand' }, (one) => one.landMode === 'ownLand'],
      [{ landMode: NONE }, (one) => one.landMode === null],
      [{ reached: 'start' }, (one) => furthest(one.days) === 'start'],
      [{ reached: NONE }, (one) => furthest(one.days) === 'none'],
      [{ light: 'red' }, (one) => one.light?.colour === 'red'],
      [{ light: 'green' }, (one) => one.light?.colour === 'green'],
      [{ light: NONE }, (one) => one.light === null],
      [{ key: true }, (one) => one.key],
      [{ key: false }, (one) => !one.key],
      [{ unreported: true }, (one) => one.thisWeek === null],
      [{ unreported: false }, (one) => one.thisWeek !== null],
      [{ codes: ['HS2026-0003', 'HS2026-0011', 'HS2026-9999'] }, (one) => /-00(03|11)$/.test(one.code)],
      [{ search: '项目1', unreported: true }, (one) => one.name.startsWith('项目1') && one.thisWeek === null],
    ];
    for (const [filter, holds] of cases) {
      const { items, total } = await page(filter);
      const expected = all.filter(holds).map((one) => one.id);
      expect([filter, items.map((one) => one.id)]).toEqual([filter, expected]);
      expect([expected.length > 0 && expected.length < PROJECTS, total]).toEqual([true, expected.length]);
    }
  });

  it('pages through all of them once', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const one: Page<PortfolioLine> = await page({ limit: 7, sort: 'code', ...(cursor ? { cursor } : {}) });
      seen.push(...one.items.map((item) => item.code));
      cursor = one.nextCursor;
    } while (cursor);
    expect(seen).toEqual([...new Set(seen)].sort());
    expect(seen).toHaveLength(PROJECTS);
  });

  it.each<[PortfolioGrouping, keyof PortfolioFilter]>([
    ['team', 'leadTeamId'],
    ['manager', 'managerId'],
    ['light', 'light'],
    ['reached', 'reached'],
    ['landMode', 'landMode'],
  ])('counts the groups by %s as its pages do', async (by, key) => {
    for (const filter of [{}, { unreported: true }, { search: '项目2' }]) {
      const found = await groups(by, filter);
      expect(found.reduce((sum, group) => sum + group.count, 0)).toBe((await page(filter)).total);
      for (const group of found) {
        expect([group, (await page({ ...filter, [key]: group.key })).total]).toEqual([group, group.count]);
        expect(group.floor).toBe(false);
      }
    }
  });

  it('shows a team its own projects alone, through rows, codes and counts', async () => {
    const own = await page({}, team);
    expect([own.items.length, own.total]).toEqual([PROJECTS / 2, PROJECTS / 2]);
    expect(own.items.every((one) => one.leadTeam.id === teams[0])).toBe(true);
    const others = (await page()).items.find((one) => one.leadTeam.id === teams[1]);
    expect((await page({ codes: [others?.code ?? ''] }, team)).items).toEqual([]);
    expect((await page({ leadTeamId: teams[1] ?? '' }, team)).total).toBe(0);
    expect((await groups('team', {}, team)).map(({ name, count }) => [name, count])).toEqual([['甲队', PROJECTS / 2]]);
    for (const by of ['manager', 'light', 'reached', 'landMode'] as const) {
      expect((await groups(by, {}, team)).reduce((sum, group) => sum + group.count, 0)).toBe(PROJECTS / 2);
    }
    const nowhere = await app.as(Role.Officer);
    expect((await page({}, nowhere)).total).toBe(0);
  });

  it('goes out as a workbook whose heads bring it back', async () => {
    const workbook = async (by: Caller, filter: string) => {
      const answer = await by.get(`portfolio/xlsx?${filter}`).responseType('arraybuffer').expect(200);
      return (await readXlsx(answer.body as Uint8Array)).sheets[0]?.rows ?? [];
    };
    const rows = await workbook(office, 'reached=start');
    expect(rows[2]?.slice(0, 2)).toEqual(['编号', '项目']);
    expect(rows[2]).toEqual(expect.arrayContaining(['本周进展', '下一步', '完成时限', '责任人']));
    expect(rows).toHaveLength(3 + (await page({ reached: 'start' })).items.length);
    const own = (await workbook(team, '')).slice(3);
    expect(own).toHaveLength(PROJECTS / 2);
    expect(new Set(own.map((row) => row[3]))).toEqual(new Set(['甲队']));
    await office.get('portfolio/xlsx?managerId=x').expect(400);
  });

  it.each(['by=happiness', 'by=team&managerId=x', 'by=team&landMode=moon', ''])('refuses groups of "%s"', (wrong) =>
    office.get(`portfolio/groups?${wrong}`).expect(400),
  );

  it('refuses a code that is none, and more codes than a page holds', async () => {
    await office.get('portfolio/projects?codes=HS1').expect(400);
    await office.get(`portfolio/projects?codes=${Array(201).fill('HS2026-0001').join(',')}`).expect(400);
  });
});
