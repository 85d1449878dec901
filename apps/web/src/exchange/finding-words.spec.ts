import { ROW_FAULTS, ROW_REMARKS } from '@huoshui/domain';
import { findingWords } from './finding-words';

describe('the words for what is found in a row', () => {
  it.each([...ROW_FAULTS, ...ROW_REMARKS])('%s has a Chinese sentence', (code) => {
    expect(findingWords[code]({})).toMatch(/[\u4e00-\u9fff].*。$/u);
  });

  it('puts the facts into the sentence', () => {
    const facts = { earlier: 'signing', later: 'start', earlierDay: '2022-08-17', laterDay: '2022-07-28' };
    expect(findingWords['import.row.start-before-sign'](facts)).toBe(
      '开工日期（2022-07-28）早于签约日期（2022-08-17）。',
    );
    expect(findingWords['import.row.refused']({ code: 'team.inactive' })).toContain('队伍');
  });
});
