import {
  afterNextRender,
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Icon } from '../shared/icon';
import { BarLayout, LaidRow } from './bar-layout';
import { ChartView, HEAD, STRIP } from './chart-view';
import { numberedDay } from './day-number';
import { GanttDrag } from './gantt-drag';
import { GanttGround } from './gantt-ground';
import type { GanttLink, GanttMove, GanttRow, OffDays } from './gantt-model';
import { GanttRuler } from './gantt-ruler';
import { Ghost, GanttTrack } from './gantt-track';
import { headerTicks } from './header-ticks';
import { laySpan, ROW } from './lay-out';
import { dayAtX, GanttZoom, scaleOf, spanOf, widthOf, xOf } from './time-scale';

/**
 * Rows of bars over days. It draws only what is in sight, so thousands of rows scroll as a few do; it knows no module.
 * The names are a list for the keyboard and for screen readers: arrows walk, left and right fold, Enter opens; the bars
 * repeat for the eye what `said` tells. Dragging is the mouse's short way: whatever it does must also be found behind `opened`.
 */
@Component({
  selector: 'ui-gantt',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [GanttGround, GanttRuler, GanttTrack, Icon],
  templateUrl: './gantt.html',
  styleUrl: './gantt.css',
  host: { '(pointerdown)': 'grab($event)', '(click)': 'click($event)' },
})
export class Gantt {
  readonly label = input.required<string>();
  /** Over the names. */
  readonly heading = input.required<string>();
  readonly rows = input.required<readonly GanttRow[]>();
  readonly links = input<readonly GanttLink[]>([]);
  readonly today = input.required<number>();
  readonly zoom = input<GanttZoom>('month');
  readonly off = input<OffDays>();
  /** Width of the names, in pixels. */
  readonly names = input(280);
  /** A bar was dragged; the chart shows it moved only when its row says so. */
  readonly moved = output<GanttMove>();
  readonly opened = output<string>();
  /** Fold or unfold this row. */
  readonly turned = output<string>();
  /** The last rows are in sight: more may be fetched. */
  readonly nearEnd = output<void>();

  protected readonly head = HEAD;
  protected readonly row = ROW;
  private readonly scroller = viewChild.required<ElementRef<HTMLElement>>('scroller');
  private readonly span = computed(() => spanOf(this.rows(), this.today()));
  protected readonly view: ChartView = new ChartView({
    rows: () => this.rows().length,
    strips: () => Math.ceil(this.width() / STRIP),
    names: () => this.names(),
  });
  protected readonly scale = computed(() => scaleOf(this.zoom(), this.span(), this.view.width() - this.names()));
  protected readonly width = computed(() => widthOf(this.scale()));
  private readonly layout = computed(() => new BarLayout(this.rows(), this.links(), this.scale()));
  protected readonly shown = computed(() => this.layout().slice(this.view.rows(), this.view.slots()));
  protected readonly ticks = computed(() => {
    const { from, to } = this.view.strips();
    return headerTicks(this.zoom(), dayAtX(this.scale(), from * STRIP), dayAtX(this.scale(), to * STRIP));
  });
  private readonly drag = new GanttDrag();
  protected readonly ghost = computed((): (Ghost & { id: string }) | null => {
    const now = this.drag.now();
    if (!now) return null;
    const days = now.days > 0 ? `+${now.days}` : String(now.days);
    const words = $localize`${numberedDay(now.begin)}:begin: 至 ${numberedDay(now.finish)}:finish:（${days}:days: 天）`;
    return { id: now.id, ...laySpan(now, this.scale()), words };
  });
  /** The one row that Tab reaches; arrows walk from it. */
  private readonly walked = signal<string | null>(null);
  protected readonly stop = computed(() => {
    const shown = this.shown();
    return shown.find(({ row }) => row.id === this.walked())?.row.id ?? shown[0]?.row.id ?? null;
  });
  /** The day in the middle, kept there when the scale changes. */
  private middle: number | null = null;

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      const scroller = this.scroller().nativeElement;
      const watcher = new ResizeObserver(() => this.view.measure(scroller));
      watcher.observe(scroller);
      this.view.measure(scroller);
      const follow = (): void => this.follow(scroller);
      scroller.addEventListener('scroll', follow, { passive: true });
      destroyed.onDestroy(() => watcher.disconnect());
    });
    afterRenderEffect(() => {
      this.scale();
      if (this.view.width() > 0) untracked(() => this.keepMiddle());
    });
    afterRenderEffect(() => {
      if (this.rows().length > 0 && this.view.rows().to >= this.rows().length) untracked(() => this.nearEnd.emit());
    });
  }

  /** Brings a day to the middle; without one, today near the left, so that what comes is in sight. */
  show(day?: number): void {
    const room = this.view.width() - this.names();
    this.middle = day ?? this.today() + Math.floor((room * 0.22) / this.scale().dayWidth);
    this.keepMiddle();
  }

  protected walk(event: KeyboardEvent, { row, index }: LaidRow): void {
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
    const folds = { ArrowRight: false, ArrowLeft: true }[event.key];
    if (folds !== undefined && row.unfolded === folds) this.turned.emit(row.id);
    if (step !== undefined) this.walkTo(Math.min(Math.max(index + step, 0), this.rows().length - 1));
    if (step !== undefined || folds !== undefined) event.preventDefault();
  }

  protected grab(event: PointerEvent): void {
    const grip = (event.target as Element).closest<HTMLElement>('[data-grip]')?.dataset['grip'];
    const row = this.rowAt(event);
    if (event.button !== 0 || event.pointerType === 'touch' || !row?.movable || !grip || grip === 'none') return;
    event.preventDefault();
    const edge = grip === 'finish' ? 'finish' : 'whole';
    const scroller = this.scroller().nativeElement;
    void this.drag.start(event, row, edge, this.scale(), scroller).then((move) => move && this.moved.emit(move));
  }

  /** A click on a bar opens its row, unless it ended a pull. */
  protected click(event: MouseEvent): void {
    const row = this.rowAt(event);
    if (this.drag.wasPull() || !row || !(event.target as Element).closest('[data-grip]')) return;
    this.opened.emit(row.id);
  }

  private rowAt(event: Event): GanttRow | undefined {
    const id = (event.target as Element).closest<HTMLElement>('[data-row]')?.dataset['row'];
    const index = id === undefined ? null : this.layout().indexOf(id);
    return index === null ? undefined : this.rows()[index];
  }

  private walkTo(index: number): void {
    const row = this.rows()[index];
    if (!row) return;
    const scroller = this.scroller().nativeElement;
    const top = index * ROW;
    const room = scroller.clientHeight - HEAD - ROW;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top > scroller.scrollTop + room) scroller.scrollTop = top - room;
    this.view.follow(scroller);
    this.walked.set(row.id);
    requestAnimationFrame(() =>
      scroller.querySelector<HTMLElement>(`[data-row="${CSS.escape(row.id)}"] .title`)?.focus({ preventScroll: true }),
    );
  }

  private follow(scroller: HTMLElement): void {
    const room = scroller.clientWidth - this.names();
    this.middle = this.scale().first + (scroller.scrollLeft + room / 2) / this.scale().dayWidth;
    this.view.follow(scroller);
  }

  private keepMiddle(): void {
    if (this.middle === null) return this.show();
    const scroller = this.scroller().nativeElement;
    const room = scroller.clientWidth - this.names();
    scroller.scrollLeft = Math.max(0, Math.round(xOf(this.scale(), this.middle) - room / 2));
    this.view.follow(scroller);
  }
}
