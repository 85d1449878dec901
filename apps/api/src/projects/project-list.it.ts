import { Page, ProjectFilter, projectSorts, ProjectView, Role } from '@huoshui/contracts';
import { addDays, day, Day, FEN_IN_WAN, Milestone } from '@huoshui/domain';
import { fixedDay, someTerms } from '@huoshui/testing';
import { Caller, TestApp } from '../../testing';
import { FileStore, keepFile } from '../files';
import { SYSTEM } from '../platform';
import { NewFact, openProjects, recordMilestones } from '.';

const PROJECTS = 60;
const COMPANIES = ['重庆长安汽车股份有限公司', '中芯国际集成电路制造有限公司', '珠海润力储能科技有限公司'];

describe('the list of projects', () => {
  let app: TestApp;
  let office: Caller;
  let team: Caller;

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY: fixedDay() });
    const teams = [await app.team('甲队'), await app.team('乙队')];
    const stored = await app.app.get(FileStore).put(Buffer.from('%PDF-1.7'), '协议.pdf');
    await app.unit.write(SYSTEM, async (work) => {
      const projects = Array.from({ length: PROJECTS }, (_, at) => ({
        codeYear: 2025,
        terms: someTerms(teams[at % 2] ?? '', {
          name: `项目${at}`,
          company: COMPANIES[at % 3] ?? '',
          amountFen: (500 + 50 * at) * FEN_IN_WAN,
          manufacturing: at % 4 === 0,
        }),
      }));
      const opened = await openProjects(work, projects);
      const fileId = await keepFile(work, stored);
      const facts = opened.flatMap(({ id }, at): NewFact[] => {
        const days: [Milestone, Day][] = [['signing', addDays(day('2025-11-20'), at * 2)]];
        if (at % 3 === 0) days.push(['start', addDays(day('2026-03-30'), at)]);
        if (at % 10 === 9) return [];
        return days.map(([milestone, on]) => ({
          projectId: id,
          milestone,
          day: on,
          evidence: { fileId },
          heldFrom: at % 5 === 0 ? null : new Date(),
        }));
      });
      await recordMilestones(work, facts, fixedDay());
    });
    office = await app.as(Role.CommandingOffice);
    team = await app.as(Role.TeamLead, teams[0]);
  });
  afterAll(() => app.close());

  const list = async (filter: ProjectFilter | Record<string, string>, by = office): Promise<Page<ProjectView>> => {
    const query = new URLSearchParams(
      Object.entries(filter).map(([key, value]): [string, string] => [key, String(value)]),
    );
    return (await by.get(`projects?${query}`).expect(200)).body;
  };

  it.each(projectSorts.flatMap((sort) => [true, false].map((descending) => ({ sort, descending }))))(
    'pages through all of them once, by $sort, descending $descending',
    async ({ sort, descending }) => {
      const seen: ProjectView[] = [];
      let cursor: string | null = null;
      do {
        const page: Page<ProjectView> = await list({ sort, descending, limit: 7, ...(cursor ? { cursor } : {}) });
        seen.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor);
      expect(new Set(seen.map((one) => one.id)).size).toBe(PROJECTS);
      expect(seen).toHaveLength(PROJECTS);
      const key = (one: ProjectView): string | number | undefined =>
        ({
          signedOn: one.days.signing,
          startedOn: one.days.start,
          producedOn: one.days.production,
          amount: one.amountFen,
          code: one.code,
          company: undefined,
        })[sort];
      const keys = seen.map(key).filter((value) => value !== undefined);
      const sorted = [...keys].sort((x, y) => (x < y ? -1 : x > y ? 1 : 0));
      expect(keys).toEqual(descending ? sorted.reverse() : sorted);
      const firstWithout = seen.findIndex((one) => key(one) === undefined);
      if (firstWithout >= 0) expect(seen.slice(firstWithout).every((one) => key(one) === undefined)).toBe(true);
    },
  );

  it.each([
    ['长安', 20],
    ['changan', 20],
    ['zxgj', 20],
    ['储能', 20],
    ['hs2025-0007', 1],
    ['项目59', 1],
    ['50%', 0],
    ['_', 0],
  ])('finds %s', async (search, count) => {
    expect((await list({ search })).total).toBe(count);
  });

  it('answers each filter by what the rows say', async () => {
    const all = (await list({ limit: 200 })).items;
    const cases: [ProjectFilter, (one: ProjectView) => boolean][] = [
      [{ counted: true }, (one) => one.days.signing !== undefined && one.amountFen >= 1_000 * FEN_IN_WAN],
      [{ counted: false }, (one) => !one.counted],
      [{ manufacturing: true }, (one) => one.manufacturing],
      [{ leastFen: 2_000 * FEN_IN_WAN }, (one) => one.amountFen >= 2_000 * FEN_IN_WAN],
      [{ reached: 'signing' }, (one) => one.days.signing !== undefined && one.days.start === undefined],
      [{ missing: 'signing' }, (one) => one.days.signing === undefined],
      [{ unverified: true }, (one) => one.unverified.length > 0],
      [{ unverified: false }, (one) => one.unverified.length === 0],
      [{ year: 2025 }, (one) => one.days.signing?.startsWith('2025') ?? false],
    ];
    for (const [filter, holds] of cases) {
      const { items, total } = await list({ ...filter, limit: 200 });
      const expected = all.filter(holds).map((one) => one.id);
      expect(expected.length).toBeGreaterThan(0);
      expect(expected.length).toBeLessThan(PROJECTS);
      expect(items.map((one) => one.id)).toEqual(expected);
      expect(total).toBe(expected.length);
    }
  });

  it('counts and pages for a team only its own', async () => {
    const page = await list({ limit: 200 }, team);
    expect(page.total).toBe(PROJECTS / 2);
    expect(new Set(page.items.map((one) => one.leadTeam.name))).toEqual(new Set(['甲队']));
  });
});
