import type { GanttLink } from './gantt-model';
import type { Slice } from './in-view';
import { BAR, LaidSpan, round, ROW } from './lay-out';

/** The part of a link's line that crosses one row, in the row's own pixels; with a head where it arrives. */
export interface LinkPiece {
  readonly path: string;
  readonly head: string | null;
  readonly critical: boolean;
}

const MIDDLE = BAR.top + BAR.height / 2;
const OUT = 7;

/**
 * Cuts the links that touch the rows in view into the pieces of each row, so that a row is drawn by itself on the screen and
 * on paper. `place` gives a row's index and its bar; links of rows that are folded away are left out.
 */
export function linkPieces(
  links: readonly GanttLink[],
  view: Slice,
  place: (id: string) => { readonly index: number; readonly bar: LaidSpan } | null,
): ReadonlyMap<number, readonly LinkPiece[]> {
  const pieces = new Map<number, LinkPiece[]>();
  for (const link of links) {
    const from = place(link.from);
    const to = place(link.to);
    if (!from || !to || from.index === to.index) continue;
    const down = to.index > from.index;
    const top = Math.min(from.index, to.index);
    const bottom = Math.max(from.index, to.index);
    if (bottom < view.from || top >= view.to) continue;
    const line = route(link, from.bar, to.bar, down);
    for (let index = Math.max(top, view.from); index <= Math.min(bottom, view.to - 1); index += 1) {
      const path = index === from.index ? line.leave : index === to.index ? line.arrive : line.pass;
      const piece = {
        path,
        head: index === to.index ? headAt(round(to.bar.x - 1)) : null,
        critical: link.critical ?? false,
      };
      const row = pieces.get(index);
      if (row) row.push(piece);
      else pieces.set(index, [piece]);
    }
  }
  return pieces;
}

const headAt = (x: number): string => `M${x} ${MIDDLE}L${round(x - 5)} ${MIDDLE - 3.5}V${MIDDLE + 3.5}Z`;

/** Out of the one bar, along one upright line, into the beginning of the other. */
function route(link: GanttLink, from: LaidSpan, to: LaidSpan, down: boolean) {
  const [near, far] = down ? [ROW, 0] : [0, ROW];
  const end = round(to.x - 1);
  if (link.kind === 'startToStart') {
    const x = round(Math.min(from.x, to.x) - OUT);
    return {
      leave: `M${from.x} ${MIDDLE}H${x}V${near}`,
      pass: `M${x} 0V${ROW}`,
      arrive: `M${x} ${far}V${MIDDLE}H${end}`,
    };
  }
  const out = round(from.x + from.width);
  const x = round(out + OUT);
  const leave = `M${out} ${MIDDLE}H${x}V${near}`;
  const pass = `M${x} 0V${ROW}`;
  if (end >= x + 2) return { leave, pass, arrive: `M${x} ${far}V${MIDDLE}H${end}` };
  // The other begins before this one has ended: around its corner.
  const corner = down ? 3 : ROW - 3;
  return { leave, pass, arrive: `M${x} ${far}V${corner}H${end - OUT}V${MIDDLE}H${end}` };
}
