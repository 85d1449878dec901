/** What a spreadsheet may take for a formula: also in full width, and behind blanks, marks without width or controls. */
const FORMULA = /^[\s\p{Cc}\p{Cf}\p{Z}]*[=+\-@＝＋－＠﹦﹢﹣﹫−]/u;
const CONTROLS = /(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu;

/** Text as it may stand in a cell: no controls, no lone surrogates, and an apostrophe before what looks like a formula. */
export function safeCell(text: string): string {
  const formula = FORMULA.test(text);
  const shown = text.toWellFormed().replace(CONTROLS, '');
  return formula ? `'${shown}` : shown;
}
