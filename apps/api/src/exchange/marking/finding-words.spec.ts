import { ROW_FAULTS, ROW_REMARKS } from '@huoshui/domain';
import { findingWords } from './finding-words';

describe('the words in a marked workbook', () => {
  it.each([...ROW_FAULTS, ...ROW_REMARKS])('%s has some', (code) => {
    expect(findingWords(code, {})).toMatch(/^[\u4e00-\u9fff1].*[^。]$/u);
  });

  it('name the facts', () => {
    const facts = { earlier: 'signing', later: 'start', earlierDay: '2022-08-17', laterDay: '2022-07-28' };
    expect(findingWords('import.row.start-before-sign', facts)).toBe(
      '开工日期（2022-07-28）早于签约日期（2022-08-17）',
    );
  });
});
