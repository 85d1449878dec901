import fc from 'fast-check';
import { day } from '../day';
import { fen, FEN_IN_YI } from '../money';
import { DEFAULT_RULE_SET } from '../ranking/default-rule-set';
import { aKnownProject } from '../ranking/known-project.fixture';
import { RuleSet } from '../ranking/rule-set';
import { MONDAY_WEEKS, Week } from '../weeks/week';
import { BulletinBasis, EDITION } from './bulletin-basis';
import { BulletinState, bulletinMoves, isSealed, moveBulletin, openToChange } from './bulletin-state';
import { canonicalJson } from './canonical-json';
import { BulletinInput, compileBulletin } from './compile-bulletin';

const input = (wanted: Partial<BulletinInput> = {}): BulletinInput => ({
  ruleSet: DEFAULT_RULE_SET,
  ruleSetVersion: 1,
  period: '2022-W34' as Week,
  settings: MONDAY_WEEKS,
  asOf: day('2022-08-28'),
  targets: [],
  teams: [
    { id: 'a', name: '甲队', order: 1 },
    { id: 'b', name: '乙队', order: 2 },
  ],
  projects: [],
  previous: null,
  ...wanted,
});

describe('a bulletin', () => {
  it('says its week, its cut-off and the time that has passed', () => {
    const content = compileBulletin(input());
    expect(content).toMatchObject({ from: '2022-08-22', to: '2022-08-28', cutoff: '2022-08-28T16:00:00.000Z' });
    expect(content.timeProgress).toEqual({ elapsed: 240, days: 365, percent: '65.8' });
  });

  it('shows movement in ranks and points against the week before', () => {
    const projects = [aKnownProject({ leadTeamId: 'b', days: { start: '2022-08-23' } })];
    const previous = [
      { teamId: 'a', rank: 1, total: '2.50' },
      { teamId: 'b', rank: 2, total: '0.00' },
    ];
    const rows = compileBulletin(input({ projects, previous })).standings;
    expect(rows.map(({ team, rank, movement, change }) => [team, rank, movement, change])).toEqual([
      ['乙队', 1, 1, '4.00'],
      ['甲队', 2, -1, '-2.50'],
    ]);
    const anew = compileBulletin(input({ projects })).standings;
    expect(anew.map(({ movement, change, previousRank }) => [movement, change, previousRank])).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  });

  it('lists what was reached in the week, and what became known late, but nothing old or too small', () => {
    const projects = [
      aKnownProject({ id: 'in', days: { signing: '2022-08-22' } }),
      aKnownProject({ id: 'late', days: { signing: '2022-08-21' } }),
      aKnownProject({ id: 'old', days: { signing: '2022-08-21' }, fresh: false }),
      aKnownProject({ id: 'other-year', days: { signing: '2021-08-21' } }),
      aKnownProject({ id: 'ahead', days: { signing: '2022-08-29' } }),
      aKnownProject({ id: 'small', days: { signing: '2022-08-22' }, amountFen: fen(999_999_999) }),
    ];
    const { signings } = compileBulletin(input({ projects }));
    expect(signings.map(({ projectId, late }) => [projectId, late])).toEqual([
      ['late', true],
      ['in', false],
    ]);
  });

  it('names the shares of a shared project', () => {
    const shares = [
      { teamId: 'a', basisPoints: 6_000 },
      { teamId: 'b', basisPoints: 4_000 },
    ];
    const { starts } = compileBulletin(input({ projects: [aKnownProject({ shares, days: { start: '2022-08-25' } })] }));
    expect(starts[0]).toMatchObject({ team: '甲队', shares: [{ team: '甲队' }, { team: '乙队', basisPoints: 4_000 }] });
  });

  it('holds the year against the zone’s targets: a shared project once, amounts in 分', () => {
    const projects = [
      aKnownProject({ id: 'p1', days: { signing: '2022-08-22' }, amountFen: fen(FEN_IN_YI) }),
      aKnownProject({ id: 'p2', days: { signing: '2022-03-01' } }),
    ];
    const targets = [
      { teamId: null, measure: 'signed', value: 3 },
      { teamId: 'a', measure: 'signedAmount', value: FEN_IN_YI },
    ] as const;
    const { totals } = compileBulletin(input({ projects, targets }));
    const signed = totals.find((total) => total.measure === 'signed');
    // 2 of 3 = 66.67 %; 240 of 365 days = 65.75 %
    expect(signed).toMatchObject({ value: 2, inPeriod: 1, target: 3, completion: '66.7', ahead: '0.91' });
    const amount = totals.find((total) => total.measure === 'signedAmount');
    expect(amount).toMatchObject({ unit: 'fen', value: 12_000_000_000, target: null, completion: null, ahead: null });
  });

  it('keeps groups with their ranks and lists with who is on them, where the rules have them', () => {
    const ruleSet: RuleSet = {
      ...DEFAULT_RULE_SET,
      groups: [
        { key: 'first', title: '第一组', teams: ['a'] },
        { key: 'second', title: '第二组', teams: ['b'] },
      ],
      lists: [{ key: 'red', title: '红榜', colour: 'red', all: [{ kind: 'total', atLeast: 1 }] }],
    };
    const projects = [aKnownProject({ leadTeamId: 'b', days: { start: '2022-08-23' } })];
    const content = compileBulletin(input({ ruleSet, projects }));
    expect(content.groups).toEqual([
      { key: 'first', title: '第一组' },
      { key: 'second', title: '第二组' },
    ]);
    expect(content.standings.map(({ team, rank, group }) => [team, rank, group])).toEqual([
      ['乙队', 1, { key: 'second', rank: 1 }],
      ['甲队', 2, { key: 'first', rank: 1 }],
    ]);
    expect(content.lists).toEqual([
      { title: '红榜', colour: 'red', teams: [{ team: '乙队', rank: 1, total: '4.00' }] },
    ]);
    expect(Object.keys(compileBulletin(input({ projects })))).not.toContain('groups');
  });

  it('compares a team’s rank in its group with the week before, when it was in the same group', () => {
    const ruleSet: RuleSet = { ...DEFAULT_RULE_SET, groups: [{ key: 'all', title: '各队', teams: ['a', 'b', 'c'] }] };
    const teams = ['a', 'b', 'c'].map((id, at) => ({ id, name: id, order: at + 1 }));
    const projects = [
      aKnownProject({ id: 'p1', leadTeamId: 'b', days: { start: '2022-08-23', production: '2022-08-24' } }),
      aKnownProject({ id: 'p2', leadTeamId: 'c', days: { start: '2022-08-23' } }),
    ];
    const previous = [
      { teamId: 'a', rank: 1, total: '2.50', group: { key: 'all', rank: 1 } },
      { teamId: 'b', rank: 5, total: '1.00', group: { key: 'all', rank: 2 } },
      { teamId: 'c', rank: 6, total: '0.00', group: { key: 'other', rank: 1 } },
    ];
    const basis: BulletinBasis = {
      edition: EDITION,
      ...{ ruleSet: 1, definition: 1, targets: [], before: null, weeks: MONDAY_WEEKS, workdays: '' },
      teams,
    };
    const groupsBy = (given: BulletinBasis) =>
      compileBulletin(input({ ruleSet, teams, projects, previous, basis: given })).standings.map(({ group }) => group);
    expect(groupsBy(basis)).toEqual([
      { key: 'all', rank: 1, previousRank: 2, movement: 1 },
      { key: 'all', rank: 2, previousRank: null, movement: null },
      { key: 'all', rank: 3, previousRank: 1, movement: -2 },
    ]);
    const { edition: _edition, ...old } = basis;
    expect(groupsBy(old)).toEqual([
      { key: 'all', rank: 1 },
      { key: 'all', rank: 2 },
      { key: 'all', rank: 3 },
    ]);
  });

  it('takes no points from those of other rules, since edition 3; ranks move all the same', () => {
    const projects = [aKnownProject({ leadTeamId: 'b', days: { start: '2022-08-23' } })];
    const previous = [
      { teamId: 'a', rank: 1, total: '2.50' },
      { teamId: 'b', rank: 2, total: '0.00' },
    ];
    const now = input({ projects, previous });
    const before = { ...now, period: '2022-W33' as Week, asOf: day('2022-08-21'), projects: [] };
    const versions = { ruleSet: 1, definition: 1, targets: [] };
    const basis = { ...versions, weeks: MONDAY_WEEKS, workdays: '', teams: [] };
    const told = (given: Pick<BulletinBasis, 'edition' | 'before'>) =>
      compileBulletin({ ...now, before, basis: { ...basis, ...given } });
    const others = { ...versions, ruleSet: 2 };
    const apart = told({ edition: EDITION, before: others });
    expect(apart.incomparable).toEqual({ points: ['rules'], groups: [] });
    expect(apart.standings.map(({ movement, change }) => [movement, change])).toEqual([
      [1, null],
      [-1, null],
    ]);
    expect(apart.changes).toEqual([]);
    for (const same of [told({ edition: EDITION, before: versions }), told({ edition: 2, before: others })]) {
      expect(same.standings.map(({ change }) => change)).toEqual(['4.00', '-2.50']);
      expect(Object.keys(same)).not.toContain('incomparable');
    }
  });

  it('is the same text whatever the order of the facts', () => {
    const all = Array.from({ length: 8 }, (_, index) =>
      aKnownProject({ id: `p${index}`, leadTeamId: index % 2 ? 'a' : 'b', days: { signing: `2022-08-2${index}` } }),
    );
    const text = canonicalJson(compileBulletin(input({ projects: all })));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (projects) => {
        expect(canonicalJson(compileBulletin(input({ projects })))).toBe(text);
      }),
    );
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order of keys and reads back as it was', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ unit: 'grapheme' }),
          fc.oneof(fc.integer(), fc.string({ unit: 'grapheme' }), fc.boolean()),
        ),
        (value) => {
          const turned = Object.fromEntries(Object.entries(value).reverse());
          expect(canonicalJson(turned)).toBe(canonicalJson(value));
          expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
        },
      ),
    );
  });

  it.each([[1.5], [Number.NaN], [-0], [2 ** 53], ['\ud800'], [undefined], [{ a: undefined }], [1n]])(
    'refuses %p, which has no exact form',
    (value) => expect(() => canonicalJson(value)).toThrow(RangeError),
  );
});

describe('the life of a bulletin', () => {
  const states = Object.values(BulletinState);

  it.each(states.flatMap((from) => states.map((to) => [from, to] as const)))('%s to %s', (from, to) => {
    const open: readonly BulletinState[] = bulletinMoves[from];
    const moved = moveBulletin(from, to);
    expect(moved.ok).toBe(open.includes(to));
    if (!moved.ok) expect(moved.code).toBe(isSealed(from) ? 'bulletin.frozen' : 'bulletin.state.closed');
  });

  it('is open to change only before the review', () => {
    expect(states.map((state) => openToChange(state).ok)).toEqual([true, false, false, false, false]);
  });
});
