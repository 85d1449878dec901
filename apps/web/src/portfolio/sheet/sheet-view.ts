import { FROZEN } from './columns';
import { headHeight, heights } from './items';

interface Place {
  readonly left: number;
  readonly width: number;
}

/** Where columns lie in the scrolled sheet, and how far to scroll. */
export class SheetView {
  private readonly heads: readonly HTMLElement[];

  constructor(private readonly scroller: HTMLElement) {
    this.heads = [...scroller.querySelectorAll<HTMLElement>('[role=columnheader]')];
  }

  columnAt(column: number): Place {
    return { left: this.widthOf(column), width: this.heads[column]?.offsetWidth ?? 0 };
  }

  /** Scrolls as little as shows a cell between the head, the columns that stay, and the edges. */
  reveal(top: number, { left, width }: Place, sideways: boolean): void {
    const view = this.scroller;
    const bottom = top + heights.line + headHeight;
    view.scrollTop = Math.max(Math.min(view.scrollTop, top), bottom - view.clientHeight);
    if (!sideways) return;
    view.scrollLeft = Math.max(Math.min(view.scrollLeft, left - this.widthOf(FROZEN)), left + width - view.clientWidth);
  }

  /** A line end where the caret stands. */
  breakLine(field: HTMLTextAreaElement): void {
    field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  }

  private widthOf(count: number): number {
    return this.heads.slice(0, count).reduce((sum, cell) => sum + cell.offsetWidth, 0);
  }
}
