import { posix } from 'node:path';
import { isDateFormat } from './date-format';
import { ReadingFault, readingLimits } from './reading-fault';
import { attribute, decodeEscapes, ownText, scanXml, XmlEvents } from './xml-scanner';
import { ZipArchive } from './zip-archive';

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  /** The part's path in the archive. */
  readonly path: string;
}

export interface XlsxWorkbook {
  readonly sheets: readonly SheetPart[];
  readonly date1904: boolean;
  readonly strings: readonly string[];
  /** For each cell style: is it a date? */
  readonly dateStyles: readonly boolean[];
}

const quiet: XmlEvents = { open: () => undefined, close: () => undefined, text: () => undefined };

/** The parts of a workbook that its sheets need. @throws ReadingFault `import.file.unreadable` for an archive that is no workbook */
export async function readWorkbook(zip: ZipArchive): Promise<XlsxWorkbook> {
  const path = await workbookPath(zip);
  const relations = await readRelations(zip, path);
  const sheets: { name: string; hidden: boolean; id: string }[] = [];
  let date1904 = false;
  await scanXml(zip.open(path), {
    ...quiet,
    open: (name, tag) => {
      if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attribute(tag, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const hidden = (attribute(tag, 'state') ?? 'visible') !== 'visible';
      sheets.push({ name: attribute(tag, 'name') ?? '', hidden, id: relationId(tag) });
    },
  });
  if (sheets.length > readingLimits.sheets)
    throw new ReadingFault('import.file.too-large', { mostSheets: readingLimits.sheets });
  const pathOf = (type: string): string | null =>
    [...relations.values()].find((one) => one.type === type)?.path ?? null;
  return {
    sheets: sheets.flatMap(({ name, hidden, id }) => {
      const target = relations.get(id);
      return target?.type === 'worksheet' && zip.has(target.path) ? [{ name, hidden, path: target.path }] : [];
    }),
    date1904,
    strings: await readStrings(zip, pathOf('sharedStrings')),
    dateStyles: await readDateStyles(zip, pathOf('styles')),
  };
}

const relationId = (tag: string): string => /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/u.exec(tag)?.[1] ?? '';

async function workbookPath(zip: ZipArchive): Promise<string> {
  const [office] = [...(await readRelations(zip, '')).values()].filter(({ type }) => type === 'officeDocument');
  const path = office?.path ?? 'xl/workbook.xml';
  if (zip.has(path) && /\.xml$/u.test(path) && path.startsWith('xl/')) return path;
  throw new ReadingFault('import.file.unreadable', { reason: kindOf(zip.names()) });
}

/** What an archive is instead of a workbook. */
function kindOf(names: readonly string[]): string {
  if (names.some((name) => name.endsWith('.bin') && name.startsWith('xl/'))) return 'xlsb';
  if (names.includes('word/document.xml')) return 'docx';
  if (names.includes('ppt/presentation.xml')) return 'pptx';
  return names.includes('content.xml') ? 'ods' : 'not-a-workbook';
}

interface Relation {
  readonly type: string;
  readonly path: string;
}

/** The relations of a part, their types by the last word of the address so that both editions of the standard fit. */
export async function readRelations(zip: ZipArchive, part: string): Promise<Map<string, Relation>> {
  const folder = posix.dirname(part);
  const file = posix.join(folder === '.' ? '' : folder, '_rels', `${posix.basename(part)}.rels`);
  const relations = new Map<string, Relation>();
  if (!zip.has(file)) return relations;
  await scanXml(zip.open(file), {
    ...quiet,
    open: (name, tag) => {
      if (name !== 'Relationship' || attribute(tag, 'TargetMode') === 'External') return;
      const target = attribute(tag, 'Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : posix.join(folder === '.' ? '' : folder, target);
      relations.set(attribute(tag, 'Id') ?? '', { type: (attribute(tag, 'Type') ?? '').split('/').at(-1) ?? '', path });
    },
  });
  return relations;
}

/** Shared strings; the runs of rich text joined, phonetic hints left out. */
async function readStrings(zip: ZipArchive, path: string | null): Promise<string[]> {
  const strings: string[] = [];
  if (path === null || !zip.has(path)) return strings;
  let text = '';
  let inText = false;
  let inHint = false;
  await scanXml(zip.open(path), {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') inHint = true;
      if (name === 't') inText = !inHint;
    },
    text: (piece) => {
      if (inText && text.length < readingLimits.cellText) text += piece;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inHint = false;
      if (name !== 'si') return;
      if (strings.length >= readingLimits.strings)
        throw new ReadingFault('import.file.too-large', { mostRows: readingLimits.rows });
      strings.push(ownText(decodeEscapes(text)));
    },
  });
  return strings;
}

async function readDateStyles(zip: ZipArchive, path: string | null): Promise<boolean[]> {
  const styles: boolean[] = [];
  if (path === null || !zip.has(path)) return styles;
  const formats = new Map<number, string>();
  let inCellStyles = false;
  await scanXml(zip.open(path), {
    ...quiet,
    open: (name, tag) => {
      if (name === 'numFmt') formats.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '');
      if (name === 'cellXfs') inCellStyles = true;
      if (name !== 'xf' || !inCellStyles) return;
      const id = Number(attribute(tag, 'numFmtId') ?? '0');
      styles.push(isDateFormat(id, formats.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return styles;
}
