import {
  BulletinDocument,
  BulletinEntry,
  BulletinGroupPlace,
  BulletinStanding,
  DocumentBlock,
  DocumentColumn,
  DocumentPart,
  FEN_IN_WAN,
  groupsOf,
  PrintedBulletin,
  teamWords,
  wholeDocument,
} from '@huoshui/domain';
import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { startOf, tableSheet } from '../platform';

/** The bulletin as a workbook, a sheet a table with every row there is, also those that paper leaves out: figures are numbers, texts can never become formulas. */
export async function xlsxOfBulletin(printed: PrintedBulletin): Promise<Buffer> {
  const document = wholeDocument(printed);
  const names = new Set<string>();
  const sheet: MakeSheet = (wanted, ...table) => {
    const name = sheetName(wanted, names);
    return tableSheet(name, [document.title, `${document.number}　${document.subtitle}　${name}`], ...table);
  };
  const sheets = document.blocks.flatMap((block) => sheetsOf(block, printed, sheet));
  const annex = document.annex ? [partSheet('分项得分', { ...document.annex, heading: null }, sheet)] : [];
  const notes = sheet('说明', ['说明'], noteRows(document, printed.sha256), [100]);
  const made = printed.issuedOn === null ? undefined : startOf(printed.issuedOn);
  const properties = { title: document.title, creator: document.issuer, created: made, modified: made };
  const data = await writeXlsx({ properties, sheets: [...sheets, ...annex, notes] });
  return Buffer.from(data);
}

type MakeSheet = (
  name: string,
  head: readonly string[],
  rows: CellValue[][],
  widths: readonly number[],
  formats?: (row: number) => readonly (string | undefined)[],
) => WriteSheet;

/** A workbook takes 31 characters, none of these signs, and no name twice. */
function sheetName(wanted: string, taken: Set<string>): string {
  const plain = wanted.replace(/[[\]:*?/\\']/g, ' ').slice(0, 26);
  let name = plain;
  for (let count = 2; taken.has(name); count += 1) name = `${plain}（${count}）`;
  taken.add(name);
  return name;
}

function sheetsOf(
  { block, heading, parts }: DocumentBlock,
  { content }: PrintedBulletin,
  sheet: MakeSheet,
): WriteSheet[] {
  const title = heading.replace(/^[^、]*、/, '');
  const entries = { signings: content.signings, starts: content.starts, productions: content.productions };
  if (block === 'signings' || block === 'starts' || block === 'productions') {
    return [sheet(title, ENTRY_HEAD, entries[block].map(entryRow), ENTRY_WIDTHS, entryFormats)];
  }
  if (block === 'standings') {
    return [
      standingSheet(title, content.standings, placed, sheet),
      ...groupsOf(content).map((group) => standingSheet(`${title} ${group.title}`, group.members, inGroup, sheet)),
    ];
  }
  return parts.filter(({ columns }) => columns.length > 0).map((part) => partSheet(title, part, sheet));
}

function partSheet(title: string, { heading, columns, rows }: DocumentPart, sheet: MakeSheet): WriteSheet {
  const part = heading?.replace(/^（[^）]*）/, '') ?? title;
  return sheet(
    part === title ? title : `${title} ${part}`,
    columns.map((column) => column.title),
    rows.map(({ cells }) => columns.map((column) => cellOf(column, cells[column.key] ?? ''))),
    columns.map(({ key, width, names }) => (key.startsWith('item.') ? 12 : Math.max(8, names ? 30 : width))),
    (row) => columns.map(({ number, key }) => (number ? formatOf(rows[row]?.cells[key] ?? '') : undefined)),
  );
}

/** As many decimals as the words show: 12.50 stays 12.50. */
function formatOf(words: string): string | undefined {
  const decimals = /^[^.]*\.(\d+)%?$/.exec(words)?.[1]?.length;
  return decimals === undefined ? undefined : `0.${'0'.repeat(decimals)}`;
}

/** A figure as a number, ranks too; a dash as an empty cell. */
function cellOf({ number, align }: DocumentColumn, words: string): CellValue {
  if (!number) return align === 'center' && /^\d+$/.test(words) ? Number(words) : words;
  const plain = words.replace(/[,%]/g, '');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

const STANDING_HEAD = ['名次', '队伍', '总分', '上期名次', '升降', '增减分', '并列'];
const STANDING_WIDTHS = [8, 30, 12, 12, 10, 12, 26];

function standingSheet(
  title: string,
  rows: readonly BulletinStanding[],
  rowOf: (row: BulletinStanding) => CellValue[],
  sheet: MakeSheet,
): WriteSheet {
  const points = formatOf(rows[0]?.total ?? '');
  const formats = [undefined, undefined, points, undefined, '+0;-0;0', points];
  return sheet(title, STANDING_HEAD, rows.map(rowOf), STANDING_WIDTHS, () => formats);
}

const standingRow = (row: BulletinStanding, { rank, previousRank, movement }: Place, tied: string): CellValue[] => [
  rank,
  row.team,
  Number(row.total),
  previousRank ?? null,
  movement ?? null,
  row.change === null ? null : Number(row.change),
  tied,
];

type Place = Pick<BulletinGroupPlace, 'rank' | 'previousRank' | 'movement'>;

const placed = (row: BulletinStanding): CellValue[] => standingRow(row, row, row.tiedWith.join('、'));
const inGroup = (row: BulletinStanding): CellValue[] => standingRow(row, row.group ?? row, '');

const ENTRY_WIDTHS = [6, 14, 30, 28, 12, 15, 20, 12, 8];
const ENTRY_FORMATS = [...Array<undefined>(5), '#,##0.00'];
const entryFormats = (): typeof ENTRY_FORMATS => ENTRY_FORMATS;
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

function noteRows({ blocks, lead, basis }: BulletinDocument, sha256: string | null): CellValue[][] {
  const said = blocks
    .filter(({ parts }) => parts.every(({ columns }) => columns.length === 0))
    .flatMap(({ heading, parts }) => [heading, ...parts.flatMap(({ text }) => text)]);
  return [lead, ...said, basis, ...(sha256 === null ? [] : [`SHA-256：${sha256}`])].map((line) => [line]);
}
