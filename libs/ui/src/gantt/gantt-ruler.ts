import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { HeaderTicks } from './header-ticks';
import { round } from './lay-out';
import { TimeScale, widthOf, xOf } from './time-scale';

interface Column {
  readonly x: number;
  readonly width: number;
  readonly label: string;
}

/** The two rows of columns over the bars, and where today is. */
@Component({
  selector: 'ui-gantt-ruler',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true', '[style.width.px]': 'width()' },
  template: `
    @for (column of upper(); track column.x) {
      <div class="upper" [style.left.px]="column.x" [style.width.px]="column.width">
        <span [style.left.px]="stick() + 6">{{ column.label }}</span>
      </div>
    }
    @for (column of lower(); track column.x) {
      <div class="lower" [style.left.px]="column.x" [style.width.px]="column.width">{{ column.label }}</div>
    }
    @if (todayAt(); as x) {
      <div class="today" [style.left.px]="x" i18n>今天</div>
    }
  `,
  styleUrl: './gantt-ruler.css',
})
export class GanttRuler {
  readonly ticks = input.required<HeaderTicks>();
  readonly scale = input.required<TimeScale>();
  readonly today = input.required<number>();
  /** How far from the left the names of a wide column stay while it scrolls away under what stands there. */
  readonly stick = input(0);
  protected readonly width = computed(() => widthOf(this.scale()));
  protected readonly upper = computed(() => this.columns(this.ticks().upper));
  protected readonly lower = computed(() => this.columns(this.ticks().lower));
  protected readonly todayAt = computed(() => {
    const x = xOf(this.scale(), this.today() + 0.5);
    return x > 0 && x < this.width() ? x : null;
  });

  /** Columns at the ends are cut where the chart ends. */
  private columns(ticks: HeaderTicks['upper']): Column[] {
    return ticks.map(({ from, to, label }) => {
      const x = Math.max(0, round(xOf(this.scale(), from)));
      return { x, width: Math.max(0, Math.min(round(xOf(this.scale(), to)), this.width()) - x), label };
    });
  }
}
