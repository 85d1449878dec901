import { columnLetter } from '@huoshui/domain';
import { escaped } from './mark-sheet';
import { RowMark } from './mark-task';

/** Programs draw every comment when a sheet opens; past so many the result column alone says what is wrong. */
const MOST = 2_000;

interface Comment {
  readonly row: number;
  readonly column: number;
  readonly words: string;
}

/** The comments of a sheet and the hidden boxes in which older programs draw them; null when there are none. */
export function commentParts(rows: readonly RowMark[], author: string): { comments: string; drawing: string } | null {
  const all = rows
    .flatMap(({ row, cells }) => byColumn(cells).map(([column, words]): Comment => ({ row, column, words })))
    .slice(0, MOST);
  if (all.length === 0) return null;
  const list = all.map(
    ({ row, column, words }) =>
      `<comment ref="${columnLetter(column)}${row}" authorId="0"><text><r><t xml:space="preserve">${escaped(words)}</t></r></text></comment>`,
  );
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return {
    comments: `${head}<comments xmlns="${main}"><authors><author>${escaped(author)}</author></authors><commentList>${list.join('')}</commentList></comments>`,
    drawing: drawingOf(all),
  };
}

function byColumn(cells: RowMark['cells']): [number, string][] {
  const words = new Map<number, string[]>();
  for (const cell of cells) words.set(cell.column, [...(words.get(cell.column) ?? []), cell.words]);
  return [...words].sort(([a], [b]) => a - b).map(([column, said]) => [column, said.join('\n')]);
}

const drawingOf = (comments: readonly Comment[]): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${comments.map(shapeOf).join('')}</xml>`;

const shapeOf = ({ row, column }: Comment, at: number): string =>
  `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="position:absolute;width:180pt;height:60pt;z-index:${at + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1},15,${Math.max(row - 2, 0)},10,${column + 4},15,${row + 2},4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
