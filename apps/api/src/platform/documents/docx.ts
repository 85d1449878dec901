import { readFileSync } from 'node:fs';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { ChartOfPaper, chartDrawing, chartPart } from './docx-chart';
import { TemplateColumns, withoutColumns } from './docx-columns';
import { printableText } from './xml-text';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const MAIN_PART = 'word/document.xml';

/** The first instant that a zip can tell. */
const PART_DATE = new Date(1980, 0, 1);

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart';

/** Stands in the data where the template's `{@tag}` is to show a chart. */
export class DocxChart {
  constructor(readonly chart: ChartOfPaper) {}
}

/** Stands in the data where the template's `{@tag}` is to show parts of a Word document that the product writes itself. */
export class DocxParts {
  constructor(readonly xml: string) {}
}

/** What the data ask for that no tag can say. */
export interface DocxWishes {
  /** The last word on the document's XML. */
  readonly finish?: (xml: string) => string;
  /** Columns of the template's tables that are left out. */
  readonly unprinted?: readonly TemplateColumns[];
}

/**
 * Fills a Word template, which an office edits in Word or WPS: its tags are `{like this}`. Layout and standing words come
 * from the template; what is filled in is text, never markup. Line breaks stay. Charts are drawn by Word itself, so the
 * office can still give them another colour. The same template and data give the same bytes.
 * @param template its bytes, or the path of its file
 */
export function renderDocx(
  template: string | Buffer,
  data: object,
  { finish = (xml) => xml, unprinted = [] }: DocxWishes = {},
): Buffer {
  const zip = new PizZip(typeof template === 'string' ? readFileSync(template) : template);
  if (unprinted.length > 0) zip.file(MAIN_PART, withoutColumns(zip.file(MAIN_PART)?.asText() ?? '', unprinted));
  const document = new Docxtemplater(zip, { paragraphLoop: true, linebreaks: true });
  const charts: ChartOfPaper[] = [];
  document.render(printable(data, charts));
  const filled = document.getZip();
  filled.file(MAIN_PART, finish(filled.file(MAIN_PART)?.asText() ?? ''));
  charts.forEach((chart, at) => addChart(filled, chart, at));
  // The hour of the download is no part of the paper: the same data give the same bytes.
  for (const part of Object.values(filled.files)) part.date = PART_DATE;
  return document.toBuffer({ compression: 'DEFLATE' });
}

function printable(value: unknown, charts: ChartOfPaper[]): unknown {
  if (typeof value === 'string') return printableText(value);
  if (value instanceof DocxChart)
    return chartDrawing(relationOf(charts.push(value.chart) - 1), value.chart, charts.length);
  if (value instanceof DocxParts) return value.xml;
  if (Array.isArray(value)) return value.map((one) => printable(one, charts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, printable(held, charts)]));
}

const relationOf = (at: number): string => `rIdChart${at + 1}`;

/** A chart's part, its relation and its content type. */
function addChart(zip: PizZip, chart: ChartOfPaper, at: number): void {
  const name = `charts/hs-chart${at + 1}.xml`;
  zip.file(`word/${name}`, chartPart(chart));
  const put = (path: string, end: string, line: string): void => {
    const text = zip.file(path)?.asText() ?? '';
    zip.file(path, text.replace(end, `${line}${end}`));
  };
  put(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="${relationOf(at)}" Type="${RELATION}" Target="${name}"/>`,
  );
  put('[Content_Types].xml', '</Types>', `<Override PartName="/word/${name}" ContentType="${CHART_TYPE}"/>`);
}
