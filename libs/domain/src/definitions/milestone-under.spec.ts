import fc from 'fast-check';
import { addDays, day, Day } from '../day';
import { Milestone, MILESTONES } from '../projects/milestone';
import { HANDED_IN, PAPER_KINDS, PaperKind } from '../projects/paper-kind';
import { DEFAULT_DEFINITIONS } from './default-definitions';
import { DEFINITION_KEYS, DefinitionKey, MilestoneRule } from './definition-profile';
import { EvidencedFact, EvidencePaper, EvidenceState } from './milestone-answer';
import { milestoneUnder, openGroups } from './milestone-under';

const recorded = day('2026-03-10');

const paper = (kind: PaperKind, state: EvidenceState = 'verified', on = '2026-03-01'): EvidencePaper => ({
  kind,
  day: day(on),
  state,
});

const start = (papers: EvidencePaper[], state: EvidenceState = 'verified'): EvidencedFact => ({
  milestone: 'start',
  day: recorded,
  state,
  papers,
});

const rule = (key: DefinitionKey, milestone: Milestone = 'start') =>
  DEFAULT_DEFINITIONS[key].body.milestones[milestone];
const under = (key: DefinitionKey, fact?: EvidencedFact) => milestoneUnder(rule(key), 'start', fact);

describe('started, in three answers', () => {
  it.each<[string, EvidencePaper[], [zone: boolean, city: boolean, statistics: boolean]]>([
    ['a photo of the levelled site', [paper('sitePhoto')], [true, false, false]],
    ['a permit alone', [paper('constructionPermit')], [true, false, false]],
    ['a permit and a site photo', [paper('constructionPermit'), paper('sitePhoto')], [true, true, false]],
    ['piling without a permit', [paper('pilingPhoto')], [true, false, true]],
    ['a permit and equipment in place', [paper('constructionPermit'), paper('equipmentPhoto')], [true, true, true]],
    ['a ledger row', [paper('ledgerRow')], [true, false, false]],
    ['nothing that has a name', [paper('other')], [true, false, false]],
    ['nothing', [], [false, false, false]],
  ])('with %s', (_, papers, met) => {
    expect(DEFINITION_KEYS.map((key) => under(key, start(papers)).met)).toEqual(met);
  });

  it('falls on the recorded day, for the statistics bureau on the day of the earliest photo of the works', () => {
    const papers = [paper('pilingPhoto', 'verified', '2026-04-02'), paper('mainWorksPhoto', 'verified', '2026-04-01')];
    expect(under('zone', start(papers))).toMatchObject({ day: recorded, because: [{ code: 'papers' }] });
    expect(under('statistics', start(papers))).toEqual({
      milestone: 'start',
      met: true,
      day: '2026-04-01',
      because: [
        { code: 'papers', kinds: ['pilingPhoto', 'mainWorksPhoto'] },
        { code: 'dayOfPaper', kinds: ['mainWorksPhoto'] },
      ],
    });
  });

  it.each<[string, EvidencedFact | undefined, DefinitionKey, unknown[]]>([
    ['nothing is recorded', undefined, 'zone', [{ code: 'notRecorded', kinds: [] }]],
    ['it was retracted', start([paper('sitePhoto')], 'retracted'), 'zone', [{ code: 'notRecorded', kinds: [] }]],
    ['it waits', start([paper('sitePhoto')], 'waiting'), 'zone', [{ code: 'recordWaiting', kinds: [] }]],
    ['it came back', start([paper('sitePhoto')], 'returned'), 'zone', [{ code: 'recordReturned', kinds: [] }]],
    [
      'the permit is missing',
      start([paper('sitePhoto')]),
      'city',
      [{ code: 'paperMissing', kinds: ['constructionPermit'] }],
    ],
    [
      'the permit waits',
      start([paper('sitePhoto'), paper('constructionPermit', 'waiting')]),
      'city',
      [{ code: 'paperWaiting', kinds: ['constructionPermit'] }],
    ],
    [
      'the permit came back',
      start([paper('sitePhoto'), paper('constructionPermit', 'returned')]),
      'city',
      [{ code: 'paperReturned', kinds: ['constructionPermit'] }],
    ],
    [
      'there is only a ledger row',
      start([paper('ledgerRow')]),
      'statistics',
      [
        { code: 'paperMissing', kinds: ['pilingPhoto', 'mainWorksPhoto', 'equipmentPhoto'] },
        { code: 'ledgerRefused', kinds: [] },
      ],
    ],
  ])('not when %s', (_, fact, key, because) => {
    expect(under(key, fact)).toEqual({ milestone: 'start', met: false, day: null, because });
  });

  it('rests on the record alone where the profile asks for no paper', () => {
    const free: MilestoneRule = { requires: [], dayFrom: [], ledgerSuffices: false };
    expect(milestoneUnder(free, 'start', start([]))).toMatchObject({ met: true, because: [{ code: 'recordAlone' }] });
  });
});

describe('what stands against a verification', () => {
  it('names each group that no paper answers to; what waits answers, what came back does not', () => {
    expect(openGroups(rule('city'), [paper('sitePhoto', 'waiting')])).toEqual([['constructionPermit']]);
    expect(openGroups(rule('city'), [paper('constructionPermit', 'returned'), paper('sitePhoto')])).toHaveLength(1);
    expect(openGroups(rule('zone'), [paper('ledgerRow', 'waiting')])).toEqual([]);
    expect(openGroups(rule('statistics'), [paper('ledgerRow')])).toHaveLength(1);
  });
});

const anyDay = fc.integer({ min: 0, max: 400 }).map((count): Day => addDays(day('2026-01-01'), count));
const states = Object.values(EvidenceState);
const anyPaper = fc.record({ kind: fc.constantFrom(...PAPER_KINDS), day: anyDay, state: fc.constantFrom(...states) });
const someKinds = (minLength: number) => fc.uniqueArray(fc.constantFrom(...HANDED_IN), { minLength, maxLength: 4 });
const anyRule: fc.Arbitrary<MilestoneRule> = fc.record({
  requires: fc.array(someKinds(1), { maxLength: 3 }),
  dayFrom: someKinds(0),
  ledgerSuffices: fc.boolean(),
});
const anyFact = fc.record({
  milestone: fc.constantFrom(...MILESTONES),
  day: anyDay,
  state: fc.constantFrom(...states),
  papers: fc.array(anyPaper, { maxLength: 6 }),
});
const answer = (one: MilestoneRule, fact: EvidencedFact) => milestoneUnder(one, fact.milestone, fact);
const withPaper = (fact: EvidencedFact, more: EvidencePaper): EvidencedFact => ({
  ...fact,
  papers: [...fact.papers, more],
});

describe('under any rule', () => {
  it('a further verified paper never turns a met milestone unmet', () => {
    fc.assert(
      fc.property(anyRule, anyFact, anyPaper, (one, fact, more) => {
        fc.pre(answer(one, fact).met);
        expect(answer(one, withPaper(fact, { ...more, state: 'verified' })).met).toBe(true);
      }),
    );
  });

  it('what is not verified never counts: without it the answer and the day are the same', () => {
    fc.assert(
      fc.property(anyRule, anyFact, (one, fact) => {
        const verified = fact.papers.filter((each) => each.state === 'verified');
        const { met, day: on } = answer(one, fact);
        expect(answer(one, { ...fact, papers: verified })).toMatchObject({ met, day: on });
        expect(met && fact.state !== 'verified').toBe(false);
      }),
    );
  });

  it('a paper that is retracted leaves exactly the answer that was there before it', () => {
    fc.assert(
      fc.property(anyRule, anyFact, anyPaper, (one, fact, more) => {
        expect(answer(one, withPaper(fact, { ...more, state: 'retracted' }))).toEqual(answer(one, fact));
      }),
    );
  });

  it('says why, and has a day exactly when it is met', () => {
    fc.assert(
      fc.property(anyRule, anyFact, (one, fact) => {
        const { met, day: on, because } = answer(one, fact);
        expect(because.length).toBeGreaterThan(0);
        expect(on !== null).toBe(met);
      }),
    );
  });

  it('a verification that nothing stands against makes the milestone met', () => {
    fc.assert(
      fc.property(anyRule, anyFact, (one, fact) => {
        fc.pre(openGroups(one, fact.papers).length === 0);
        const papers = fact.papers.map((each) =>
          each.state === 'waiting' ? { ...each, state: 'verified' as const } : each,
        );
        expect(answer(one, { ...fact, state: 'verified', papers }).met).toBe(true);
      }),
    );
  });
});
