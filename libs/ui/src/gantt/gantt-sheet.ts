import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { BarLayout } from './bar-layout';
import type { GanttLink, GanttRow } from './gantt-model';
import { GanttRuler } from './gantt-ruler';
import { GanttTrack } from './gantt-track';
import { headerTicks } from './header-ticks';
import { round } from './lay-out';
import { fittingScale, spanOf, xOf, zoomFor } from './time-scale';

/**
 * The whole chart for paper: every row, as wide as the sheet, its header repeated on every page, with what is projected
 * above it. The browser may break it between any two rows, because each draws its own pieces.
 */
@Component({
  selector: 'ui-gantt-sheet',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [GanttRuler, GanttTrack],
  templateUrl: './gantt-sheet.html',
  styleUrl: './gantt-sheet.css',
})
export class GanttSheet {
  readonly heading = input.required<string>();
  readonly rows = input.required<readonly GanttRow[]>();
  readonly links = input<readonly GanttLink[]>([]);
  readonly today = input.required<number>();
  /** CSS pixels between the margins of the paper. */
  readonly width = input.required<number>();
  readonly names = input(250);
  protected readonly chart = computed(() => this.width() - this.names() - 2);
  protected readonly scale = computed(() => fittingScale(spanOf(this.rows(), this.today()), this.chart()));
  protected readonly ticks = computed(() => {
    const { first, days } = this.scale();
    return headerTicks(zoomFor(this.scale()), first, first + days - 1);
  });
  protected readonly lines = computed(() =>
    this.ticks()
      .lower.slice(1)
      .map((tick) => round(xOf(this.scale(), tick.from))),
  );
  protected readonly todayAt = computed(() => round(xOf(this.scale(), this.today() + 0.5)));
  protected readonly laid = computed(() => {
    const count = this.rows().length;
    return new BarLayout(this.rows(), this.links(), this.scale()).slice({ from: 0, to: count }, count || 1);
  });
}
