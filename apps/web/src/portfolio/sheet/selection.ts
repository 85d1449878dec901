/** A cell by its place among the lines and columns shown. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** From where the selection was begun to where it has come. */
export interface Selection {
  readonly anchor: Place;
  readonly head: Place;
}

export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const at = (place: Place): Selection => ({ anchor: place, head: place });

export const boxOf = ({ anchor, head }: Selection): Box => ({
  top: Math.min(anchor.row, head.row),
  bottom: Math.max(anchor.row, head.row),
  left: Math.min(anchor.column, head.column),
  right: Math.max(anchor.column, head.column),
});

export const holds = (box: Box, row: number, column: number): boolean =>
  row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;

const PAGE = 10;
const moves: Readonly<Record<string, (place: Place, last: Place) => Place>> = {
  ArrowUp: (from) => ({ ...from, row: from.row - 1 }),
  ArrowDown: (from) => ({ ...from, row: from.row + 1 }),
  ArrowLeft: (from) => ({ ...from, column: from.column - 1 }),
  ArrowRight: (from) => ({ ...from, column: from.column + 1 }),
  PageUp: (from) => ({ ...from, row: from.row - PAGE }),
  PageDown: (from) => ({ ...from, row: from.row + PAGE }),
  Home: (from) => ({ ...from, column: 0 }),
  End: (from, last) => ({ ...from, column: last.column }),
  'Ctrl+Home': () => ({ row: 0, column: 0 }),
  'Ctrl+End': (_, last) => last,
  'Ctrl+ArrowUp': (from) => ({ ...from, row: 0 }),
  'Ctrl+ArrowDown': (from, last) => ({ ...from, row: last.row }),
};

const within = ({ row, column }: Place, last: Place): Place => ({
  row: Math.min(Math.max(row, 0), last.row),
  column: Math.min(Math.max(column, 0), last.column),
});

/** The selection after a key, or null for a key that does not move. @param last the cell at the lower right */
export function moved(
  selection: Selection,
  key: { readonly key: string; readonly shiftKey: boolean; readonly ctrlKey: boolean },
  last: Place,
): Selection | null {
  if (key.key === 'Tab') {
    const step = key.shiftKey ? -1 : 1;
    return at(within({ row: selection.head.row, column: selection.head.column + step }, last));
  }
  const move = moves[key.ctrlKey ? `Ctrl+${key.key}` : key.key];
  if (!move) return null;
  const head = within(move(selection.head, last), last);
  return key.shiftKey ? { anchor: selection.anchor, head } : at(head);
}
