import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import { DocumentColumn, DocumentPart } from '@huoshui/domain';
import { inFace } from '../platform';
import { pdfChart } from './pdf-chart';

/** 三号, in points. */
export const BODY = 16;
const TABLE: TableLook = { fontSize: 10.5, lineHeight: 1.1 };
/** Columns that a sheet on its side holds. */
const MOST_COLUMNS = 16;

export const line = (width: number, colour: string, thick: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: thick, lineColor: colour }],
});

interface TableLook {
  readonly fontSize: number;
  readonly lineHeight: number;
}

const LINES: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 2,
  paddingBottom: () => 2,
};

/** A block's part: its heading, sentences, chart and table. */
export function pdfPart({ heading, text, chart, columns, rows }: DocumentPart, width: number): Content[] {
  return [
    ...(heading === null ? [] : [{ text: inFace('hei', heading), headlineLevel: 2, leadingIndent: 2 * BODY }]),
    ...text.map((words): Content => ({
      text: inFace('song', words),
      leadingIndent: 2 * BODY,
      alignment: 'justify',
    })),
    ...(chart ? [pdfChart(chart, width)] : []),
    ...(rows.length > 0 ? [tableOf(columns, rows, TABLE)] : []),
  ];
}

/** The table of the annex, closer since edition 3 so that the foot finds room under it; in pieces when there are more columns than a sheet holds; each piece names the team. */
export function wideTable({ columns, rows }: DocumentPart, edition: number): Content[] {
  const look = edition < 3 ? { fontSize: 9, lineHeight: 1.1 } : { fontSize: 9, lineHeight: 0.9 };
  if (columns.length <= MOST_COLUMNS) return [tableOf(columns, rows, look)];
  const [fixed, rest, pieces] = [columns.slice(0, 2), columns.slice(2), [] as Content[]];
  for (let at = 0; at < rest.length; at += MOST_COLUMNS - 2) {
    pieces.push(tableOf([...fixed, ...rest.slice(at, at + MOST_COLUMNS - 2)], rows, look));
  }
  return pieces;
}

function tableOf(columns: readonly DocumentColumn[], rows: DocumentPart['rows'], look: TableLook): Content {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const head = columns.map(({ title }): TableCell => ({
    text: inFace('hei', title.replace('（', '\n（')),
    alignment: 'center',
    verticalAlignment: 'middle',
  }));
  const body = rows.map(({ cells }) =>
    columns.map(({ key, align }): TableCell => ({
      text: inFace('song', cells[key] ?? ''),
      alignment: align,
      verticalAlignment: 'middle',
    })),
  );
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ width }) => `${((width * 100) / whole).toFixed(3)}%`),
      body: [head, ...body],
    },
    layout: LINES,
    ...look,
    margin: [0, 3, 0, 8],
  };
}
