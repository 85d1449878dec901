import { Page, Role, summaryFigures, SummaryRow, SummaryView } from '@huoshui/contracts';
import { addDays, Day, day, Milestone, MilestoneDays, SummaryProject, yearSummary } from '@huoshui/domain';
import { someTerms } from '@huoshui/testing';
import fc from 'fast-check';
import { Caller, TestApp } from '../../testing';
import { FileStore, keepFile } from '../files';
import { SYSTEM } from '../platform';
import { openProjects, recordMilestones } from '../projects';

const WAN = 1_000_000;
const ORDER = [Milestone.Signing, Milestone.Landing, Milestone.LandAcquisition, Milestone.Start, Milestone.Production];

/** Projects whose milestones follow each other, some verified up to a point only. */
const anyProject = fc.record({
  amountFen: fc.constantFrom(500, 1_000, 9_999, 10_000, 100_000).map((wan) => wan * WAN),
  team: fc.nat(1),
  signed: fc.integer({ min: 0, max: 500 }).map((count) => addDays(day('2021-09-01'), count)),
  gaps: fc.array(fc.constantFrom(0, 3, 6, 40), { maxLength: 4 }),
  verified: fc.integer({ min: 0, max: 5 }),
});

describe('the summary', () => {
  let app: TestApp;
  let office: Caller;
  let officer: Caller;
  let teams: [string, string];
  const known: SummaryProject[] = [];

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY: '2026-11-23' });
    teams = [await app.team('甲队'), await app.team('乙队')];
    office = await app.as(Role.CommandingOffice);
    officer = await app.as(Role.Officer, teams[0]);
    await plant(fc.sample(anyProject, { numRuns: 150, seed: 2022 }));
  });
  afterAll(() => app.close());

  async function plant(
    samples: readonly (typeof anyProject extends fc.Arbitrary<infer T> ? T : never)[],
  ): Promise<void> {
    const file = await app.app.get(FileStore).put(Buffer.from('%PDF-1.7'), '协议.pdf');
    await app.unit.write(SYSTEM, async (work) => {
      const fileId = await keepFile(work, file);
      const opened = await openProjects(
        work,
        samples.map(({ amountFen, team, signed }) => ({
          terms: someTerms(teams[team as 0 | 1], { amountFen }),
          codeYear: Number(signed.slice(0, 4)),
        })),
      );
      const facts = samples.flatMap(({ amountFen, team, signed, gaps, verified }, at) => {
        let on: Day = signed;
        const days: Partial<Record<Milestone, Day>> = {};
        const own = [0, ...gaps].map((gap, index) => {
          on = addDays(on, gap);
          const milestone = ORDER[index] ?? Milestone.Signing;
          const heldFrom = index < verified ? new Date() : null;
          if (heldFrom) days[milestone] = on;
          return { projectId: opened[at]?.id ?? '', milestone, day: on, evidence: { fileId }, heldFrom };
        });
        known.push({ amountFen, leadTeamId: teams[team as 0 | 1], days: days as MilestoneDays });
        return own;
      });
      await recordMilestones(work, facts, day('2026-11-23'));
    });
  }

  const read = async (year: number, asOf: string, caller = office): Promise<SummaryView> =>
    (await caller.get(`summary?year=${year}&asOf=${asOf}`).expect(200)).body;

  it.each([
    [2022, '2022-08-31'],
    [2022, '2022-12-31'],
    [2022, '2026-11-23'],
    [2021, '2021-12-31'],
    [2023, '2023-12-31'],
  ])('of %d as of %s is what the pure rule says', async (year, asOf) => {
    const view = await read(year, asOf);
    const rule = yearSummary(known, year, day(asOf));
    expect(view.zone).toMatchObject(rule.zone);
    expect(
      view.months.map(({ month, signed, landed, started, produced, amountFen }) => ({
        month,
        signed,
        landed,
        started,
        produced,
        amountFen,
      })),
    ).toEqual(rule.months);
    expect(view.belowThreshold).toBe(rule.belowThreshold);
    expect(new Map(view.byTeam.map(({ team, figures }) => [team.id, figures.signed]))).toEqual(
      new Map([...rule.byTeam].map(([team, figures]) => [team, figures.signed])),
    );
    expect(view.zone.startRate).toEqual({
      numerator: rule.zone.started,
      denominator: rule.zone.signed,
      definition: 'summary.start-rate',
    });
  });

  it('opens every figure to as many rows as it says, for the zone, a team and a month', async () => {
    const view = await read(2022, '2022-10-31');
    const rows = async (query: string): Promise<Page<SummaryRow>> =>
      (await office.get(`summary/rows?year=2022&asOf=2022-10-31&${query}`).expect(200)).body;
    for (const figure of summaryFigures) {
      const expected = figure === 'belowThreshold' ? view.belowThreshold : view.zone[figure];
      expect([figure, (await rows(`figure=${figure}`)).total]).toEqual([figure, expected]);
    }
    for (const { team, figures } of view.byTeam) {
      expect((await rows(`figure=started&teamId=${team.id}`)).total).toBe(figures.started);
    }
    for (const { month, landed } of view.months)
      expect((await rows(`figure=landed&month=${month}`)).total).toBe(landed);
  });

  it('shows an officer all figures, but only the rows of the own team', async () => {
    const view = await read(2022, '2022-12-31', officer);
    expect(view.zone.signed).toBe((await read(2022, '2022-12-31')).zone.signed);
    const rows: Page<SummaryRow> = (
      await officer.get('summary/rows?year=2022&asOf=2022-12-31&figure=signed&limit=200').expect(200)
    ).body;
    expect(new Set(rows.items.map((row) => row.leadTeam.id))).toEqual(new Set([teams[0]]));
    expect(rows.total).toBe(view.byTeam.find(({ team }) => team.id === teams[0])?.figures.signed);
  });

  it.each([
    'summary',
    'summary?year=1e3',
    'summary?year=2022&asOf=2022-02-30',
    'summary/rows?year=2022&asOf=2022-12-31&figure=drop',
  ])('refuses %s', async (path) => {
    await office.get(path).expect(400);
  });
});
