import { changeRoom, changeWords } from './change-words';

describe('what changed', () => {
  it.each<[Parameters<typeof changeWords>[0], string, string]>([
    [{ kind: 'progress.reported', details: { text: '主体封顶' } }, '进展', '主体封顶'],
    [{ kind: 'light.turned', details: { title: '开工逾期', colour: 'red' } }, '亮灯', '开工逾期：转为红灯'],
    [{ kind: 'obstacle.raised', details: { title: '电杆迁移' } }, '卡点诉求', '提出卡点诉求“电杆迁移”'],
    [{ kind: 'order.issued', details: { title: '报装', text: null } }, '督办', '下达督办“报装”'],
    [
      {
        kind: 'schedule.replanned',
        details: {
          task: '清表',
          wasNotBefore: null,
          notBefore: '2026-07-01',
          wasDuration: 10,
          duration: 15,
          reason: '雨季',
        },
      },
      '时序',
      '“清表”改期：不早于 2026-07-01 开始，工期 10 → 15 天（雨季）',
    ],
    [
      { kind: 'schedule.actual', details: { task: '清表', begin: '2026-06-01', finish: null } },
      '时序',
      '“清表”于 2026-06-01 开始',
    ],
    [
      { kind: 'milestone.verified', details: { milestone: 'start', day: '2026-06-10', reason: null } },
      '里程碑',
      '核验开工（2026-06-10）',
    ],
    [
      { kind: 'project.terms', details: { changed: 'amountFen,place', reason: '增资' } },
      '条件',
      '变更条件：金额、地块或载体：增资',
    ],
  ])('%#', (change, room, words) => {
    expect([changeRoom(change.kind), changeWords(change)]).toEqual([room, words]);
  });
});
