import { builtUpon } from './built-upon';

describe('why an import is not undone', () => {
  it.each([
    [{ projects: 2, statistics_entry: 2, key_project: 1 }, '2 个已有后续工作（重点项目 1、纳统 2）'],
    [{ projects: 3 }, '3 个此后又登记、核验或修改过'],
    [{ obstacles: 4 }, '4 件办理过'],
    [{ bulletins: 65, period: '2022-W01' }, '65 期已签发的通报（最早 2022年第1周）'],
    [{ projects: 1, meeting_decision: 2 }, '议定事项 2'],
    [{}, '已有后续工作'],
  ])('%o', (facts, words) => expect(builtUpon(facts)).toContain(words));
});
