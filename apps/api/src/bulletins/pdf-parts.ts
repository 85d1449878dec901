import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import { DocumentChart, DocumentColumn, DocumentPart } from '@huoshui/domain';
import { inFace } from '../platform';

/** 三号, in points. */
export const BODY = 16;
export const RED = '#E60012';
const BLUE = '#2F6FB5';
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
    ...(chart ? [chartOf(chart, width)] : []),
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

/** Bars that lie, a line each, drawn of rectangles; what they are measured against as a red line through all of them. */
function chartOf({ title, unit, bars, line: against }: DocumentChart, width: number): Content {
  const labels = 150;
  const figures = 52;
  const room = width - labels - figures - 24;
  const most = Math.max(...bars.map(({ value }) => Math.abs(Number(value))), Number(against?.value ?? 0), 1);
  const far = (value: string): number => (Math.max(Number(value), 0) / most) * room;
  const mark = against && far(against.value);
  const rows = bars.map(({ label, value }): TableCell[] => [
    { text: inFace('song', label), alignment: 'right' },
    {
      canvas: [
        { type: 'rect', x: 0, y: 2, w: Math.max(far(value), 0.5), h: 9, color: BLUE },
        ...(mark === null
          ? []
          : [{ type: 'line' as const, x1: mark, y1: -2, x2: mark, y2: 15, lineColor: RED, lineWidth: 1 }]),
      ],
    },
    { text: inFace('song', value), alignment: 'right' },
  ]);
  const name = `${title}（${unit}）`;
  return {
    unbreakable: true,
    stack: [
      { text: inFace('hei', name), alignment: 'center', fontSize: 12, margin: [0, 4, 0, 2] },
      { table: { widths: [labels, room, figures], body: rows }, layout: 'noBorders', fontSize: 9.5, lineHeight: 1 },
      ...(against
        ? [{ text: inFace('song', `红线为${against.label}`), alignment: 'center' as const, fontSize: 9.5, color: RED }]
        : []),
    ],
    margin: [0, 2, 0, 6],
  };
}
