import { Segment } from '../portfolio-lines';

/** What the sheet draws below its head, in order; `row` counts the lines alone. */
export type SheetItem =
  | { readonly kind: 'group'; readonly key: string; readonly segment: Segment }
  | { readonly kind: 'line'; readonly key: string; readonly id: string; readonly row: number }
  | { readonly kind: 'more'; readonly key: string; readonly segment: Segment };

/** Equal to those in progress-sheet.css, as the heights below. */
export const headHeight = 36;

/** What each item takes. */
export const heights: Readonly<Record<SheetItem['kind'], number>> = { group: 40, line: 62, more: 44 };

export function itemsOf(segments: readonly Segment[]): readonly SheetItem[] {
  const items: SheetItem[] = [];
  let row = 0;
  for (const segment of segments) {
    if (segment.name !== null) items.push({ kind: 'group', key: `group ${segment.key}`, segment });
    if (!segment.open) continue;
    for (const id of segment.ids) items.push({ kind: 'line', key: `${segment.key} ${id}`, id, row: row++ });
    if (segment.next !== null) items.push({ kind: 'more', key: `more ${segment.key}`, segment });
  }
  return items;
}
