import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { scheduleLimits, templateLimits } from '@huoshui/contracts';
import { Dependency, DependencyKind, DurationUnit, Milestone, ScheduleTemplate, TemplateTask } from '@huoshui/domain';
import { Icon, milestoneName, optionsOf } from '@huoshui/ui';
import { actName, approvalName, dependencyKindName } from './template-words';

/** All of one task. Every change counts at once, so that what is wrong is seen beside it. */
@Component({
  selector: 'hs-template-task-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  templateUrl: './template-task-form.html',
  styleUrl: './template-task-form.css',
})
export class TemplateTaskForm {
  readonly task = input.required<TemplateTask>();
  readonly content = input.required<ScheduleTemplate>();
  readonly editable = input.required<boolean>();
  readonly changed = output<Partial<TemplateTask>>();
  readonly removed = output();
  protected readonly limits = { ...scheduleLimits, title: templateLimits.title };
  protected readonly milestones = optionsOf(milestoneName).filter(({ value }) => value !== Milestone.Signing);
  protected readonly approvals = optionsOf(approvalName);
  protected readonly actName = actName;
  protected readonly kinds = optionsOf(dependencyKindName);
  /** What it can wait for: every other task that it does not wait for yet. */
  protected readonly others = computed(() => {
    const { key, after } = this.task();
    const waited = new Set(after.map((dependency) => dependency.on));
    return this.content().tasks.filter((task) => task.key !== key && !waited.has(task.key));
  });

  protected text(event: Event): string {
    return (event.target as HTMLInputElement | HTMLSelectElement).value;
  }

  protected unit(event: Event): void {
    this.changed.emit({ unit: this.text(event) as DurationUnit });
  }

  protected titleOf(key: string): string {
    return this.content().tasks.find((task) => task.key === key)?.title ?? key;
  }

  protected wait(event: Event): void {
    const on = this.text(event);
    if (on === '') return;
    (event.target as HTMLSelectElement).value = '';
    this.waits([...this.task().after, { on, kind: DependencyKind.FinishToStart, lag: 0 }]);
  }

  protected rewait(at: number, change: Partial<Dependency>): void {
    this.waits(
      this.task().after.map((dependency, index) => (index === at ? { ...dependency, ...change } : dependency)),
    );
  }

  protected unwait(at: number): void {
    this.waits(this.task().after.filter((_, index) => index !== at));
  }

  protected milestone(event: Event): void {
    this.changed.emit({ milestone: (this.text(event) || null) as TemplateTask['milestone'] });
  }

  protected approval(event: Event): void {
    this.changed.emit({ approval: (this.text(event) || null) as TemplateTask['approval'] });
  }

  private waits(after: readonly Dependency[]): void {
    this.changed.emit({ after });
  }
}
