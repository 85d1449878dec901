import { columnLetter } from '@huoshui/domain';
import { placeOf } from '../reading/xlsx-sheet';
import { attribute, markupOf } from '../reading/xml-scanner';
import { RowMark } from './mark-task';
import { RedStyles } from './red-styles';

export interface SheetPlan {
  readonly resultColumn: number;
  readonly rows: ReadonlyMap<number, RowMark>;
  readonly styles: RedStyles;
  /** The relation of the drawing that holds the comments; null when there are none, or the sheet has its own. */
  readonly comments: string | null;
}

/** What follows the drawing of comments in a sheet (ECMA-376 part 1, 18.3.1.99): it must stand before these. */
const AFTER_COMMENTS = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Writes a sheet anew piece by piece: marked cells in red, the result beside each marked row, all else as it was. */
export class SheetMarker {
  private prefix = '';
  /** 0 between rows. */
  private row = 0;
  private lastRow = 0;
  private column = -1;
  private waiting: { column: number; xml: string | null }[] = [];
  private dropping = false;
  private commented = false;

  constructor(private readonly plan: SheetPlan) {}

  /** The markup or text as it shall stand. */
  take(piece: string): string {
    if (!piece.startsWith('<')) return this.dropping ? '' : piece;
    const { name, prefix, kind } = markupOf(piece);
    if (name === 'worksheet' && kind === 'open') this.prefix = prefix;
    if (name === 'row') return this.takeRow(piece, kind);
    if (name === 'c' && this.row > 0) return this.takeCell(piece, kind);
    if (this.dropping) return '';
    return this.withComments(piece, name, kind);
  }

  private takeRow(piece: string, kind: string): string {
    if (kind === 'close') {
      const rest = this.upTo(Number.POSITIVE_INFINITY);
      this.row = 0;
      return rest + piece;
    }
    this.row = Number(attribute(piece, 'r') ?? this.lastRow + 1);
    this.lastRow = this.row;
    this.column = -1;
    this.waiting = this.waitingIn(this.row);
    // The hint how far a row reaches would now be wrong.
    const open = this.waiting.length === 0 ? piece : piece.replace(/\sspans="[^"]*"/u, '');
    if (kind !== 'both') return open;
    const cells = this.upTo(Number.POSITIVE_INFINITY);
    this.row = 0;
    return cells === '' ? open : `${open.replace(/\s*\/>$/u, '>')}${cells}</${this.prefix}row>`;
  }

  private takeCell(piece: string, kind: string): string {
    if (kind === 'close') {
      const dropped = this.dropping;
      this.dropping = false;
      return dropped ? '' : piece;
    }
    this.column = placeOf(attribute(piece, 'r') ?? '')?.column ?? this.column + 1;
    const before = this.upTo(this.column);
    const own = this.waiting[0];
    if (own?.column !== this.column) return before + piece;
    this.waiting.shift();
    if (own.xml === null) return before + this.inRed(piece);
    this.dropping = kind === 'open';
    return before + own.xml;
  }

  private inRed(piece: string): string {
    const style = this.plan.styles.of(Number(attribute(piece, 's') ?? '0'));
    return piece.replace(/\ss="[^"]*"/u, '').replace(/^<((?:[\w.-]+:)?)c\b/u, (open) => `${open} s="${style}"`);
  }

  /** What must stand before a column: cells that the row did not have. */
  private upTo(column: number): string {
    let cells = '';
    for (let next = this.waiting[0]; next && next.column < column; next = this.waiting[0]) {
      const place = `${columnLetter(next.column)}${this.row}`;
      cells += next.xml ?? `<${this.prefix}c r="${place}" s="${this.plan.styles.of(0)}"/>`;
      this.waiting.shift();
    }
    return cells;
  }

  private waitingIn(row: number): { column: number; xml: string | null }[] {
    const mark = this.plan.rows.get(row);
    if (!mark) return [];
    const { prefix } = this;
    const place = `${columnLetter(this.plan.resultColumn)}${row}`;
    const text = `<${prefix}is><${prefix}t xml:space="preserve">${escaped(mark.result)}</${prefix}t></${prefix}is>`;
    const result = {
      column: this.plan.resultColumn,
      xml: `<${prefix}c r="${place}" t="inlineStr">${text}</${prefix}c>`,
    };
    const columns = [...new Set(mark.cells.map(({ column }) => column))].filter(
      (column) => column < this.plan.resultColumn,
    );
    return [...columns.map((column) => ({ column, xml: null })), result].sort((a, b) => a.column - b.column);
  }

  private withComments(piece: string, name: string, kind: string): string {
    const { comments } = this.plan;
    const here = (kind !== 'close' && AFTER_COMMENTS.has(name)) || (kind === 'close' && name === 'worksheet');
    if (comments === null || this.commented || this.row > 0 || !here) return piece;
    this.commented = true;
    return `<${this.prefix}legacyDrawing xmlns:r="${RELATIONS}" r:id="${comments}"/>${piece}`;
  }
}

/** Text for XML: what XML cannot hold is left out. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/(?![\t\n])[\u0000-\u001f\ufffe\uffff]/gu, '')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;');
