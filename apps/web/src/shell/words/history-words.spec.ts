import { HistoryEntry, historyKinds } from '@huoshui/contracts';
import { historyWords } from './history-words';

const entry = (kind: HistoryEntry['kind'], details: HistoryEntry['details'] = {}): HistoryEntry => ({
  at: '2026-11-23T00:00:00Z',
  by: null,
  kind,
  details,
});

describe('history words', () => {
  it.each(historyKinds)('%s has a sentence', (kind) => {
    expect(historyWords(entry(kind))).toMatch(/[\u4e00-\u9fff]/u);
  });

  it.each([
    [entry('lead.moved', { from: 'contacted', to: 'lost', reason: '选址他处' }), '由“已接触”转为“已流失”：选址他处'],
    [entry('lead.changed', { changed: 'investment,need' }), '修改意向投资、需求'],
    [entry('milestone.verified', { milestone: 'start', day: '2026-05-01', reason: null }), '核验开工（2026-05-01）'],
    [entry('project.terms', { changed: 'shares', reason: '会议纪要' }), '变更条件：分成：会议纪要'],
  ])('%o reads as people say it', (one, words) => {
    expect(historyWords(one)).toBe(words);
  });
});
