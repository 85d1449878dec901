import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { PortfolioLine } from '@huoshui/contracts';
import { Icon, Light } from '@huoshui/ui';
import { Segment } from '../portfolio-lines';
import { orderOf } from './cell-keys';
import { columns, FROZEN } from './columns';
import { PastePlan } from './paste';
import { at, holds } from './selection';
import { SheetDraft } from './sheet-draft';
import { SheetModel } from './sheet-model';
import { SheetView } from './sheet-view';
import { windowOf } from './window';

let made = 0;

/**
 * The table as people keep it in a spreadsheet: select, type, paste a block, fill down, take back. Only the rows that are
 * seen are drawn. One text field lies over the selected cell and has the focus, so that an input method begins in it.
 */
@Component({
  selector: 'hs-progress-sheet',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Light, RouterLink],
  templateUrl: './progress-sheet.html',
  styleUrl: './progress-sheet.css',
})
export class ProgressSheet {
  readonly segments = input.required<readonly Segment[]>();
  readonly lineOf = input.required<(id: string) => PortfolioLine | undefined>();
  readonly draft = input.required<SheetDraft>();
  /** False for who may only read. */
  readonly writes = input(true);
  /** True when no further lines are loaded. */
  readonly full = input(false);
  readonly toggled = output<string>();
  readonly wanted = output<string>();
  readonly pasted = output<PastePlan>();
  readonly saving = output<void>();

  protected readonly id = `sheet-${(made += 1)}`;
  protected readonly columns = columns;
  protected readonly frozen = FROZEN;
  protected readonly model = new SheetModel(this);
  private readonly scroller = viewChild.required<ElementRef<HTMLElement>>('scroller');
  private readonly editor = viewChild.required<ElementRef<HTMLTextAreaElement>>('editor');
  private readonly seen = signal({ top: 0, height: 800 });
  protected readonly editing = signal(false);
  protected readonly place = signal({ left: 0, width: 0 });

  protected readonly drawn = computed(() => {
    const offsets = this.model.offsets();
    const [first, end] = windowOf(offsets, this.seen().top, this.seen().height);
    return this.model
      .items()
      .slice(first, end)
      .map((item, n) => ({ item, top: offsets[first + n] ?? 0 }));
  });
  protected readonly label = computed(() => {
    const [line, { title }] = [this.model.line(), this.model.column()];
    return line ? `${line.code} ${line.name} ${title}` : title;
  });
  protected readonly verdict = computed(() => this.faultOf(this.model.line()?.id ?? '', this.model.column().field));

  constructor() {
    effect(() => {
      const more = this.drawn().find(({ item }) => item.kind === 'more' && !item.segment.busy)?.item;
      if (more?.kind === 'more' && !this.full()) untracked(() => this.wanted.emit(more.segment.key));
    });
    effect(() => {
      this.model.head();
      untracked(() => this.measure());
    });
    afterNextRender(() => this.scrolled());
  }

  protected chosen = (row: number, column: number): boolean => holds(this.model.box(), row, column);

  protected faultOf(id: string, field: (typeof columns)[number]['field']): string {
    return (field && this.draft().faults().get(id)?.[field]) ?? '';
  }

  protected scrolled(): void {
    const { scrollTop: top, clientHeight: height } = this.scroller().nativeElement;
    this.seen.set({ top, height });
    this.measure();
  }

  protected press(event: MouseEvent, row: number, column: number): void {
    if (event.button !== 0 || (event.target as HTMLElement).closest('a, button')) return;
    event.preventDefault();
    this.commit();
    const head = { row, column };
    this.model.selection.set(event.shiftKey ? { anchor: this.model.selection().anchor, head } : at(head));
    this.focus();
  }

  protected drag(event: MouseEvent, row: number, column: number): void {
    if (event.buttons !== 1 || this.editing()) return;
    this.model.selection.update(({ anchor }) => ({ anchor, head: { row, column } }));
  }

  protected open(): void {
    const line = this.model.line();
    if (!this.model.opens() || !line || this.editing()) return;
    const field = this.editor().nativeElement;
    field.value = this.model.text(this.model.column(), line);
    this.editing.set(true);
    this.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }

  /** The first sign of what is typed takes the place of what stood in the cell. */
  protected typed(): void {
    if (this.model.opens()) this.editing.set(true);
  }

  protected commit(): void {
    if (this.editing()) this.model.put(this.editor().nativeElement.value);
    this.close();
  }

  protected key(event: KeyboardEvent): void {
    const order = orderOf(event, this.editing());
    if (order === null) return;
    const done = order === 'move' ? this.go(event) : (this.orders[order](event), true);
    if (done) event.preventDefault();
  }

  protected copy(event: ClipboardEvent): void {
    if (this.editing()) return;
    event.clipboardData?.setData('text/plain', this.model.copy());
    event.preventDefault();
  }

  protected paste(event: ClipboardEvent): void {
    if (this.editing()) return;
    event.preventDefault();
    const plan = this.model.paste(event.clipboardData?.getData('text/plain') ?? '');
    if (plan) this.pasted.emit(plan);
  }

  private readonly orders = {
    save: () => {
      this.commit();
      this.saving.emit();
    },
    fillDown: () => this.model.fillDown(),
    undo: () => this.draft().undo(),
    redo: () => this.draft().redo(),
    open: () => this.open(),
    clear: () => this.model.clear(),
    cancel: () => this.close(),
    newLine: () => this.view().breakLine(this.editor().nativeElement),
    commitDown: () => (this.commit(), this.go({ key: 'ArrowDown', shiftKey: false, ctrlKey: false })),
    commitAside: (event: KeyboardEvent) => (this.commit(), this.go(event)),
  };

  private go(key: Parameters<SheetModel['go']>[0]): boolean {
    const went = this.model.go(key);
    if (went) this.reveal();
    return went;
  }

  private close(): void {
    this.editing.set(false);
    this.editor().nativeElement.value = '';
  }

  private focus(): void {
    this.editor().nativeElement.focus({ preventScroll: true });
  }

  private reveal(): void {
    this.measure();
    this.view().reveal(this.model.top(), this.place(), this.model.head().column >= FROZEN);
  }

  private measure(): void {
    this.place.set(this.view().columnAt(this.model.head().column));
  }

  private view(): SheetView {
    return new SheetView(this.scroller().nativeElement);
  }
}
