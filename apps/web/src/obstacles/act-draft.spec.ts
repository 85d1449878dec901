import { ObstacleAct } from '@huoshui/domain';
import { actInput, isPlain } from './act-draft';

const draft = {
  handling: 'referred',
  departmentId: 'd',
  text: ' 请接电 ',
  firstAnswer: ' ',
  satisfaction: '',
  files: [{ id: 'f', name: '接电方案.pdf' }],
};

describe('what an act sends', () => {
  it.each([
    ['accept', { handling: 'referred', departmentId: 'd', reason: '请接电', firstAnswer: null }],
    ['handOff', { departmentId: 'd', reason: '请接电' }],
    ['pause', { reason: '请接电' }],
    ['giveBack', { reason: '请接电' }],
    ['note', { text: '请接电', fileIds: ['f'] }],
    ['reply', { text: '请接电', fileIds: ['f'] }],
    ['settle', { result: '请接电', satisfaction: null }],
  ] as const)('%s is %j', (act, body) => expect(actInput(act, draft)).toEqual(body));

  it('is nothing for who reports in or goes on', () => {
    expect(Object.values(ObstacleAct).filter(isPlain)).toEqual(['reportIn', 'resume']);
  });
});
