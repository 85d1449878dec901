import { KeyMoment, KeyProjectSummary, KeyProjectView } from '@huoshui/contracts';
import { aheadOf, Fraction, FEN_IN_WAN, KeyFigures, keyProgress, paceOf } from '@huoshui/domain';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { tableSheet } from '../platform';

/** What stands under the title: which projects, as of when, and who took the file away when. */
export interface ExportNote {
  readonly filter: string;
  readonly by: string;
  readonly at: string;
}

const HEAD = [
  '序号',
  '级别',
  '项目编号',
  '项目名称',
  '企业',
  '牵头队伍',
  '项目经理',
  '包保领导',
  '年度建设内容',
  '计划开工',
  '计划投产',
  '年度计划（万元）',
  '序时计划（万元）',
  '累计完成（万元）',
  '完成率（%）',
  '序时进度（%）',
  '与序时进度（百分点）',
  '最近报送月',
  '本期已报',
];
const WIDTHS = [6, 10, 14, 30, 30, 14, 10, 14, 36, 10, 10, 14, 14, 14, 10, 10, 14, 12, 10];

/** The list as a workbook: figures are numbers, the last row the totals as they stand on the page. */
export async function xlsxOfKeyProjects(
  summary: KeyProjectSummary,
  items: readonly KeyProjectView[],
  note: ExportNote,
): Promise<Buffer> {
  const { moment } = summary;
  const title = `${moment.year}年重点项目投资完成情况`;
  const titles = [title, asOfWords(moment, note), `${note.by}　${note.at}　导出，仅限工作使用`];
  const rows = items.map((item) => rowOf(item, moment));
  const total: CellValue[] = ['合计', '', '', `${summary.projects} 个项目`, '', '', '', '', '', '', ''];
  const data = await writeXlsx({
    properties: { title },
    sheets: [
      tableSheet(
        '重点项目',
        titles,
        HEAD,
        [...rows, [...total, ...figureCells(summary.figures, moment), '', `${summary.reported}/${summary.projects}`]],
        WIDTHS,
      ),
      tableSheet(
        '分月',
        [title],
        ['月份', '计划（万元）', '完成（万元）', '已报项目数'],
        summary.months.map(({ month, planFen, actualFen, reported }) => [
          month,
          planFen / FEN_IN_WAN,
          actualFen / FEN_IN_WAN,
          reported,
        ]),
        [12, 16, 16, 12],
      ),
    ],
  });
  return Buffer.from(data);
}

const asOfWords = ({ through, asOf }: KeyMoment, { filter }: ExportNote): string =>
  `${through === null ? '本年尚无到期月报' : `按截至${through}的月报`}，${asOf} 所知${filter === '' ? '' : `；筛选：${filter}`}`;

const rowOf = (item: KeyProjectView, moment: KeyMoment): CellValue[] => [
  item.serial,
  item.level.name,
  item.code,
  item.name,
  item.company,
  item.leadTeam.name,
  item.manager?.displayName ?? '',
  item.leader ?? '',
  item.content ?? '',
  item.plannedStart ?? '',
  item.plannedProduction ?? '',
  ...figureCells(item.figures, moment),
  item.lastReported ?? '',
  item.reported ? '是' : '否',
];

/** Plan, foreseen, invested, completion, time progress and the points between them. */
function figureCells(figures: KeyFigures, { basis }: KeyMoment): CellValue[] {
  const { planFen, actualFen } = figures;
  const progress = keyProgress(figures);
  if (!progress) return [planFen / FEN_IN_WAN, null, actualFen / FEN_IN_WAN, null, null, ''];
  const percent = (share: Fraction): number => Number(share.times(Fraction.of(100)).shown(2));
  const foreseen = Number(progress.planned.times(Fraction.of(planFen)).over(Fraction.of(FEN_IN_WAN)).shown(2));
  const { way, points } = paceOf(aheadOf(progress, basis));
  const words = { ahead: `快${points}`, behind: `慢${points}`, level: '持平' }[way];
  const held = basis === 'plan' ? progress.planned : progress.time;
  return [planFen / FEN_IN_WAN, foreseen, actualFen / FEN_IN_WAN, percent(progress.completion), percent(held), words];
}
