import { PortfolioLine } from '@huoshui/contracts';
import { furthest, Milestone, Reached } from '@huoshui/domain';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { tableSheet } from '../platform';

export interface PortfolioNote {
  readonly week: string;
  readonly by: string;
  readonly at: string;
  /** True when the filter holds more than the workbook. */
  readonly cut: boolean;
}

/** The sheet's own heads, so that what is typed in a spreadsheet is pasted back by them. */
const HEAD = [
  '编号',
  '项目',
  '企业',
  '牵头队伍',
  '项目经理',
  '灯',
  '里程碑',
  '上周进展',
  '本周进展',
  '下一步',
  '完成时限',
  '责任人',
];
const WIDTHS = [14, 26, 30, 14, 10, 6, 14, 36, 44, 30, 12, 12];

const MILESTONE: Readonly<Record<Reached, string>> = {
  none: '未签约',
  signing: '签约',
  landing: '落地',
  landAcquisition: '拿地',
  start: '开工',
  production: '投产',
  fullCapacity: '达产',
};
const LIGHT = { red: '红灯', yellow: '黄灯', green: '绿灯' } as const;

/** The weekly table as it is filtered, ready to be filled in and pasted back. */
export async function xlsxOfPortfolio(lines: readonly PortfolioLine[], note: PortfolioNote): Promise<Buffer> {
  const title = `项目进展（${note.week}）`;
  const size = note.cut ? `仅前 ${lines.length} 个项目，请用筛选分批导出` : `共 ${lines.length} 个项目`;
  const titles = [title, `${size}　${note.by}　${note.at}　导出，仅限工作使用`];
  const data = await writeXlsx({
    properties: { title },
    sheets: [tableSheet('项目进展', titles, HEAD, lines.map(rowOf), WIDTHS)],
  });
  return Buffer.from(data);
}

function rowOf(line: PortfolioLine): CellValue[] {
  const reached = furthest(line.days);
  const since = reached === Reached.None ? '' : ` ${line.days[reached as Milestone] ?? ''}`;
  return [
    line.code,
    line.name,
    line.company,
    line.leadTeam.name,
    line.manager?.displayName ?? '',
    line.light ? LIGHT[line.light.colour] : '',
    `${MILESTONE[reached]}${since}`,
    line.lastWeek?.text ?? '',
    line.thisWeek?.text ?? '',
    line.latest?.nextStep ?? '',
    line.latest?.nextStepOn ?? '',
    line.latest?.nextStepBy ?? '',
  ];
}
