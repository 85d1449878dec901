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
import { type SheetLook, startOf, tableSheet } from '../platform';

/** The bulletin as a workbook, a sheet a table with every row there is, also those that paper leaves out: figures are numbers, texts can never become formulas. */
export async function xlsxOfBulletin(printed: PrintedBulletin): Promise<Buffer> {
  const document = wholeDocument(printed);
  const names = new Set<string>();
  // Sentences stand over their tables since edition 3; an older workbook stays as it went out.
  const noted = document.edition >= 3;
  const sheet: MakeSheet = (wanted, head, rows, widths, look) => {
    const name = sheetName(wanted, names);
    const titles = [document.title, `${document.number}　${document.subtitle}　${name}`];
    return tableSheet(name, titles, head, rows, widths, noted ? look : { ...look, notes: [] });
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
  look?: SheetLook,
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
    const [part] = parts;
    const look = { formats: () => ENTRY_FORMATS, aligns: ENTRY_ALIGNS, notes: part?.text };
    return [sheet(title, ENTRY_HEAD, entries[block].map(entryRow), ENTRY_WIDTHS, look)];
  }
  if (block === 'standings') {
    const [whole, ...apart] = parts;
    const groups = groupsOf(content);
    const inGroups = apart.flatMap((part, at) => {
      const group = groups[at];
      return group ? [standingSheet(`${title} ${group.title}`, part, group.members, inGroup, sheet)] : [];
    });
    return whole ? [standingSheet(title, whole, content.standings, placed, sheet), ...inGroups] : inGroups;
  }
  return parts.filter(({ columns }) => columns.length > 0).map((part) => partSheet(title, part, sheet));
}

function partSheet(title: string, { heading, text, columns, rows }: DocumentPart, sheet: MakeSheet): WriteSheet {
  const part = heading?.replace(/^（[^）]*）/, '') ?? title;
  return sheet(
    part === title ? title : `${title} ${part}`,
    columns.map((column) => column.title),
    rows.map(({ cells }) => columns.map((column) => cellOf(column, cells[column.key] ?? ''))),
    columns.map(({ key, width, names }) => (key.startsWith('item.') ? 12 : Math.max(8, names ? 30 : width))),
    {
      formats: (row) => columns.map(({ number, key }) => (number ? formatOf(rows[row]?.cells[key] ?? '') : undefined)),
      aligns: columns.map(({ align }) => align),
      notes: text,
    },
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

/** Columns of the standings in figures; who is level with whom stands in the workbook alone. */
const STANDING_COLUMNS: readonly StandingColumn[] = [
  { title: '名次', width: 8, key: 'rank', align: 'center', of: (_row, place) => place.rank },
  { title: '队伍', width: 30, key: 'team', of: (row) => row.team },
  { title: '总分', width: 12, key: 'total', of: (row) => Number(row.total), format: formatOf },
  {
    title: '上期名次',
    width: 12,
    key: 'previousRank',
    align: 'center',
    of: (_row, place) => place.previousRank ?? null,
  },
  {
    title: '升降',
    width: 10,
    key: 'movement',
    align: 'center',
    of: (_row, place) => place.movement ?? null,
    format: () => '+0;-0;0',
  },
  {
    title: '增减分',
    width: 12,
    key: 'change',
    of: ({ change }) => (change === null ? null : Number(change)),
    format: formatOf,
  },
  { title: '并列', width: 26, key: 'tied', of: ({ tiedWith }, { whole }) => (whole ? tiedWith.join('、') : '') },
];

type Place = Pick<BulletinGroupPlace, 'rank' | 'previousRank' | 'movement'> & { readonly whole?: boolean };

interface StandingColumn {
  readonly title: string;
  readonly width: number;
  readonly key: string;
  readonly align?: 'center';
  readonly of: (row: BulletinStanding, place: Place) => CellValue;
  readonly format?: (points: string) => string | undefined;
}

/** @param part of the document, which says what columns there are and what of it is not compared */
function standingSheet(
  title: string,
  { columns: printed, text }: DocumentPart,
  rows: readonly BulletinStanding[],
  placeOf: (row: BulletinStanding) => Place,
  sheet: MakeSheet,
): WriteSheet {
  const columns = STANDING_COLUMNS.filter(({ key }) => key === 'tied' || printed.some((one) => one.key === key));
  const formats = columns.map(({ format }) => format?.(rows[0]?.total ?? ''));
  return sheet(
    title,
    columns.map((column) => column.title),
    rows.map((row) => columns.map(({ of }) => of(row, placeOf(row)))),
    columns.map(({ width }) => width),
    { formats: () => formats, aligns: columns.map(({ align }) => align), notes: text },
  );
}

const placed = (row: BulletinStanding): Place => ({ ...row, whole: true });
const inGroup = (row: BulletinStanding): Place => row.group ?? row;

const ENTRY_WIDTHS = [6, 14, 30, 28, 12, 15, 20, 12, 8];
const ENTRY_FORMATS = [...Array<undefined>(5), '#,##0.00'];
const ENTRY_ALIGNS = ENTRY_WIDTHS.map((_, at) => ([0, 1, 7, 8].includes(at) ? ('center' as const) : undefined));
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
