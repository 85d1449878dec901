import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ScheduleView } from '@huoshui/contracts';
import { Day, Replan } from '@huoshui/domain';
import { Dialog, InstantPipe, Loading, PageHeader, urlQuery, Viewport } from '@huoshui/ui';
import { dayNumber, Gantt, GanttLegend, GanttMove } from '@huoshui/ui/gantt';
import { ProjectTabs } from '../shell/parts/project-tabs';
import { say } from '../shell/words/say';
import { BaselineList } from './baseline-list';
import { baselineTitle } from './baseline-words';
import { ScheduleChanges } from './schedule-changes';
import { ChartTools, zoomOf } from './chart-tools';
import { NoSchedule } from './no-schedule';
import { OutlookTiles } from './outlook-tiles';
import { OwnTaskForm } from './own-task-form';
import { PairStrip } from './pair-strip';
import { Printing } from './paper';
import { replanOf } from './plan-ahead';
import { ReplanForm } from './replan-form';
import { SchedulePaper } from './schedule-paper';
import { outlookSentence } from './schedule-words';
import { scheduleLinks, scheduleRows, trackOf } from './schedule-rows';
import { SchedulesApi } from './schedules-api';
import { TaskList } from './task-list';
import { TaskPanel } from './task-panel';
import { TaskTable } from './task-table';
import { WorkDays } from './work-days';

/** One project's schedule: a chart at a desk, a table beside it, a list on a phone, a sheet of paper. */
@Component({
  selector: 'hs-schedule-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    BaselineList,
    ChartTools,
    Dialog,
    Gantt,
    GanttLegend,
    InstantPipe,
    Loading,
    NoSchedule,
    OutlookTiles,
    OwnTaskForm,
    PageHeader,
    PairStrip,
    ProjectTabs,
    ReplanForm,
    RouterLink,
    ScheduleChanges,
    SchedulePaper,
    TaskList,
    TaskPanel,
    TaskTable,
  ],
  templateUrl: './schedule-page.html',
  styleUrl: './schedule-page.css',
})
export default class SchedulePage {
  private readonly api = inject(SchedulesApi);
  private readonly workDays = inject(WorkDays);
  protected readonly printing = inject(Printing);
  protected readonly narrow = inject(Viewport).narrow;
  readonly projectId = input.required<string>();
  protected readonly query = urlQuery();
  protected readonly schedule = this.api.one(this.projectId);
  protected readonly say = say;
  protected readonly off = this.workDays.off;
  private readonly chart = viewChild(Gantt);
  private readonly folded = signal<ReadonlySet<string>>(new Set());
  /** A pull that waits for its reason. */
  protected readonly adding = signal(false);
  protected readonly pulled = signal<{ id: string; wanted: Replan } | null>(null);

  /** What was there before a refresh stays in sight until the newer one is. */
  protected readonly shown = computed(() => (this.schedule.hasValue() ? this.schedule.value() : null));
  protected readonly baselines = this.api.baselines(this.shown);
  /** An earlier baseline that lies under the chart in place of the one that holds. */
  protected readonly shadow = computed(() => {
    const number = Number(this.query.text('baseline'));
    const known = this.baselines.hasValue() ? this.baselines.value() : [];
    return known.slice(1).find((one) => one.number === number) ?? null;
  });
  protected readonly shadowTitle = computed(() => {
    const shadow = this.shadow();
    return shadow ? baselineTitle(shadow) : '';
  });
  protected readonly zoom = computed(() => zoomOf(this.query, 'quarter'));
  protected readonly asTable = computed(() => this.query.text('view') === 'table');
  protected readonly today = computed(() => dayNumber((this.shown()?.today ?? '1970-01-01') as Day));
  protected readonly rows = computed(() => this.rowsOf(this.folded(), this.mayPull()));
  /** On paper nothing is folded. */
  protected readonly paperRows = computed(() => this.rowsOf(new Set(), false));
  protected readonly links = computed(() => (this.shown() ? scheduleLinks(this.shown() as ScheduleView) : []));
  protected readonly task = computed(() => this.taskOf(this.query.text('task')));
  protected readonly pulledTask = computed(() => this.taskOf(this.pulled()?.id));
  protected readonly pullTitle = computed(() => $localize`调整计划：${this.pulledTask()?.title ?? ''}:task:`);
  protected readonly paperTitle = computed(() => $localize`${this.shown()?.project.name ?? ''}:project: 时序图`);
  protected readonly sub = computed(() => {
    const schedule = this.shown();
    return schedule
      ? `${schedule.project.code}　${schedule.project.company}　${outlookSentence(schedule.outlook)}`
      : '';
  });
  protected readonly unofficial = computed(() =>
    (this.shown()?.unofficialYears ?? []).map(({ year }) => year).join('、'),
  );
  private readonly mayPull = computed(() => this.workDays.known() && (this.shown()?.mayWrite ?? false));

  protected open(row: string): void {
    const track = trackOf(row);
    if (track === null) void this.query.set({ task: row }, false);
    else this.turn(row);
  }

  protected turn(row: string): void {
    const track = trackOf(row);
    if (track === null) return;
    this.folded.update((folded) => {
      const next = new Set(folded);
      if (!next.delete(track)) next.add(track);
      return next;
    });
  }

  protected pull(move: GanttMove): void {
    const task = this.taskOf(move.id);
    if (task) this.pulled.set({ id: task.id, wanted: replanOf(task, move, this.workDays.calendar()) });
  }

  protected lay(baseline: number | null): void {
    void this.query.set({ baseline: baseline === null ? null : String(baseline) });
  }

  protected added(task: string): void {
    this.adding.set(false);
    this.schedule.reload();
    void this.query.set({ task }, false);
  }

  protected replanned(): void {
    this.pulled.set(null);
    this.schedule.reload();
  }

  protected toToday(): void {
    this.chart()?.show();
  }

  protected close(): void {
    void this.query.set({ task: null });
  }

  /** By id, or by key, as the chart of many projects knows it. */
  private taskOf(id: string | undefined) {
    return this.shown()?.tasks.find((task) => task.id === id || task.key === id) ?? null;
  }

  private rowsOf(folded: ReadonlySet<string>, mayMove: boolean) {
    const schedule = this.shown();
    return schedule ? scheduleRows(schedule, folded, mayMove, this.shadow()) : [];
  }
}
