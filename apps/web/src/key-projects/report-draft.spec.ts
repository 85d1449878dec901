import { InvestmentReportView } from '@huoshui/contracts';
import { FEN_IN_WAN } from '@huoshui/domain';
import { changedMonths, draftOf } from './report-draft';

const report = (month: string, wan: number, replacedAt: string | null = null): InvestmentReportView => ({
  id: `${month}-${wan}`,
  month,
  amountFen: wan * FEN_IN_WAN,
  note: '主体施工',
  reason: null,
  late: false,
  reportedAt: '2026-02-03T01:00:00Z',
  reportedBy: null,
  replacedAt,
});
const reports = [report('2026-01', 120), report('2026-01', 100, '2026-02-04T01:00:00Z'), report('2026-02', 80)];

describe('a draft of the months', () => {
  it('begins with what stands, and then changes nothing', () => {
    const draft = draftOf(reports, 2026);
    expect(draft.slice(0, 3)).toEqual([
      { amount: '120', note: '主体施工' },
      { amount: '80', note: '主体施工' },
      { amount: '', note: '' },
    ]);
    expect(changedMonths(draft, reports, 2026)).toEqual({ reports: [], corrected: [], misread: [] });
  });

  it('tells new months, corrected ones and unreadable ones apart; a blank takes nothing back', () => {
    const draft = draftOf(reports, 2026).map((month, at) => ({ ...month, amount: ['', '90', '0', 'x'][at] ?? '' }));
    expect(changedMonths(draft, reports, 2026)).toEqual({
      reports: [
        { month: '2026-02', amountFen: 90 * FEN_IN_WAN, note: '主体施工' },
        { month: '2026-03', amountFen: 0, note: null },
      ],
      corrected: ['2026-02'],
      misread: ['2026-04'],
    });
  });
});
