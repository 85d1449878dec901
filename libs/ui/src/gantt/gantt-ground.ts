import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { OffDays } from './gantt-model';
import type { HeaderTicks } from './header-ticks';
import { round } from './lay-out';
import { GanttZoom, TimeScale, xOf } from './time-scale';

/** Under the bars: the columns' lines, the days that are not worked, today. It stays in sight while rows scroll over it. */
@Component({
  selector: 'ui-gantt-ground',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
  template: `
    <svg width="1" [attr.height]="height()">
      @for (block of offDays(); track block.x) {
        <rect class="off" [attr.x]="block.x" [attr.width]="block.width" y="0" [attr.height]="height()" />
      }
      @for (line of lines(); track line.x) {
        <line [class.strong]="line.strong" [attr.x1]="line.x" [attr.x2]="line.x" y1="0" [attr.y2]="height()" />
      }
      <line class="today" [attr.x1]="todayAt()" [attr.x2]="todayAt()" y1="0" [attr.y2]="height()" />
    </svg>
  `,
  styles: `
    :host {
      position: sticky;
      top: 48px;
      display: block;
      width: 0;
      height: 0;
      pointer-events: none;
    }
    :host * {
      transition-property: none;
    }
    svg {
      display: block;
      overflow: visible;
    }
    line {
      stroke: var(--hs-ground);
    }
    line.strong {
      stroke: var(--hs-line);
    }
    .off {
      fill: var(--hs-ground);
    }
    .today {
      stroke: var(--hs-alarm);
      stroke-width: 1.5;
    }
  `,
})
export class GanttGround {
  readonly ticks = input.required<HeaderTicks>();
  readonly scale = input.required<TimeScale>();
  readonly zoom = input.required<GanttZoom>();
  readonly height = input.required<number>();
  readonly today = input.required<number>();
  readonly off = input<OffDays>();
  protected readonly todayAt = computed(() => round(xOf(this.scale(), this.today() + 0.5)));
  protected readonly lines = computed(() => {
    const strong = new Set(this.ticks().upper.map((tick) => tick.from));
    const starts = new Set([...strong, ...this.ticks().lower.map((tick) => tick.from)]);
    return [...starts].map((day) => ({ x: Math.round(xOf(this.scale(), day)) - 0.5, strong: strong.has(day) }));
  });
  /** Runs of days off as one block each; where days are narrower than this they would only be a haze. */
  protected readonly offDays = computed(() => {
    const off = this.off();
    if (!off || (this.zoom() !== 'week' && this.zoom() !== 'month')) return [];
    const blocks: { x: number; width: number }[] = [];
    const { dayWidth } = this.scale();
    const last = this.ticks().lower.at(-1)?.to ?? 0;
    for (let day = this.ticks().lower[0]?.from ?? 0; day < last; day += 1) {
      if (!off(day)) continue;
      const from = day;
      while (day + 1 < last && off(day + 1)) day += 1;
      blocks.push({ x: round(xOf(this.scale(), from)), width: round((day + 1 - from) * dayWidth) });
    }
    return blocks;
  });
}
