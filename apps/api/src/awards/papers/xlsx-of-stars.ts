import { StarSheetView } from '@huoshui/contracts';
import { Day, FEN_IN_WAN, starName } from '@huoshui/domain';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { tableSheet } from '../../platform';
import { milestoneWords, periodWords, ruleWords } from './paper-words';

/** Who was announced for a period, and the facts of those who may be opened, as a workbook: figures are numbers. */
export async function xlsxOfStars(period: string, sheets: readonly StarSheetView[]): Promise<Buffer> {
  const [first] = sheets;
  const title = `${first ? periodWords(first.kind, first.from as Day) : period}星级干部名册`;
  const roster = tableSheet('名册', [title], ROSTER, sheets.map(rosterRow), [6, 14, 20, 10, 10, 10, 12, 44, 70]);
  const facts = tableSheet('佐证事实', [title], FACTS, sheets.flatMap(factRows), [14, 24, 16, 34, 16, 14, 10, 10]);
  return Buffer.from(await writeXlsx({ properties: { title }, sheets: [roster, facts] }));
}

const ROSTER = ['序号', '姓名', '队伍', '星级', '得分', '名次', '规则', '评定标准', '校验码（SHA-256）'];
const FACTS = ['姓名', '计分事项', '项目编号', '项目名称', '里程碑', '日期', '投资额（万元）', '占比（%）'];

const rosterRow = (sheet: StarSheetView, at: number): CellValue[] => [
  at + 1,
  sheet.person.displayName,
  sheet.team.name,
  starName(sheet.stars ?? 0),
  Number(sheet.points),
  sheet.place,
  ruleWords(sheet.rule.number),
  sheet.criteria ?? '',
  sheet.award?.sha256 ?? '',
];

const factRows = ({ person, items }: StarSheetView): CellValue[][] =>
  items.flatMap(({ title, contributions }) =>
    contributions.map((one): CellValue[] => [
      person.displayName,
      title,
      one.code,
      one.name,
      one.facts.map(({ milestone }) => milestoneWords[milestone]).join('、'),
      one.facts.map(({ day }) => day).join('、'),
      one.amountFen === null ? null : one.amountFen / FEN_IN_WAN,
      one.basisPoints / 100,
    ]),
  );
