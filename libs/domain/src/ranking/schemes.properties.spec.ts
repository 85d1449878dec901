import fc from 'fast-check';
import { addDays, day } from '../day';
import { WHOLE } from '../projects/credit-share';
import { KnownProject } from '../projects/known-project';
import { item, project, target } from './fixtures/item.fixture';
import { activity, calendar, entry, read, scheme, score, TEAMS } from './fixtures/scheme.fixture';
import { BASE_MINUS, BLEND, EFFICACY, PERSONS, SCHEMES } from './fixtures/schemes.fixture';
import { Fraction } from './fraction';
import { Division, RuleSet } from './rule-set';
import { scorePeriod, tallyPeriod } from './standings';

const ids = TEAMS.map((team) => team.id);
const aTeam = fc.constantFrom(...ids);
const aDay = fc.integer({ min: 0, max: 270 }).map((offset) => addDays(day('2021-12-01'), offset));

const aProject = fc
  .record({
    teams: fc.subarray(ids, { minLength: 1, maxLength: 3 }),
    yi: fc.constantFrom(0.1, 0.5, 1, 2, 9.99, 10, 12),
    signing: aDay,
    start: fc.option(aDay, { nil: undefined }),
    manufacturing: fc.boolean(),
  })
  .map(({ teams, yi, signing, start, manufacturing }): KnownProject => {
    const each = Math.floor(100 / teams.length);
    const split = Object.fromEntries(
      teams.map((id, index) => [id, index === 0 ? 100 - each * (teams.length - 1) : each]),
    );
    const days = { signing, ...(start && { start }) };
    return project(teams[0] ?? 'a', { yi, split, days, manufacturing, by: { x: 60, y: 40 } });
  });

const someProjects = fc.array(aProject, { maxLength: 8 });

const someActivities = fc.array(
  fc
    .record({ kind: fc.constantFrom('visit', 'followUp', 'orderOverdue', 'staleLead'), teamId: aTeam, at: aDay })
    .map(({ kind, teamId, at }) => activity({ kind: kind as 'visit', teamId, personId: 'x', day: at })),
  { maxLength: 8 },
);

const someEntries = fc.array(
  fc
    .record({ name: fc.constantFrom('foreignCapital', 'views'), teamId: aTeam, value: fc.integer({ min: 0, max: 10 }) })
    .map(({ name, teamId, value }) => entry({ name, teamId, value, kind: name === 'views' ? 'mark' : 'figure' })),
  { maxLength: 6 },
);

const known = fc.record({ projects: someProjects, activities: someActivities, entries: someEntries });
const targets = ids.map((id, index) => target(id, 'started', index + 1));
const persons = [
  { id: 'x', order: 1, teamId: 'a' },
  { id: 'y', order: 2, teamId: 'o' },
];

const reversed = <T>(list: readonly T[]): T[] => [...list].reverse();

describe('every scheme, whatever the facts', () => {
  it.each(Object.entries(SCHEMES))('%s does not depend on the order of the facts', (_, rules) => {
    fc.assert(
      fc.property(known, ({ projects, activities, entries }) => {
        const there = score(rules, { projects, activities, entries, targets, persons });
        const again = score(rules, {
          projects: reversed(projects),
          activities: reversed(activities),
          entries: reversed(entries),
          targets: reversed(targets),
          persons,
        });
        expect([read(again.teams), read(again.persons)]).toEqual([read(there.teams), read(there.persons)]);
      }),
      { numRuns: 15 },
    );
  });

  it('tallies of one rule set score another one that measures the same: other weights, no groups', () => {
    const { groups: _, ...plain } = EFFICACY;
    const draft: RuleSet = {
      ...plain,
      items: [
        item('signedAmount', {
          measure: { kind: 'amount', event: 'signing', unit: 'yi' },
          method: { kind: 'bestShare', weight: 12 },
        }),
      ],
    };
    fc.assert(
      fc.property(someProjects, (projects) => {
        const tallies = tallyPeriod({ ruleSet: EFFICACY, ...calendar }, { projects });
        const scores = scorePeriod({ ruleSet: draft, ...calendar, targets }, tallies, { teams: TEAMS });
        expect(read(scores.teams)).toEqual(read(score(draft, { projects, targets }).teams));
      }),
    );
  });

  it('one group never sees another: what the columns do moves no attraction team’s points or place in its group', () => {
    const own = (rules: RuleSet, facts: Parameters<typeof score>[1]) =>
      score(rules, facts)
        .teams.rows.filter((row) => row.group === 'main')
        .map((row) => [row.subjectId, row.groupRank, row.total.exact, row.items.map((one) => one.points.exact)])
        .sort();
    fc.assert(
      fc.property(someProjects, fc.array(aProject, { minLength: 1, maxLength: 6 }), (projects, more) => {
        const alien = more.map((one) => ({
          ...one,
          leadTeamId: 'm',
          shares: [{ teamId: 'm', basisPoints: WHOLE }],
        }));
        expect(own(EFFICACY, { projects: [...projects, ...alien] })).toEqual(own(EFFICACY, { projects }));
      }),
    );
  });

  it.each(['byShare', 'equally', 'leadTeam'] as const)(
    'divided %s, a project is worth one over all teams',
    (division) => {
      const rules = scheme({
        rounding: { decimals: 2, at: 'total' },
        items: [
          item('signed', {
            measure: { kind: 'count', event: 'signing' },
            method: { kind: 'pointsPerUnit', points: 1 },
            division,
          }),
        ],
      });
      fc.assert(
        fc.property(someProjects, (projects) => {
          const counted = projects.filter(({ facts }) => (facts.signing?.day ?? '') >= '2022-01-01');
          const sum = Fraction.sum(score(rules, { projects }).teams.rows.map((row) => row.total));
          expect(sum.exact).toBe(`${counted.length}`);
        }),
      );
    },
  );

  it('in full to each, a project is worth as many as share it', () => {
    const rules = scheme({
      items: [
        item('signed', {
          measure: { kind: 'count', event: 'signing' },
          method: { kind: 'pointsPerUnit', points: 1 },
          division: Division.Each,
        }),
      ],
    });
    fc.assert(
      fc.property(someProjects, (projects) => {
        const counted = projects.filter(({ facts }) => (facts.signing?.day ?? '') >= '2022-01-01');
        const parts = counted.reduce((sum, one) => sum + one.shares.length, 0);
        expect(Fraction.sum(score(rules, { projects }).teams.rows.map((row) => row.total)).exact).toBe(`${parts}`);
      }),
    );
  });

  it('floors and ceilings hold, of items and of the total', () => {
    fc.assert(
      fc.property(known, (facts) => {
        for (const row of score(BLEND, { ...facts, targets }).teams.rows) {
          const [results, bonus, off] = row.items.map((one) => Number(one.points.shown(2)));
          expect(results).toBeLessThanOrEqual(100);
          expect(bonus).toBeLessThanOrEqual(10);
          expect(off).toBeGreaterThanOrEqual(-10);
          expect(row.total.compare(Fraction.ZERO)).toBeGreaterThanOrEqual(0);
        }
        for (const row of score(BASE_MINUS, facts).teams.rows) {
          expect(Number(row.total.shown(2))).toBeGreaterThanOrEqual(60);
          expect(Number(row.total.shown(2))).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('a composite is the weighted sum of its sub-items, unless a limit took effect', () => {
    fc.assert(
      fc.property(known, (facts) => {
        for (const row of score(BLEND, { ...facts, targets }).teams.rows) {
          const [results] = row.items;
          const [starts, quality] = results?.items ?? [];
          if (!results || !starts || !quality || results.figures.limited) continue;
          const sum = starts.points.times(Fraction.decimal(0.6)).plus(quality.points.times(Fraction.decimal(0.4)));
          expect(sum.rounded(2).exact).toBe(results.points.exact);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('persons rank the same under other ids', () => {
    const renamed = (id: string) => ({ x: 'q', y: 'r' })[id] ?? id;
    fc.assert(
      fc.property(known, ({ projects, activities }) => {
        const ranks = (scores: ReturnType<typeof score>) =>
          scores.persons?.rows.map((row) => [row.subjectId, row.rank]);
        const there = ranks(score(PERSONS, { projects, activities, persons }));
        const again = ranks(
          score(PERSONS, {
            projects: projects.map((one) => ({
              ...one,
              persons: (one.persons ?? []).map((share) => ({ ...share, personId: renamed(share.personId) })),
            })),
            activities: activities.map((one) => ({ ...one, personId: renamed(one.personId ?? '') })),
            persons: persons.map((one) => ({ ...one, id: renamed(one.id) })),
          }),
        );
        expect(again).toEqual(there?.map(([id, rank]) => [renamed(String(id)), rank]));
      }),
      { numRuns: 40 },
    );
  });
});
