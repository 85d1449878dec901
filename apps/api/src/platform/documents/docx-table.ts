import { xmlText } from './xml-text';

export interface TableColumn {
  readonly key: string;
  readonly title: string;
  readonly width: number;
  readonly align: 'left' | 'right' | 'center';
}

const STYLES = { left: 'FineCell', right: 'FineFigure', center: 'FineMiddle' } as const;

const BORDER = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

/**
 * A table whose columns are known only at the time: what a template cannot hold. It takes the look of the template's
 * styles FineHead, FineCell, FineFigure and FineMiddle.
 * @param twips its whole width
 */
export function docxTable(
  columns: readonly TableColumn[],
  rows: readonly { readonly cells: Readonly<Record<string, string>> }[],
  twips: number,
): string {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const wide = columns.map(({ width }) => Math.floor((width * twips) / whole));
  const cell = (at: number, style: string, words: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${wide[at]}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="${style}"/>` +
    `</w:pPr><w:r><w:t xml:space="preserve">${xmlText(words)}</w:t></w:r></w:p></w:tc>`;
  const head = columns.map(({ title }, at) => cell(at, 'FineHead', title)).join('');
  const body = rows.map(
    ({ cells }) =>
      `<w:tr><w:trPr><w:cantSplit/></w:trPr>${columns
        .map(({ key, align }, at) => cell(at, STYLES[align], cells[key] ?? ''))
        .join('')}</w:tr>`,
  );
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${twips}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${BORDER}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${wide.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>${body.join('')}</w:tbl>`
  );
}
