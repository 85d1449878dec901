import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** What the chart's colours and shapes mean; also printed. */
@Component({
  selector: 'ui-gantt-legend',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './gantt-legend.html',
  styleUrl: './gantt-legend.css',
})
export class GanttLegend {
  /** Whether tasks have partners beside which they run. */
  readonly pairs = input(false);
}
