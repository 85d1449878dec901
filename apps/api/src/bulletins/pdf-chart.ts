import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import { DocumentChart } from '@huoshui/domain';
import { inFace } from '../platform';

export const RED = '#E60012';
const BLUE = '#2F6FB5';
/** Room of the names and of the figures, in points. */
const LABELS = 150;
const FIGURES = 52;

/** How a line of the chart is set: its letters, and what it takes of the page beside them. */
interface LineLook {
  readonly fontSize: number;
  readonly padding: number;
  readonly bar: number;
}

const WIDE: LineLook = { fontSize: 9.5, padding: 2, bar: 9 };
const CLOSE: LineLook = { fontSize: 8, padding: 0.5, bar: 7 };
/** More bars than this stand closer. */
const MOST_WIDE = 25;
/** What a page has for the lines of a chart below a block's heading, in points. */
const PAGE = 540;

/** Whether a chart finds room on one page; one that does not goes on to the next, between two of its lines. */
export const onOnePage = (chart: DocumentChart): boolean => {
  const look = lookOf(chart);
  const letters = Math.floor(LABELS / look.fontSize);
  const height = ({ label }: { readonly label: string }): number =>
    Math.ceil(label.length / letters) * look.fontSize * 1.45 + 2 * look.padding;
  return chart.bars.reduce((sum, bar) => sum + height(bar), 0) <= PAGE;
};

const lookOf = ({ bars }: DocumentChart): LineLook => (bars.length > MOST_WIDE ? CLOSE : WIDE);

const BARE: CustomTableLayout = { hLineWidth: () => 0, vLineWidth: () => 0 };

/** Bars that lie, a line each, drawn of rectangles; what they are measured against as a red line through all of them. */
export function pdfChart(chart: DocumentChart, width: number): Content {
  const { title, unit, bars, line: against } = chart;
  const { fontSize, padding, bar } = lookOf(chart);
  const room = width - LABELS - FIGURES - 24;
  const most = Math.max(...bars.map(({ value }) => Math.abs(Number(value))), Number(against?.value ?? 0), 1);
  const far = (value: string): number => (Math.max(Number(value), 0) / most) * room;
  const mark = against && far(against.value);
  const rows = bars.map(({ label, value }): TableCell[] => [
    { text: inFace('song', label), alignment: 'right' },
    {
      canvas: [
        { type: 'rect', x: 0, y: 2, w: Math.max(far(value), 0.5), h: bar, color: BLUE },
        ...(mark === null
          ? []
          : [{ type: 'line' as const, x1: mark, y1: -2, x2: mark, y2: bar + 6, lineColor: RED, lineWidth: 1 }]),
      ],
    },
    { text: inFace('song', value), alignment: 'right' },
  ]);
  return {
    unbreakable: onOnePage(chart),
    stack: [
      {
        text: inFace('hei', `${title}（${unit}）`),
        alignment: 'center',
        fontSize: 12,
        margin: [0, 4, 0, 2],
      },
      {
        table: { widths: [LABELS, room, FIGURES], body: rows, dontBreakRows: true },
        layout: { ...BARE, paddingTop: () => padding, paddingBottom: () => padding },
        fontSize,
        lineHeight: 1,
      },
      ...(against
        ? [{ text: inFace('song', `红线为${against.label}`), alignment: 'center' as const, fontSize: 9.5, color: RED }]
        : []),
    ],
    margin: [0, 2, 0, 6],
  };
}
