import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  BLOCK_COLUMNS,
  BulletinBlock,
  BulletinDocument,
  DocumentBlock,
  DocumentChart,
  DocumentPart,
} from '@huoshui/domain';
import { DocxChart, DocxParts, docxTable, renderDocx, type TemplateColumns } from '../platform';

export const STARTER_TEMPLATE = join(__dirname, 'template/bulletin.docx');

/** The product's own as it was before papers were sealed with theirs: what was frozen then goes on printing by it. */
export const UNPINNED_TEMPLATE = join(__dirname, 'template/bulletin-before-pins.docx');

/** Between the margins of the sheet on its side, in twentieths of a point. */
const LANDSCAPE_TWIPS = 13_600;
const MOST_COLUMNS = 16;

/**
 * The official notice from a template: every figure from the document, layout and standing words from the template.
 * @param template the office's own, or the product's
 */
export const docxOfBulletin = (document: BulletinDocument, template: Buffer = readFileSync(STARTER_TEMPLATE)): Buffer =>
  renderDocx(template, dataOf(document), {
    ...(document.annex === null && { finish: upright }),
    unprinted: unprintedIn(document),
  });

/** What the document has no column for, the template's table loses. Before edition 3 a paper went out with all its template had. */
function unprintedIn({ blocks, edition }: BulletinDocument): TemplateColumns[] {
  if (edition < 3) return [];
  return blocks.map(({ block, parts }) => {
    const printed = new Set(parts.flatMap(({ columns }) => columns.map(({ key }) => key)));
    const left = BLOCK_COLUMNS[block].filter(({ key }) => !printed.has(key));
    return { section: block, tags: printed.size === 0 ? [] : left.map(({ key }) => key) };
  });
}

/** The last pages lie on their side for the annex; without one they stand. */
function upright(xml: string): string {
  const at = xml.lastIndexOf('<w:sectPr');
  const turned = xml
    .slice(at)
    .replace(/<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="landscape"\/>/, '<w:pgSz w:w="$2" w:h="$1"/>');
  return xml.slice(0, at) + turned;
}

function dataOf({ blocks, annex, edition, ...lines }: BulletinDocument): object {
  return {
    ...lines,
    hasCopies: lines.copies.trim() !== '',
    blocks: blocks.map((block) => ({
      heading: block.heading,
      period: lines.period,
      [block.block]: blockOf(block, edition),
    })),
    annex: annex && { heading: annex.heading, table: new DocxParts(annexTables(annex)) },
  };
}

/** Blocks that may have several parts, each under a heading of its own. */
const IN_PARTS: readonly BulletinBlock[] = ['standings', 'lists'];

const partOf = ({ heading, text, chart, rows }: DocumentPart, edition: number): object => ({
  heading: heading ?? '',
  text,
  chart: chart ? new DocxChart(edition < 3 ? chart : { ...chart, format: formatOf(chart) }) : '',
  hasRows: rows.length > 0,
  rows: rows.map(({ cells }) => cells),
});

/** As many decimals at the bars as the table shows. */
function formatOf({ bars: [first] }: DocumentChart): string {
  const decimals = first?.value.split('.')[1]?.length ?? 0;
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/** One part lies open under the block's name; lights have their teams beside the projects, other blocks a list of parts. */
function blockOf({ block, parts }: DocumentBlock, edition: number): object {
  const [first, second] = parts;
  if (!first) return {};
  if (block === 'lights')
    return second
      ? { ...partOf(second, edition), teams: first.rows.map(({ cells }) => cells) }
      : partOf(first, edition);
  return IN_PARTS.includes(block) ? { parts: parts.map((part) => partOf(part, edition)) } : partOf(first, edition);
}

/** The wide table, in pieces when there are more items than a sheet holds; each piece names the team. */
function annexTables({ columns, rows }: DocumentPart): string {
  if (columns.length <= MOST_COLUMNS) return docxTable(columns, rows, LANDSCAPE_TWIPS);
  const fixed = columns.slice(0, 2);
  const rest = columns.slice(2);
  const pieces: string[] = [];
  for (let at = 0; at < rest.length; at += MOST_COLUMNS - 2) {
    pieces.push(docxTable([...fixed, ...rest.slice(at, at + MOST_COLUMNS - 2)], rows, LANDSCAPE_TWIPS));
  }
  return pieces.join('<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>');
}
