import { xmlText } from './xml-text';

/** Bars of one unit; a line across them when there is something to be measured against. Figures are decimals. */
export interface ChartOfPaper {
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly { readonly label: string; readonly value: string }[];
  readonly line: { readonly label: string; readonly value: string } | null;
  /** How figures are written at the bars: `0.00`. Word decides when left out. */
  readonly format?: string;
}

const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const EMU_A_CM = 360_000;
const WIDTH = Math.round(15.4 * EMU_A_CM);

/** Bars that lie need a line each. */
const heightOf = ({ bars, line }: ChartOfPaper): number =>
  Math.round((line ? 6 : Math.min(2 + bars.length * 0.5, 14)) * EMU_A_CM);

/** The run that shows a chart in a document, as a paragraph of its own. @param id unique within the document */
export const chartDrawing = (relation: string, chart: ChartOfPaper, id: number): string =>
  '<w:p><w:pPr><w:pStyle w:val="Chart"/></w:pPr><w:r><w:drawing>' +
  `<wp:inline xmlns:wp="${WP}" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${WIDTH}" cy="${heightOf(chart)}"/>` +
  `<wp:docPr id="${1000 + id}" name="chart${id}" descr="${xmlText(chart.title)}"/><wp:cNvGraphicFramePr/>` +
  `<a:graphic xmlns:a="${A}"><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${R}" r:id="${relation}"/>` +
  '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';

const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

/** Upright: labels that do not fit break into lines, rather than lean and take the room of the bars. */
const words = (size: number, bold = false): string =>
  `<c:txPr><a:bodyPr rot="0" vert="horz"/><a:p><a:pPr><a:defRPr sz="${size}" b="${bold ? 1 : 0}"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;

function categories(bars: ChartOfPaper['bars']): string {
  const points = bars.map(({ label }, at) => `<c:pt idx="${at}"><c:v>${xmlText(label)}</c:v></c:pt>`).join('');
  return `<c:cat><c:strLit><c:ptCount val="${bars.length}"/>${points}</c:strLit></c:cat>`;
}

function figures(values: readonly string[], format = 'General'): string {
  const points = values.map((value, at) => `<c:pt idx="${at}"><c:v>${xmlText(value)}</c:v></c:pt>`).join('');
  return `<c:val><c:numLit><c:formatCode>${format}</c:formatCode><c:ptCount val="${values.length}"/>${points}</c:numLit></c:val>`;
}

const named = (at: number, name: string): string =>
  `<c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:v>${xmlText(name)}</c:v></c:tx>`;

const shown =
  `<c:dLbls><c:spPr><a:noFill/></c:spPr>${words(800)}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
  '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

const axes = (lying: boolean): string =>
  `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
  `<c:axPos val="${lying ? 'l' : 'b'}"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${words(800)}` +
  '<c:crossAx val="2"/></c:catAx>' +
  `<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="${lying ? 'b' : 'l'}"/><c:majorGridlines><c:spPr><a:ln w="6350">` +
  `${solid('D9D9D9')}</a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>` +
  `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${words(800)}<c:crossAx val="1"/>${lying ? '<c:crosses val="max"/>' : ''}</c:valAx>`;

/** The chart's own part (ECMA-376, DrawingML charts); its figures are literals, so it needs no workbook. */
export function chartPart(chart: ChartOfPaper): string {
  const { title, unit, bars, line, format } = chart;
  const lying = line === null;
  const series =
    `<c:ser>${named(0, `${title}（${unit}）`)}<c:spPr>${solid('2F6FB5')}</c:spPr><c:invertIfNegative val="0"/>${shown}` +
    `${categories(bars)}${figures(
      bars.map(({ value }) => value),
      format,
    )}</c:ser>`;
  const across =
    line === null
      ? ''
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/><c:ser>${named(1, line.label)}<c:spPr><a:ln w="19050">` +
        `${solid('C8000F')}</a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>${categories(bars)}` +
        `${figures(bars.map(() => line.value))}</c:ser><c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="${C}" xmlns:a="${A}"><c:roundedCorners val="0"/>` +
    `<c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1100" b="1"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1100" b="1"/>` +
    `<a:t>${xmlText(`${title}（${unit}）`)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="${lying ? 'bar' : 'col'}"/>` +
    `<c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    `${across}${axes(lying)}</c:plotArea>${line ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${words(800)}</c:legend>` : ''}` +
    '<c:plotVisOnly val="1"/></c:chart></c:chartSpace>'
  );
}
