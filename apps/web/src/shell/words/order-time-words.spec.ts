import { orderTimeTone, orderTimeWords } from './order-time-words';

const today = '2026-06-17';
const order = { overdue: false, lateWorkdays: 0, leftWorkdays: null, deadline: '2026-06-17' };

describe('an order’s time in words', () => {
  it.each([
    [{ overdue: true, lateWorkdays: 5, deadline: '2026-06-10' }, '逾期 5 个工作日', 'alarm'],
    [{ overdue: true, lateWorkdays: 0, deadline: '2026-06-16' }, '已过期限', 'alarm'],
    [{ lateWorkdays: 2, deadline: '2026-06-10' }, '晚 2 个工作日反馈', 'soft'],
    [{ leftWorkdays: 0 }, '今天到期', 'warn'],
    [{ leftWorkdays: 3, deadline: '2026-06-22' }, '还剩 3 个工作日', 'warn'],
    [{ leftWorkdays: 9, deadline: '2026-06-30' }, '还剩 9 个工作日', 'soft'],
    [{ leftWorkdays: 0, deadline: '2026-06-19' }, '还剩 2 天（均为休息日）', 'warn'],
    [{}, '', 'soft'],
  ] as const)('%j is %s', (wanted, words, tone) => {
    const timed = { ...order, ...wanted };
    expect([orderTimeWords(timed, today), orderTimeTone(timed)]).toEqual([words, tone]);
  });
});
