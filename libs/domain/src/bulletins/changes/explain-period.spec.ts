import fc from 'fast-check';
import { addDays, day } from '../../day';
import { FEN_IN_WAN } from '../../money';
import { KnownFact, KnownProject } from '../../projects/known-project';
import { Milestone, MILESTONES } from '../../projects/milestone';
import { DEFAULT_RULE_SET } from '../../ranking/default-rule-set';
import { Fraction } from '../../ranking/fraction';
import { aKnownProject } from '../../ranking/known-project.fixture';
import { standings, StandingsInput } from '../../ranking/standings';
import { MONDAY_WEEKS, Week } from '../../weeks/week';
import { Effect, explainPeriod } from './explain-period';

const teams = ['a', 'b', 'c'].map((id, order) => ({ id, order }));

/** Four points a start and nothing else, to be added up by hand. */
const SIMPLE = {
  ...DEFAULT_RULE_SET,
  items: DEFAULT_RULE_SET.items.filter(({ key }) => key === 'start'),
  tieBreakers: [],
};

const input = (week: string, asOf: string, projects: readonly KnownProject[]): StandingsInput => ({
  ruleSet: SIMPLE,
  period: week as Week,
  settings: MONDAY_WEEKS,
  asOf: day(asOf),
  targets: teams.map(({ id }, at) => ({ teamId: id, measure: 'started', value: at + 3 }) as const),
  teams,
  projects,
});

const before = (...projects: KnownProject[]) => input('2022-W33', '2022-08-21', projects);
const now = (...projects: KnownProject[]) => input('2022-W34', '2022-08-28', projects);

const said = (effects: readonly Effect[] | null) =>
  (effects ?? []).map(({ teamId, total, items }) => [teamId, total.exact, items.map(({ key }) => key)]);

describe('the change of a week', () => {
  it('names a fact that became known late, with its effect by team and item', () => {
    const was = aKnownProject({ days: { signing: '2022-08-02' } });
    const is = aKnownProject({ days: { signing: '2022-08-02', start: '2022-08-10' } });
    const { adjustments, teams: rows } = explainPeriod(before(was), now(is));
    expect(adjustments).toMatchObject([{ kind: 'late', milestone: 'start', day: '2022-08-10', was: null }]);
    expect(said(adjustments[0]?.effects ?? null)).toEqual([['a', '4', ['start']]]);
    expect(rows.find(({ teamId }) => teamId === 'a')).toMatchObject({
      adjustments: Fraction.of(4),
      news: Fraction.ZERO,
      other: Fraction.ZERO,
    });
  });

  it('counts a fact of the week as news, not as an adjustment', () => {
    const was = aKnownProject({ days: { signing: '2022-08-02' } });
    const is = aKnownProject({ days: { signing: '2022-08-02', start: '2022-08-23' } });
    const { adjustments, teams: rows } = explainPeriod(before(was), now(is));
    expect(adjustments).toEqual([]);
    expect(rows.find(({ teamId }) => teamId === 'a')?.news.exact).toBe('4');
  });

  it('takes off what was retracted, moves what was corrected, and weighs other shares', () => {
    const start = aKnownProject({ days: { signing: '2022-08-02', start: '2022-08-10' } });
    const gone = explainPeriod(before(start), now(aKnownProject({ days: { signing: '2022-08-02' } })));
    expect(gone.adjustments).toMatchObject([{ kind: 'retracted', milestone: 'start', day: '2022-08-10' }]);
    expect(said(gone.adjustments[0]?.effects ?? null)).toEqual([['a', '-4', ['start']]]);

    const moved = aKnownProject({ days: { signing: '2022-08-02', start: '2022-08-23' } });
    expect(explainPeriod(before(start), now(moved)).adjustments).toMatchObject([
      { kind: 'corrected', was: '2022-08-10', day: '2022-08-23', effects: [{ teamId: 'a' }] },
    ]);

    const { adjustments } = explainPeriod(
      before(start),
      now({ ...start, leadTeamId: 'b', shares: [{ teamId: 'b', basisPoints: 10_000 }] }),
    );
    expect(adjustments).toMatchObject([{ kind: 'terms', milestone: null }]);
    expect(adjustments[0]?.effects?.map(({ teamId }) => teamId).sort()).toEqual(['a', 'b']);
  });

  it('takes off everything of a project that is not known any more, and lists no new name', () => {
    const start = aKnownProject({ days: { signing: '2022-08-02', start: '2022-08-10' } });
    const gone = explainPeriod(before(start), now());
    expect(gone.adjustments.map(({ kind, milestone }) => [kind, milestone])).toEqual([
      ['retracted', 'signing'],
      ['retracted', 'start'],
    ]);
    expect(explainPeriod(before(start), now({ ...start, name: '新名' })).adjustments).toEqual([]);
  });

  it('names very many late facts all the same, and weighs those past the hundredth together', () => {
    const late = Array.from({ length: 120 }, (_, at) =>
      aKnownProject({ id: `p${at}`, days: { signing: '2022-08-01', start: '2022-08-02' } }),
    );
    const { adjustments, jointly, teams: rows } = explainPeriod(before(), now(...late));
    expect(adjustments).toHaveLength(240);
    expect(adjustments.filter(({ effects }) => effects === null)).toHaveLength(140);
    const weighed = adjustments.flatMap(({ effects }) => effects ?? []).concat(jointly);
    expect(Fraction.sum(weighed.map(({ total }) => total))).toEqual(rows[0]?.adjustments);
  });

  it('sums exactly: news and adjustments and the rest are the difference, whatever became known', () => {
    fc.assert(
      fc.property(fc.array(twoStates, { maxLength: 5 }), fc.constantFrom('item', 'total'), (states, at) => {
        const ruleSet = { ...DEFAULT_RULE_SET, rounding: { decimals: 2, at } } as const;
        const then = { ...before(...states.flatMap(([was]) => was ?? [])), ruleSet };
        const today = { ...now(...states.flatMap(([, is]) => is ?? [])), ruleSet };
        const { adjustments, teams: rows } = explainPeriod(then, today);
        const [was, is] = [standings(then), standings(today)].map(
          (one) => new Map(one.map((row) => [row.teamId, row.total])),
        );
        for (const row of rows) {
          const change = is?.get(row.teamId)?.minus(was?.get(row.teamId) ?? Fraction.ZERO);
          expect(row.news.plus(row.adjustments).plus(row.other)).toEqual(change);
          const named = adjustments
            .flatMap(({ effects }) => effects ?? [])
            .filter(({ teamId }) => teamId === row.teamId);
          expect(Fraction.sum(named.map(({ total }) => total))).toEqual(row.adjustments);
        }
        const shuffled = explainPeriod(
          { ...then, projects: [...then.projects].reverse() },
          { ...today, projects: [...today.projects].reverse() },
        );
        expect(shuffled).toEqual(explainPeriod(then, today));
      }),
      { numRuns: 25 },
    );
  });
});

const aFact = fc.option(fc.record({ id: fc.integer({ min: 0, max: 2 }), off: fc.integer({ min: -60, max: 27 }) }), {
  nil: undefined,
});
const someFacts = fc.record(Object.fromEntries(MILESTONES.map((one) => [one, aFact])));
const someTerms = fc.record({
  wan: fc.integer({ min: 500, max: 150_000 }),
  team: fc.constantFrom('a', 'b', 'c'),
  manufacturing: fc.boolean(),
});
let made = 0;
/** One project as known at the cut-off before and now, either of which may be nothing. */
const twoStates = fc
  .tuple(fc.option(fc.tuple(someTerms, someFacts)), fc.option(fc.tuple(someTerms, someFacts)))
  .map(([was, is]) => {
    const id = `p${(made += 1)}`;
    return [was && known(id, was), is && known(id, is)] as const;
  });

type State = [
  { wan: number; team: string; manufacturing: boolean },
  Record<string, { id: number; off: number } | undefined>,
];

function known(id: string, [{ wan, team, manufacturing }, wanted]: State): KnownProject {
  const facts: Partial<Record<Milestone, KnownFact>> = {};
  for (const milestone of MILESTONES) {
    const fact = wanted[milestone];
    if (!fact) continue;
    const at = addDays(day('2022-08-01'), fact.off);
    facts[milestone] = { id: `${id}-${milestone}-${fact.id}`, milestone, day: at, fresh: true };
  }
  const shares = [{ teamId: team, basisPoints: 10_000 }];
  return { ...aKnownProject({ id, amountFen: wan * FEN_IN_WAN, leadTeamId: team, manufacturing }), shares, facts };
}
