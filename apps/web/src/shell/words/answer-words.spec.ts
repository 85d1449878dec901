import { day, DEFAULT_DEFINITIONS, EvidencedFact, milestoneUnder, PaperKind } from '@huoshui/domain';
import { answerSentence, landStartSentence, verdictText } from './answer-words';

const start = (...kinds: PaperKind[]): EvidencedFact => ({
  milestone: 'start',
  day: day('2026-03-10'),
  state: 'verified',
  papers: kinds.map((kind) => ({ kind, day: day('2026-03-20'), state: 'verified' })),
});

const said = (key: 'zone' | 'city' | 'statistics', fact?: EvidencedFact): string[] => {
  const answer = milestoneUnder(DEFAULT_DEFINITIONS[key].body.milestones.start, 'start', fact);
  return [verdictText('start', answer), answerSentence(answer)];
};

describe('an answer in one sentence', () => {
  it.each([
    ['zone', start('ledgerRow'), '2026-03-10 开工', '凭台账行。'],
    [
      'city',
      start('ledgerRow'),
      '不算开工',
      '缺施工许可证；缺现场照片、打桩照片、主体施工照片或设备到位照片；台账行不作为佐证。',
    ],
    ['city', start('constructionPermit', 'sitePhoto'), '2026-03-10 开工', '凭施工许可证、现场照片。'],
    ['statistics', start('pilingPhoto'), '2026-03-20 开工', '凭打桩照片，日期以打桩照片为准。'],
    ['zone', undefined, '不算开工', '还没有登记。'],
  ] as const)('of %s', (key, fact, verdict, sentence) => expect(said(key, fact)).toEqual([verdict, sentence]));

  it('tells how many days lie between land and start', () => {
    const land = { from: day('2026-03-08'), started: day('2026-03-10'), limitDays: 3, event: 'contract' };
    const inTime = { ...land, met: true, days: 2, because: [{ code: 'inTime', kinds: [] }] } as const;
    expect(landStartSentence(inTime)).toBe('自出让合同签订（2026-03-08）起第 2 天开工，限 3 天。');
    expect(landStartSentence({ ...inTime, days: 0 })).toBe('出让合同签订（2026-03-08）当天开工。');
    const missing = {
      ...land,
      met: false,
      from: null,
      days: null,
      because: [{ code: 'paperMissing', kinds: ['landContract'] }],
    } as const;
    expect(landStartSentence(missing)).toBe('缺已核验的出让合同，无从起算。');
  });
});
