import fc from 'fast-check';
import { day } from '../../day';
import { KnownFact, KnownProject } from '../../projects/known-project';
import { LandMode, Milestone, MILESTONES } from '../../projects/milestone';
import { MONDAY_WEEKS, Week, weekEnd } from '../../weeks/week';
import { DEFAULT_RULE_SET } from '../default-rule-set';
import { LeafMeasure, MeasuredItem, RuleSet, RuleWindow } from '../rule-set';
import { PeriodScores, scorePeriod, tallyPeriod } from '../standings';
import { KnownSpell, Stretch } from './known-spell';
import { TallyWeeks, WeekToTally } from './tally-weeks';

const WEEKS = ['2022-W50', '2022-W51', '2022-W52', '2023-W01', '2023-W02', '2023-W05'] as Week[];

const MEASURES: readonly LeafMeasure[] = [
  { kind: 'count', event: 'startOnLandAcquisition' },
  { kind: 'credit', event: 'start', after: { milestone: 'signing', atMost: 30 } },
  { kind: 'daysUntil', event: 'start', nth: 2 },
  { kind: 'meanDays', from: 'signing', to: 'start' },
  { kind: 'withinDays', from: 'signing', to: 'start', days: 20 },
  { kind: 'withinDays', from: 'signing', to: 'landing', days: 5, pending: true },
  { kind: 'overdue', from: 'signing', awaited: 'start', days: 15 },
  { kind: 'overdueDays', from: 'signing', awaited: 'start', days: 15 },
];

const WINDOWS: readonly RuleWindow[] = ['week', 'previousMonth', 'quarter', 'allTime', { lastWeeks: 3 }];

const plain = (measure: LeafMeasure, window: RuleWindow, key: string): MeasuredItem => ({
  key,
  title: key,
  method: { kind: 'pointsPerUnit', points: 1 },
  measure,
  division: 'equally',
  window,
  filter: {},
});

/** Every measure in every window, a rate over its own cohort, growth against last year, and the default rules. */
const RULES: RuleSet = {
  ...DEFAULT_RULE_SET,
  items: [
    ...DEFAULT_RULE_SET.items,
    ...MEASURES.flatMap((measure, m) => WINDOWS.map((window, w) => plain(measure, window, `m${m}w${w}`))),
    {
      ...plain({ kind: 'count', event: 'start' }, 'quarter', 'rate'),
      measure: {
        kind: 'rate',
        numerator: { measure: { kind: 'count', event: 'start' } },
        denominator: { measure: { kind: 'count', event: 'signing' } },
        cohort: true,
      },
    },
    { ...plain({ kind: 'credit', event: 'start' }, 'yearToDate', 'each'), each: { period: 'month', ended: true } },
    { ...plain({ kind: 'credit', event: 'start' }, 'quarter', 'everyWeek'), each: { period: 'week' } },
    { ...plain({ kind: 'credit', event: 'start' }, 'month', 'weekOfMonth'), each: { period: 'week', ended: true } },
    {
      ...plain({ kind: 'count', event: 'start' }, 'thirdQuarter', 'among'),
      measure: {
        kind: 'among',
        of: { kind: 'count', event: 'start' },
        also: { measure: { kind: 'count', event: 'signing' }, window: 'allTime' },
      },
    },
    {
      ...plain({ kind: 'count', event: 'start' }, 'month', 'growth'),
      measure: { kind: 'growth', of: { kind: 'credit', event: 'signing' }, against: 'before', as: 'difference' },
    },
  ],
};

const weeks: WeekToTally[] = WEEKS.map((week) => ({
  ruleSet: RULES,
  period: week,
  settings: MONDAY_WEEKS,
  asOf: weekEnd(week, MONDAY_WEEKS),
}));

const dayAround = fc
  .integer({ min: 0, max: 100 })
  .map((after) => day(new Date(Date.UTC(2022, 10, 1 + after)).toISOString().slice(0, 10)));

const facts = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...MILESTONES), dayAround), {
    maxLength: 4,
    selector: ([milestone]) => milestone,
  })
  .map((all) =>
    Object.fromEntries(
      all.map(([milestone, on]): [Milestone, KnownFact] => [
        milestone,
        { id: milestone, milestone, day: on, fresh: false },
      ]),
    ),
  );

const project = fc.record({
  id: fc.uuid(),
  code: fc.constant(''),
  name: fc.constant(''),
  company: fc.constant(''),
  amountFen: fc.integer({ min: 0, max: 60 }).map((yi) => yi * 10_000_000_000),
  industry: fc.constant(null),
  manufacturing: fc.boolean(),
  landMode: fc.constant<LandMode | null>(null),
  leadTeamId: fc.constantFrom('a', 'b'),
  shares: fc.constantFrom(
    [{ teamId: 'a', basisPoints: 10_000 }],
    [
      { teamId: 'b', basisPoints: 6_667 },
      { teamId: 'c', basisPoints: 3_333 },
    ],
  ),
  facts,
}) satisfies fc.Arbitrary<KnownProject>;

const stretch = fc
  .tuple(fc.integer({ min: 0, max: WEEKS.length }), fc.integer({ min: 0, max: WEEKS.length }))
  .map(([a, b]): Stretch => ({ from: Math.min(a, b), until: Math.max(a, b) }));

/** Of some facts: at which cut-offs they were known. */
const known = fc.dictionary(fc.constantFrom(...MILESTONES), stretch, { maxKeys: 4, noNullPrototype: true });

/** A project that is known in another way from some weeks on, with facts that come and are taken back within. */
const spells = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: WEEKS.length }), { minLength: 2, maxLength: 4 }),
    fc.array(project, { minLength: 4, maxLength: 4 }),
    fc.array(fc.option(known, { nil: undefined }), { minLength: 4, maxLength: 4 }),
  )
  .map(([edges, versions, knowns]) => {
    const ordered = edges.toSorted((a, b) => a - b);
    return ordered.slice(1).flatMap((until, at): KnownSpell[] => {
      const [from, version, partly] = [ordered[at], versions[at], knowns[at]];
      if (from === undefined || version === undefined || from === until) return [];
      return [{ from, until, project: version, ...(partly && { known: partly }) }];
    });
  });

const holds = ({ from, until }: Stretch, at: number): boolean => from <= at && at < until;

/** The project with what was known at a cut-off; nothing where it was not known itself. */
function projectAt(spell: KnownSpell, at: number): KnownProject[] {
  if (!holds(spell, at)) return [];
  const standing = Object.values(spell.project.facts).filter(({ milestone }) =>
    holds(spell.known?.[milestone] ?? spell, at),
  );
  return [{ ...spell.project, facts: Object.fromEntries(standing.map((fact) => [fact.milestone, fact])) }];
}

const TEAMS = ['a', 'b', 'c'].map((id, order) => ({ id, order }));

const told = ({ teams }: PeriodScores): string[] =>
  teams.rows.map((row) =>
    [row.subjectId, row.rank, row.total.exact, ...row.items.map((item) => `${item.key}=${item.points.exact}`)].join(
      ' ',
    ),
  );

describe('many weeks tallied in one pass', () => {
  it('give what each week gives by itself, whatever was known when', () => {
    fc.assert(
      fc.property(fc.array(spells, { maxLength: 6 }), (all) => {
        const over = new TallyWeeks(weeks);
        for (const spell of all.flat()) over.add(spell);
        weeks.forEach((weighing, at) => {
          const projects = all.flat().flatMap((spell) => projectAt(spell, at));
          const alone = tallyPeriod(weighing, { projects });
          const by = { ...weighing, targets: [] };
          expect(told(scorePeriod(by, over.week(at), { teams: TEAMS }))).toEqual(
            told(scorePeriod(by, alone, { teams: TEAMS })),
          );
        });
      }),
      { numRuns: 60 },
    );
  });

  it('serve the next draft where it measures the same, and only there', () => {
    const first = new TallyWeeks(weeks);
    expect(first.done).toBe(false);
    const reweighed = weeks.map((week) => ({
      ...week,
      ruleSet: { ...RULES, items: RULES.items.map((item) => ({ ...item, weight: 3 })) },
    }));
    expect(new TallyWeeks(reweighed, first.tallied()).done).toBe(true);
    const other = weeks.map((week) => ({
      ...week,
      ruleSet: { ...RULES, items: [plain({ kind: 'count', event: 'production' }, 'month', 'other')] },
    }));
    expect(new TallyWeeks(other, first.tallied()).done).toBe(false);
    expect(new TallyWeeks(weeks.slice(1), first.tallied()).done).toBe(false);
  });
});
