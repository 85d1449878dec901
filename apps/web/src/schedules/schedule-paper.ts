import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { instantText } from '@huoshui/ui';
import { GanttLegend, GanttLink, GanttRow, GanttSheet } from '@huoshui/ui/gantt';
import { Session } from '../shell/session';
import { Paper, paperWidth } from './paper';

/** A chart on paper: what it is, who printed it and when on every page, then every row. */
@Component({
  selector: 'hs-schedule-paper',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [GanttLegend, GanttSheet],
  host: { '[class]': 'paper()' },
  templateUrl: './schedule-paper.html',
  styleUrl: './schedule-paper.css',
})
export class SchedulePaper {
  private readonly session = inject(Session);
  readonly paper = input.required<Paper>();
  readonly title = input.required<string>();
  /** Under the title: code, company, what is expected. */
  readonly sub = input('');
  readonly heading = input.required<string>();
  readonly rows = input.required<readonly GanttRow[]>();
  readonly links = input<readonly GanttLink[]>([]);
  readonly pairs = input(false);
  readonly today = input.required<number>();
  protected readonly width = computed(() => paperWidth(this.paper()));
  protected readonly who = computed(() => this.session.view()?.person.displayName ?? '');
  protected readonly at = instantText(new Date().toISOString());
}
