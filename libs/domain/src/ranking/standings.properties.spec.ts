import fc from 'fast-check';
import { addDays, day } from '../day';
import { FEN_IN_WAN } from '../money';
import { KnownProject } from '../projects/known-project';
import { Milestone } from '../projects/milestone';
import { MONDAY_WEEKS, Week } from '../weeks/week';
import { DEFAULT_RULE_SET } from './default-rule-set';
import { derivation } from './derivation';
import { Fraction } from './fraction';
import { aKnownProject } from './known-project.fixture';
import { RuleItem, RuleSet } from './rule-set';
import { neededFacts } from './needed-facts';
import { standings, TeamStanding } from './standings';

const teams = ['a', 'b', 'c', 'd'].map((id, order) => ({ id, order }));
const week = '2022-W34' as Week;
const targets = teams.map(({ id }, index) => ({ teamId: id, measure: 'started', value: index + 2 }) as const);

const aDay = fc.integer({ min: 0, max: 300 }).map((offset) => addDays(day('2021-12-01'), offset));

const shares = fc
  .tuple(
    fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }),
    fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([ids, weights]) => {
    const parts = ids.map((teamId, index) => ({ teamId, basisPoints: (weights[index] ?? 1) * 37 }));
    const rest = 10_000 - parts.slice(1).reduce((sum, part) => sum + part.basisPoints, 0);
    return parts.map((part, index) => (index === 0 ? { ...part, basisPoints: rest } : part));
  });

const aProject = (id: string) =>
  fc
    .record({
      shares,
      wan: fc.integer({ min: 500, max: 150_000 }),
      signing: aDay,
      start: fc.option(aDay, { nil: undefined }),
      production: fc.option(aDay, { nil: undefined }),
      landAcquisition: fc.option(aDay, { nil: undefined }),
    })
    .map(({ shares: parts, wan, ...days }): KnownProject => {
      const known = Object.entries(days).filter(([, at]) => at !== undefined);
      return aKnownProject({
        id,
        amountFen: wan * FEN_IN_WAN,
        leadTeamId: parts[0]?.teamId ?? 'a',
        shares: parts,
        days: Object.fromEntries(known) as Partial<Record<Milestone, string>>,
      });
    });

const someProjects = fc
  .integer({ min: 0, max: 12 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => aProject(`p${index}`))));

const weighing = (ruleSet: RuleSet) => ({
  ruleSet,
  period: week,
  settings: MONDAY_WEEKS,
  asOf: day('2022-08-28'),
  targets,
});

const run = (projects: readonly KnownProject[], ruleSet = DEFAULT_RULE_SET): TeamStanding[] =>
  standings({ ...weighing(ruleSet), teams, projects });

const plain = (rows: readonly TeamStanding[]) =>
  rows.map((row) => [row.teamId, row.rank, row.total.exact, row.items.map((item) => item.points.exact)]);

const startItem: RuleItem = {
  key: 'start',
  title: '开工',
  method: { kind: 'pointsPerUnit', points: 1 },
  measure: { kind: 'credit', event: 'start' },
  division: 'byShare',
  window: 'yearToDate',
  filter: {},
};
const onlyStarts: RuleSet = {
  ...DEFAULT_RULE_SET,
  items: [startItem],
  tieBreakers: [],
  rounding: { decimals: 2, at: 'total' },
};

describe('standings, whatever the facts', () => {
  it('do not depend on the order of the facts', () => {
    fc.assert(
      fc.property(
        someProjects.chain((projects) =>
          fc.tuple(fc.constant(projects), fc.shuffledSubarray(projects, { minLength: projects.length })),
        ),
        ([projects, shuffled]) => expect(plain(run(shuffled))).toEqual(plain(run(projects))),
      ),
    );
  });

  it('add up: the items of a team sum exactly to its total, shown and unshown', () => {
    fc.assert(
      fc.property(someProjects, (projects) => {
        for (const row of run(projects)) {
          expect(Fraction.sum(row.items.map((item) => item.points)).exact).toBe(row.total.exact);
          const shown = row.items.reduce((sum, item) => sum + Math.round(Number(item.points.shown(2)) * 100), 0);
          expect(shown).toBe(Math.round(Number(row.total.shown(2)) * 100));
        }
      }),
    );
  });

  it('conserve credit: over all teams a started project is worth exactly one', () => {
    fc.assert(
      fc.property(someProjects, (projects) => {
        const counted = projects.filter(
          ({ amountFen, facts: { start } }) =>
            amountFen >= 1_000 * FEN_IN_WAN && start && start.day >= '2022-01-01' && start.day <= '2022-08-28',
        );
        expect(Fraction.sum(run(projects, onlyStarts).map((row) => row.total)).exact).toBe(`${counted.length}`);
      }),
    );
  });

  it('never lower a per-unit item when one more verified fact is known', () => {
    fc.assert(
      fc.property(someProjects, aProject('more'), (projects, more) => {
        const before = new Map(run(projects, onlyStarts).map((row) => [row.teamId, row.total]));
        for (const row of run([...projects, more], onlyStarts)) {
          expect(row.total.compare(before.get(row.teamId) ?? Fraction.ZERO)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('rank the same under other team ids', () => {
    const renamed = (id: string) => ({ a: 'z', b: 'y', c: 'x', d: 'w' })[id] ?? id;
    fc.assert(
      fc.property(someProjects, (projects) => {
        const others = projects.map((project) => ({
          ...project,
          leadTeamId: renamed(project.leadTeamId),
          shares: project.shares.map((share) => ({ ...share, teamId: renamed(share.teamId) })),
        }));
        const again = standings({
          ...weighing(DEFAULT_RULE_SET),
          targets: targets.map((target) => ({ ...target, teamId: renamed(target.teamId) })),
          teams: teams.map((team) => ({ ...team, id: renamed(team.id) })),
          projects: others,
        });
        expect(again.map((row) => [row.teamId, row.rank])).toEqual(
          run(projects).map((row) => [renamed(row.teamId), row.rank]),
        );
      }),
    );
  });

  it('need only the projects with a fact that the rules can read', () => {
    const needed = neededFacts(weighing(DEFAULT_RULE_SET));
    fc.assert(
      fc.property(someProjects, (projects) => {
        const fetched = projects.filter((project) =>
          Object.values(project.facts).some(
            ({ milestone, day: at }) => at >= (needed[milestone] ?? '9999') && at <= '2022-08-28',
          ),
        );
        expect(plain(run(fetched))).toEqual(plain(run(projects)));
      }),
    );
  });

  it('open to the same points that they show', () => {
    fc.assert(
      fc.property(someProjects, (projects) => {
        for (const row of run(projects)) {
          for (const item of row.items) {
            const opened = derivation({ ...weighing(DEFAULT_RULE_SET), teams, projects }, row.teamId, item.key);
            expect(opened?.standing.points.exact).toBe(item.points.exact);
            expect(opened?.contributions).toHaveLength(item.figures.projects);
            const parts = opened?.contributions ?? [];
            if (parts.length > 0 && parts.every((part) => part.points !== null)) {
              const sum = Fraction.sum(parts.map((part) => part.points ?? Fraction.ZERO));
              expect(sum.rounded(2).exact).toBe(item.points.exact);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
