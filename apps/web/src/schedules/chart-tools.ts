import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { Choice, Icon, UrlQuery } from '@huoshui/ui';
import { GANTT_ZOOMS, GanttZoom, isGanttZoom } from '@huoshui/ui/gantt';
import { Paper } from './paper';
import { zoomName } from './schedule-words';

/** Zoom, chart or table, today, paper: all but the jump to today stand in the address. */
@Component({
  selector: 'hs-chart-tools',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Choice, Icon],
  templateUrl: './chart-tools.html',
  styleUrl: './chart-tools.css',
})
export class ChartTools {
  readonly query = input.required<UrlQuery>();
  /** The zoom of an address that names none. */
  readonly usual = input<GanttZoom>('quarter');
  readonly todayAsked = output<void>();
  readonly printAsked = output<Paper>();
  protected readonly zooms = GANTT_ZOOMS.map((value) => ({ value: value as string, name: zoomName[value] }));
  readonly zoom = computed(() => zoomOf(this.query(), this.usual()));
  readonly asTable = computed(() => this.query().text('view') === 'table');

  protected turn(): void {
    void this.query().set({ view: this.asTable() ? null : 'table' });
  }

  protected pick(zoom: string): void {
    void this.query().set({ zoom: zoom === this.usual() ? null : zoom });
  }
}

export function zoomOf(query: UrlQuery, usual: GanttZoom): GanttZoom {
  const zoom = query.text('zoom');
  return isGanttZoom(zoom) ? zoom : usual;
}
