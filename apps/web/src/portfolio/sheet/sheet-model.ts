import { computed, linkedSignal } from '@angular/core';
import { PortfolioLine } from '@huoshui/contracts';
import { formatTsv, parseTsv } from '@huoshui/domain';
import { Segment } from '../portfolio-lines';
import { columns, SheetColumn } from './columns';
import { heights, itemsOf } from './items';
import { PastePlan, pastePlan } from './paste';
import { at, boxOf, moved, Place, Selection } from './selection';
import { SheetDraft } from './sheet-draft';
import { offsetsOf } from './window';

export interface SheetInputs {
  readonly segments: () => readonly Segment[];
  readonly lineOf: () => (id: string) => PortfolioLine | undefined;
  readonly draft: () => SheetDraft;
  readonly writes: () => boolean;
}

/** What is selected in the sheet and what is done to it; knows nothing of how it is drawn. */
export class SheetModel {
  constructor(private readonly inputs: SheetInputs) {}

  readonly items = computed(() => itemsOf(this.inputs.segments()));
  readonly lines = computed(() => this.items().filter((item) => item.kind === 'line'));
  readonly offsets = computed(() => offsetsOf(this.items().map(({ kind }) => heights[kind])));
  readonly height = computed(() => this.offsets().at(-1) ?? 0);
  /** The cell at the lower right. */
  private readonly last = computed<Place>(() => ({ row: this.lines().length - 1, column: columns.length - 1 }));
  readonly selection = linkedSignal<Place, Selection>({
    source: this.last,
    computation: (last, before) => {
      const kept = before?.value ?? at({ row: 0, column: columns.findIndex((column) => column.field) });
      return Math.max(kept.head.row, kept.anchor.row) <= last.row ? kept : at({ ...kept.head, row: 0 });
    },
  });
  readonly box = computed(() => boxOf(this.selection()));
  readonly head = computed(() => this.selection().head);
  readonly column = computed(() => columns[this.head().column] as SheetColumn);
  private readonly item = computed(() => this.lines()[this.head().row]);
  readonly line = computed(() => this.inputs.lineOf()(this.item()?.id ?? ''));
  /** Whether the selected cell may be typed into. */
  readonly opens = computed(() => this.inputs.writes() && this.column().field !== undefined && !!this.line());
  /** Where the selected line begins. */
  readonly top = computed(() => {
    const item = this.item();
    return (item && this.offsets()[this.items().indexOf(item)]) ?? 0;
  });

  text = (column: SheetColumn, line: PortfolioLine): string => column.text(line, this.inputs.draft().cells(line));

  /** Puts a value into the selected cell. */
  put(value: string): void {
    const [line, field] = [this.line(), this.column().field];
    if (this.opens() && line && field) this.inputs.draft().type([{ id: line.id, field, value }]);
  }

  clear(): void {
    this.fill(() => '');
  }

  /** Every selected cell takes the value of the topmost; of one row alone, that of the row above. */
  fillDown(): void {
    const { top, bottom } = this.box();
    const from = this.lines()[top === bottom ? top - 1 : top];
    const line = from && this.inputs.lineOf()(from.id);
    if (line) this.fill((column) => this.text(column, line));
  }

  /** The selected cells as a spreadsheet takes them. */
  copy(): string {
    const lines = this.chosen().flatMap(({ id }) => this.inputs.lineOf()(id) ?? []);
    return formatTsv(lines.map((line) => this.chosenColumns().map((column) => this.text(column, line))));
  }

  paste(text: string): PastePlan | null {
    if (!this.inputs.writes() || text === '') return null;
    const { top: row, left: column, bottom, right } = this.box();
    const lines = this.lines().flatMap(({ id }) => this.inputs.lineOf()(id) ?? []);
    const size = { rows: bottom - row + 1, width: right - column + 1 };
    const plan = pastePlan(parseTsv(text), { lines, columns, row, column, ...size });
    this.inputs.draft().type(plan.changes);
    return plan;
  }

  /** Gives false for a key that moves nothing. */
  go(key: Parameters<typeof moved>[1]): boolean {
    const next = moved(this.selection(), key, this.last());
    if (!next || this.lines().length === 0) return false;
    // At either end Tab leaves the sheet, as it leaves any field.
    if (key.key === 'Tab' && next.head.column === this.head().column) return false;
    this.selection.set(next);
    return true;
  }

  private chosen() {
    return this.lines().slice(this.box().top, this.box().bottom + 1);
  }

  private chosenColumns(): readonly SheetColumn[] {
    return columns.slice(this.box().left, this.box().right + 1);
  }

  private fill(value: (column: SheetColumn) => string): void {
    if (!this.inputs.writes()) return;
    const typed = this.chosenColumns().flatMap((column) =>
      column.field ? [{ field: column.field, value: value(column) }] : [],
    );
    this.inputs.draft().type(this.chosen().flatMap(({ id }) => typed.map((cell) => ({ id, ...cell }))));
  }
}
