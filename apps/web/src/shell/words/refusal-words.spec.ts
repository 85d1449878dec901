import { refusals } from '@huoshui/contracts';
import { refusalWords, sentence } from './refusal-words';

const codes = Object.keys(refusals) as (keyof typeof refusals)[];

describe('refusal words', () => {
  it.each(codes)('%s has a Chinese sentence', (code) => {
    expect(refusalWords[code]?.({})).toMatch(/[\u4e00-\u9fff].*[。）]$/u);
  });

  it('has no sentence for a code that no longer exists', () => {
    const known = new Set<string>([...codes, 'offline']);
    expect(Object.keys(refusalWords).filter((code) => !known.has(code))).toEqual([]);
  });

  it('puts the facts into the sentence, closed sets by their Chinese names', () => {
    const facts = { earlier: 'start', later: 'production', earlierDay: '2026-05-01', laterDay: '2026-04-30' };
    expect(sentence('project.milestone.order', facts)).toBe('投产日期（2026-04-30）不能早于开工日期（2026-05-01）。');
    expect(sentence('lead.stage.closed', { from: 'new', to: 'signed' })).toBe('“新线索”的线索不能直接转为“已签约”。');
    expect(sentence('session.wait', { retryAfter: 200 })).toBe('多次输错密码，请 4 分钟后再试。');
  });
});
