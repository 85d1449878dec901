import { BulletinEntry, FEN_IN_WAN, FEN_IN_YI, SealedBulletin } from '@huoshui/domain';
import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { longDay, tableSheet } from '../platform';
import {
  aheadWords,
  basisSentence,
  measureTitles,
  movementWords,
  numberOf,
  teamWords,
  titleOf,
} from './bulletin-words';

/** The sealed bulletin as a workbook: figures are numbers, texts can never become formulas. */
export async function xlsxOfBulletin(bulletin: SealedBulletin, sha256: string): Promise<Buffer> {
  const about = `${numberOf(bulletin)}　${longDay(bulletin.from)}至${longDay(bulletin.to)}`;
  const sheet = (name: string, head: readonly string[], rows: CellValue[][], widths: readonly number[]): WriteSheet =>
    tableSheet(name, [titleOf(bulletin), about], head, rows, widths);
  const entries = (name: string, list: readonly BulletinEntry[]): WriteSheet =>
    sheet(name, ENTRY_HEAD, list.map(entryRow), [6, 14, 34, 34, 16, 16, 26, 12, 8]);
  const data = await writeXlsx({
    properties: { title: titleOf(bulletin) },
    sheets: [
      standingsSheet(bulletin, sheet),
      entries('新签约', bulletin.signings),
      entries('新开工', bulletin.starts),
      entries('新投产', bulletin.productions),
      totalsSheet(bulletin, sheet),
      tableSheet('说明', [titleOf(bulletin), about], ['说明'], notes(bulletin, sha256), [100]),
    ],
  });
  return Buffer.from(data);
}

type MakeSheet = (name: string, head: readonly string[], rows: CellValue[][], widths: readonly number[]) => WriteSheet;

const standingsSheet = ({ standings, items }: SealedBulletin, sheet: MakeSheet): WriteSheet =>
  sheet(
    '队伍排名',
    ['名次', '队伍', '总分', '上周名次', '升降', '增减分', '并列', ...items.map((item) => item.title)],
    standings.map((row) => [
      row.rank,
      row.team,
      Number(row.total),
      row.previousRank,
      row.movement === null ? null : movementWords(row.movement),
      row.change === null ? null : Number(row.change),
      row.tiedWith.join('、'),
      ...row.points.map(Number),
    ]),
    [6, 18, 10, 10, 8, 10, 18, ...items.map(() => 12)],
  );

const totalsSheet = ({ totals }: SealedBulletin, sheet: MakeSheet): WriteSheet =>
  sheet(
    '目标进展',
    ['指标', '本周', '全年累计', '全年目标', '完成率（%）', '与序时进度'],
    totals.map((total) => {
      const figure = (value: number): number => (total.unit === 'fen' ? value / FEN_IN_YI : value);
      return [
        measureTitles[total.measure],
        figure(total.inWeek),
        figure(total.value),
        total.target === null ? null : figure(total.target),
        total.completion === null ? null : Number(total.completion),
        total.ahead === null ? null : aheadWords(total.ahead),
      ];
    }),
    [32, 12, 14, 14, 14, 20],
  );

const ENTRY_HEAD = ['序号', '项目编号', '项目名称', '企业', '行业', '投资额（万元）', '责任队伍', '日期', '补报'];

const entryRow = (entry: BulletinEntry, index: number): CellValue[] => [
  index + 1,
  entry.code,
  entry.name,
  entry.company,
  entry.industry,
  entry.amountFen / FEN_IN_WAN,
  teamWords(entry),
  entry.day,
  entry.late ? '是' : '',
];

const notes = (bulletin: SealedBulletin, sha256: string): CellValue[][] =>
  [...bulletin.remarks.split('\n'), basisSentence(bulletin, sha256), `SHA-256：${sha256}`].map((line) => [line]);
