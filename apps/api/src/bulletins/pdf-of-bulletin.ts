import type { Content, ContentSection, ContextPageSize, Margins, TDocumentDefinitions } from 'pdfmake/interfaces';
import { BulletinDocument, DocumentBlock, DocumentPart } from '@huoshui/domain';
import { inFace, renderPdf } from '../platform';
import { onOnePage, RED } from './pdf-chart';
import { BODY, line, pdfPart, wideTable } from './pdf-parts';

const MM = 72 / 25.4;
/** Between the margins of GB/T 9704: 156 mm. */
const WIDTH = 156 * MM;

/** The sheet on its side, and what its margins leave of it. */
const LANDSCAPE: Pick<ContentSection, 'pageOrientation' | 'pageMargins'> = {
  pageOrientation: 'landscape',
  pageMargins: [28 * MM, 26 * MM, 26 * MM, 22 * MM],
};
const LYING = 243 * MM;

const MARGIN_ABOVE: Margins = [0, 16, 0, 0];

/**
 * The bulletin as a PDF in the official layout. It knows no template: that is Word's.
 * @param made the instant it says it was made at
 */
export const pdfOfBulletin = (document: BulletinDocument, made: Date): Promise<Buffer> =>
  renderPdf(definitionOf(document, made));

function definitionOf(document: BulletinDocument, creationDate: Date): TDocumentDefinitions {
  const { annex, edition } = document;
  return {
    info: { title: document.title, author: document.issuer, creationDate },
    pageSize: 'A4',
    pageMargins: [28 * MM, 37 * MM, 26 * MM, 35 * MM],
    defaultStyle: { font: 'song-latin', fontSize: BODY, lineHeight: 1.25 },
    footer: pageNumber,
    // A heading goes to the next page with what it heads: at least its sentence and a table's first lines.
    pageBreakBefore: (node, { getFollowingNodesOnPage }) =>
      node.headlineLevel !== undefined &&
      (node.startPosition.verticalRatio > lastPlace(edition) || getFollowingNodesOnPage().length < 2),
    content: annex
      ? [
          { section: body(document) },
          { section: [...annexed(annex, document.edition), foot(document, LYING)], ...LANDSCAPE },
        ]
      : [{ section: [...body(document), foot(document, WIDTH)] }],
  };
}

/** How far down a page a heading may stand; since edition 3 a table's head and a row of four lines find room under it. */
const lastPlace = (edition: number): number => (edition < 3 ? 0.82 : 0.75);

/** Outwards on both sides of the sheet: odd pages on the right, even ones on the left, a character from the edge. */
const pageNumber = (page: number, _pages: number, { orientation }: ContextPageSize): Content => ({
  text: inFace('song', `— ${page} —`),
  fontSize: 14,
  alignment: page % 2 === 1 ? 'right' : 'left',
  margin: [28 * MM + 14, orientation === 'landscape' ? 4 : 7 * MM, 26 * MM + 14, 0],
});

const body = (document: BulletinDocument): Content[] => [
  ...head(document),
  ...document.blocks.flatMap((block) => blockOf(block, document.edition)),
  signed(document),
];

/** Never a seal on a page without text: what it was computed by and the annex's name stay with it. */
const signed = ({ basis, annex, seal, issuedOn }: BulletinDocument): Content => ({
  unbreakable: true,
  stack: [
    { text: inFace('song', basis), fontSize: 11, color: '#444444', margin: [0, 10, 0, 0] },
    ...(annex
      ? [{ text: inFace('song', `附件：${annex.heading}`), leadingIndent: 2 * BODY, margin: MARGIN_ABOVE }]
      : []),
    // The seal covers name and date: they stand together, under room for it.
    {
      stack: [seal, issuedOn].map((words): Content => ({ text: inFace('song', words), alignment: 'center' })),
      margin: [WIDTH / 2, 50, 0, 0],
    },
  ],
});

const annexed = (annex: DocumentPart, edition: number): Content[] => [
  { text: inFace('hei', '附件') },
  { text: inFace('title', annex.heading ?? ''), fontSize: 18, alignment: 'center', margin: [0, 2, 0, 4] },
  ...wideTable(annex, edition),
];

const head = ({ issuer, number, title, subtitle, recipients, lead }: BulletinDocument): Content[] => [
  { text: inFace('title', issuer), fontSize: 40, color: RED, alignment: 'center', characterSpacing: 2 },
  { text: inFace('song', number), alignment: 'center', margin: [0, 6, 0, 8] },
  line(WIDTH, RED, 2),
  { text: inFace('title', title), fontSize: 21, alignment: 'center', margin: [0, 22, 0, 4] },
  { text: inFace('song', subtitle), alignment: 'center', margin: [0, 0, 0, 14] },
  { text: inFace('song', `${recipients}：`) },
  { text: inFace('song', lead), leadingIndent: 2 * BODY, alignment: 'justify' },
];

/** Since edition 3 a heading goes with the chart that comes right after it, where a page holds both. */
function blockOf({ heading, parts }: DocumentBlock, edition: number): Content[] {
  const title = { text: inFace('hei', heading), leadingIndent: 2 * BODY, margin: [0, 8, 0, 2] as Margins };
  const [first, ...rest] = parts.flatMap((part) => pdfPart(part, WIDTH));
  const opening = parts[0];
  const chart = opening?.heading === null && opening.text.length === 0 ? opening.chart : null;
  if (edition >= 3 && chart && onOnePage(chart) && first)
    return [{ unbreakable: true, stack: [title, first] }, ...rest];
  return [{ ...title, headlineLevel: 1 }, ...(first ? [first, ...rest] : [])];
}

/** 抄送 and 印发, between rules. */
function foot({ copies, printedBy, issuedOn }: BulletinDocument, width: number): Content {
  const rows: Content[] = [line(width, '#000000', 0.8)];
  if (copies.trim() !== '') {
    rows.push(
      { text: inFace('song', `抄送：${copies}。`), fontSize: 14, margin: [10, 2, 10, 2] },
      line(width, '#000000', 0.5),
    );
  }
  rows.push(
    {
      columns: [
        { text: inFace('song', printedBy) },
        { text: inFace('song', issuedOn === '' ? '' : `${issuedOn}印发`), alignment: 'right' },
      ],
      fontSize: 14,
      margin: [10, 2, 10, 2],
    },
    line(width, '#000000', 0.8),
  );
  return { unbreakable: true, stack: rows, margin: [0, 16, 0, 0] };
}
