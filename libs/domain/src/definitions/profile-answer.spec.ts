import fc from 'fast-check';
import { addDays, day } from '../day';
import { factsOf } from '../projects/counted-event';
import { LandEvent } from '../projects/land-event';
import { KnownProject } from '../projects/known-project';
import { PaperKind } from '../projects/paper-kind';
import { DEFAULT_DEFINITIONS } from './default-definitions';
import { DefinitionBody } from './definition-profile';
import { EvidencedFact } from './milestone-answer';
import { landPaperDays, profileAnswer } from './profile-answer';

const d = (value: string) => day(`2026-${value}`);

const land = (papers: Partial<Record<PaperKind, string>>, on = '03-01'): EvidencedFact => ({
  milestone: 'landAcquisition',
  day: d(on),
  state: 'verified',
  papers: Object.entries(papers).map(([kind, own]) => ({ kind: kind as PaperKind, day: d(own), state: 'verified' })),
});

const started = (on: string, kinds: PaperKind[] = ['constructionPermit', 'pilingPhoto']): EvidencedFact => ({
  milestone: 'start',
  day: d(on),
  state: 'verified',
  papers: kinds.map((kind) => ({ kind, day: d(on), state: 'verified' })),
});

const body = (days: number, from: LandEvent): DefinitionBody => ({
  ...DEFAULT_DEFINITIONS.zone.body,
  startOnLandAcquisition: { days, from },
});

describe('start on land acquisition', () => {
  const acquired = land({ landResult: '03-01', landContract: '03-08', handOver: '03-20' });

  it.each<[days: number, from: LandEvent, on: string, code: string]>([
    [0, 'recorded', '03-01', 'inTime'],
    [0, 'recorded', '03-02', 'tooLate'],
    [5, 'result', '03-06', 'inTime'],
    [5, 'result', '03-07', 'tooLate'],
    [3, 'contract', '03-11', 'inTime'],
    [3, 'contract', '03-12', 'tooLate'],
    [3, 'contract', '03-07', 'beforeEvent'],
    [7, 'handOver', '03-27', 'inTime'],
  ])('within %d days from %s: a start on %s is %s', (days, from, on, code) => {
    const { startOnLandAcquisition } = profileAnswer(body(days, from), [acquired, started(on)]);
    expect(startOnLandAcquisition.because).toEqual([{ code, kinds: [] }]);
    expect(startOnLandAcquisition.met).toBe(code === 'inTime');
  });

  it('names the paper that would tell the day', () => {
    const { startOnLandAcquisition } = profileAnswer(body(7, 'handOver'), [
      land({ landContract: '03-08' }),
      started('03-09'),
    ]);
    expect(startOnLandAcquisition).toMatchObject({
      from: null,
      because: [{ code: 'paperMissing', kinds: ['handOver'] }],
    });
  });

  it.each([
    ['acquisitionNotMet', [started('03-02')]],
    ['startNotMet', [acquired]],
  ] as const)('is %s without the other', (code, facts) => {
    expect(profileAnswer(body(5, 'recorded'), facts).startOnLandAcquisition.because[0]?.code).toBe(code);
  });

  it('is to the zone what the standings count, whatever the days and the event', () => {
    const gap = fc.integer({ min: -3, max: 12 });
    const event = fc.constantFrom(...Object.values(LandEvent));
    fc.assert(
      fc.property(fc.nat(9), event, gap, gap, (days, from, contract, start) => {
        const known = land({ landContract: '03-15', handOver: '03-18' });
        const papers = known.papers.map((paper) => ({ ...paper, day: addDays(paper.day, contract) }));
        const facts = [{ ...known, papers }, started('03-15')].map((fact) =>
          fact.milestone === 'start' ? { ...fact, day: addDays(fact.day, start) } : fact,
        );
        const [acquiredFact, startFact] = facts as [EvidencedFact, EvidencedFact];
        const fact = (one: EvidencedFact) => ({
          id: one.milestone,
          milestone: one.milestone,
          day: one.day,
          fresh: false,
        });
        const project = {
          facts: {
            landAcquisition: { ...fact(acquiredFact), paperDays: landPaperDays(acquiredFact.papers) },
            start: fact(startFact),
          },
        } as unknown as KnownProject;
        const definition = { order: [], needs: {}, startOnLandAcquisition: { days, from } };
        const counted = factsOf('startOnLandAcquisition', project, definition) !== null;
        expect(profileAnswer(body(days, from), facts).startOnLandAcquisition.met).toBe(counted);
      }),
    );
  });
});

describe('a stricter definition', () => {
  it('does not take away what was verified under the one before', () => {
    const strict: DefinitionBody = {
      ...DEFAULT_DEFINITIONS.zone.body,
      milestones: {
        ...DEFAULT_DEFINITIONS.zone.body.milestones,
        start: DEFAULT_DEFINITIONS.city.body.milestones.start,
      },
    };
    const facts = [started('03-02', ['sitePhoto'])];
    const before = () => DEFAULT_DEFINITIONS.zone.body.milestones.start;
    expect(profileAnswer(strict, facts).milestones.start.met).toBe(false);
    expect(profileAnswer(strict, facts, before).milestones.start.met).toBe(true);
  });
});
