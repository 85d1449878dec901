import { day, FEN_IN_YI, LightFigures } from '@huoshui/domain';
import { lightSentence, thresholdWords } from './light-sentence';

const today = day('2026-06-17');
const start = {
  kind: 'lateStart',
  planned: day('2026-04-30'),
  basis: 'fallback',
  from: day('2025-11-01'),
  days: 180,
  reached: null,
  waiting: null,
} as const;
const invested = { kind: 'behindProgress', year: 2026, planFen: 12 * FEN_IN_YI, actualFen: 2 * FEN_IN_YI } as const;
const overdue = { kind: 'overdueObstacle', id: 'a', title: '电杆迁移', dueOn: day('2026-06-09'), open: 1 } as const;

describe('the sentence of a light', () => {
  it.each<[LightFigures, string]>([
    [start, '2025-11-01 签约，按 180 天应于 2026-04-30 开工，已晚 1 个月零 18 天'],
    [
      { ...start, basis: 'schedule', from: null, days: null, waiting: day('2026-06-15') },
      '时序图定于 2026-04-30 开工，已晚 1 个月零 18 天；已登记 2026-06-15 开工，待核验',
    ],
    [
      { ...start, basis: 'schedule', reached: day('2026-05-30') },
      '时序图定于 2026-04-30 开工，已于 2026-05-30 开工，晚 1 个月',
    ],
    [{ ...start, basis: 'schedule', reached: day('2026-04-20') }, '时序图定于 2026-04-30 开工，已于 2026-04-20 开工'],
    [
      { ...start, kind: 'lateProduction', planned: day('2026-08-01') },
      '2025-11-01 开工，按 180 天应于 2026-08-01 投产，未到期',
    ],
    [
      { ...invested, expected: { parts: 151, of: 365 } },
      '2026 年计划投资 12.00 亿元，已完成 2.00 亿元（16.7 %），慢于时间进度（41.4 %）24.70 个百分点',
    ],
    [
      { ...invested, actualFen: 12 * FEN_IN_YI, expected: { parts: 151, of: 365 } },
      '2026 年计划投资 12.00 亿元，已完成 12.00 亿元（100.0 %），快于时间进度（41.4 %）58.63 个百分点',
    ],
    [{ ...invested, expected: null }, '2026 年计划投资 12.00 亿元，已完成 2.00 亿元（16.7 %），本年首月尚未到报送期'],
    [
      { kind: 'statisticsDelay', startedOn: day('2026-04-20'), listedOn: null },
      '2026-04-20 开工，至今 1 个月零 28 天，尚未入库',
    ],
    [
      { kind: 'statisticsDelay', startedOn: day('2026-04-20'), listedOn: day('2026-06-10') },
      '2026-04-20 开工，2026-06-10 已入库',
    ],
    [{ kind: 'noUpdate', lastOn: day('2026-06-05'), by: 'progress' }, '最近一次更新是 2026-06-05 填报进展，距今 12 天'],
    [{ ...overdue, department: '自然资源分局' }, '卡点“电杆迁移”（自然资源分局）应于 2026-06-09 办结，已逾期 8 天'],
    [
      { ...overdue, kind: 'lateTask', title: '施工许可证', department: null, dueOn: day('2026-06-20'), open: 4 },
      '任务“施工许可证”应于 2026-06-20 完成，未到期；共 4 项关键任务未完成',
    ],
    [{ ...overdue, id: null, title: null, dueOn: null, department: null, open: 0 }, '没有在办的卡点诉求'],
  ])('%#', (figures, sentence) => expect(lightSentence(figures, today)).toBe(sentence));

  it('says when a rule turns', () => {
    expect(thresholdWords({ kind: 'lateStart', yellow: 1, red: 3 })).toBe('满 1 个月起黄，满 3 个月起红');
    expect(thresholdWords({ kind: 'behindProgress', yellow: 10, red: 30 })).toBe(
      '落后 10 个百分点起黄，超过 30 个百分点为红',
    );
  });
});
