/**
 * What a spreadsheet program puts on the clipboard: lines of cells between tabs; a cell with a tab, a line end or a quote
 * in it stands in quotes, its own quotes doubled. Blanks around a cell are cut, empty lines left out.
 * @returns rows with the line, from 1, on which each began
 */
export function pastedCells(text: string): { readonly line: number; readonly cells: readonly string[] }[] {
  const rows: { line: number; cells: string[] }[] = [];
  let cells: string[] = [];
  let line = 1;
  let began = 1;
  const end = (): void => {
    if (cells.some((cell) => cell !== '')) rows.push({ line: began, cells });
    cells = [];
  };
  const ends = text.replace(/\r\n?/g, '\n');
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/gy;
  while (cell.lastIndex <= ends.length) {
    const found = cell.exec(ends);
    if (!found) break;
    const [whole, quoted, plain = '', stop] = found;
    cells.push((quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim());
    line += whole.split('\n').length - 1;
    if (stop === '\t') continue;
    end();
    began = line;
    if (stop === '') break;
  }
  return rows;
}
