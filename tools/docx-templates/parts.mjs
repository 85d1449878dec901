const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const run = (words) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;

/** A run of words; a line break in them stays one. */
export const text = (words) => words.split('\n').map(run).join('<w:r><w:br/></w:r>');
export const paragraph = (style, words) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${text(words)}</w:p>`;

const cell = (width, style, words) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraph(style, words)}</w:tc>`;

const row = (cells, head = false) =>
  `<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;

const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

/** Margins of a cell: little beside, a breath above and below. */
const narrow =
  '<w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="70" w:type="dxa"/>' +
  '<w:bottom w:w="28" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar>';

/** A table whose body row is repeated for each entry of `list`. Columns: [title, width in twips, tag, style]. */
export function table(list, columns) {
  const cells = columns.map(([, width, tag, style = 'Cell'], index) => {
    const opening = index === 0 ? `{#${list}}` : '';
    const closing = index === columns.length - 1 ? `{/${list}}` : '';
    return cell(width, style, `${opening}{${tag}}${closing}`);
  });
  const grid = columns.map(([, width]) => `<w:gridCol w:w="${width}"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:jc w:val="center"/><w:tblBorders>${border}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/>${narrow}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
    row(
      columns.map(([title, width]) => cell(width, 'Head', title)),
      true,
    ) +
    row(cells) +
    '</w:tbl>'
  );
}

/** Margins of GB/T 9704: 37 mm above, 28 mm left, a type area of 156 × 225 mm. */
const numbers = '<w:footerReference w:type="default" r:id="rId2"/><w:footerReference w:type="even" r:id="rId3"/>';
const page =
  `<w:sectPr>${numbers}` +
  '<w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="851" w:footer="1400" w:gutter="0"/></w:sectPr>';

/** The same sheet on its side, for wide tables; it begins a page. */
export const landscape =
  `<w:sectPr>${numbers}<w:type w:val="nextPage"/>` +
  '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' +
  '<w:pgMar w:top="1588" w:right="1588" w:bottom="1474" w:left="1588" w:header="851" w:footer="850" w:gutter="0"/></w:sectPr>';

/** Ends the upright pages; what follows lies under the document's last section. */
export const portraitEnds = `<w:p><w:pPr><w:pStyle w:val="Gap"/>${page}</w:pPr></w:p>`;

const rules = ['top', 'bottom']
  .map((side) => `<w:${side} w:val="single" w:sz="6" w:space="0" w:color="000000"/>`)
  .join('');

const half = (style, words) =>
  `<w:tc><w:tcPr><w:tcW w:w="2500" w:type="pct"/></w:tcPr>${paragraph(style, words)}</w:tc>`;

/** Between rules as wide as the page, whatever the page's width. */
const ruled = (columns, cells) =>
  `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${rules}</w:tblBorders>` +
  '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
  `<w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
  `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells}</w:tr></w:tbl>`;

/** 抄送. */
export const copied = (words) =>
  ruled([8800], `<w:tc><w:tcPr><w:tcW w:w="5000" w:type="pct"/></w:tcPr>${paragraph('Copies', words)}</w:tc>`);

/** 印发: who prints on the left, when on the right. */
export const lastLine = (left, right) =>
  ruled([4400, 4400], half('Printed', left) + half('PrintedOn', right)) + paragraph('Gap', '');

/** Places to sign, two in a row, each with its words. */
export function signTable(pairs) {
  const cells = pairs.map((words) => cell(4420, 'Sign', words));
  const rows = cells.flatMap((one, at) => (at % 2 === 0 ? [row([one, cells[at + 1] ?? cell(4420, 'Sign', '')])] : []));
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="8840" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${border}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4420"/><w:gridCol w:w="4420"/></w:tblGrid>` +
    `${rows.join('')}</w:tbl>${paragraph('Gap', '')}`
  );
}

export const section = (title) => paragraph('Section', title);

/** The main part of a document from its paragraphs and tables. */
export const documentOf = (blocks, last = page) =>
  `${XML}<w:document ${NAMESPACE} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
  `<w:body>${blocks.join('')}${last}</w:body></w:document>`;

const field = (code) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

const footerOf = (style) =>
  `${XML}<w:ftr ${NAMESPACE}><w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${text('— ')}${field('PAGE')}${text(' —')}</w:p></w:ftr>`;

/** Page numbers stand outwards: odd ones on the right, even ones on the left (GB/T 9704). */
export const footers = { odd: footerOf('Page'), even: footerOf('PageEven') };

export const settings = `${XML}<w:settings ${NAMESPACE}><w:evenAndOddHeaders/></w:settings>`;
