import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import { ScheduleView } from '@huoshui/contracts';
import { Icon } from '@huoshui/ui';

/** Some tasks of a schedule, picked one by one from a list by track. */
@Component({
  selector: 'hs-task-picks',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <div class="label">{{ label() }}</div>
    <ul>
      @for (task of chosen(); track task.key) {
        <li class="split">
          <span>{{ task.title }}</span>
          <button
            type="button"
            class="button quiet small"
            [attr.aria-label]="dropName(task.title)"
            (click)="drop(task.key)"
          >
            <ui-icon name="close" [size]="16" />
          </button>
        </li>
      } @empty {
        <li class="soft small">{{ none() }}</li>
      }
    </ul>
    <select class="input" [attr.aria-label]="label()" (change)="take($event)">
      <option value="" i18n>加一项…</option>
      @for (group of groups(); track group.title) {
        <optgroup [label]="group.title">
          @for (task of group.tasks; track task.key) {
            <option [value]="task.key">{{ task.title }}</option>
          }
        </optgroup>
      }
    </select>
  `,
  styles: `
    .label {
      margin-bottom: 4px;
      color: var(--hs-ink-soft);
      font-size: var(--hs-size-small);
    }

    li {
      padding: 2px 0 4px;
    }
  `,
})
export class TaskPicks {
  readonly schedule = input.required<ScheduleView>();
  readonly label = input.required<string>();
  /** Said while nothing is picked. */
  readonly none = input.required<string>();
  /** Keys that may not be picked. */
  readonly barred = input<readonly string[]>([]);
  /** Leaves out what has begun or is over. */
  readonly onlyOpen = input(false);
  readonly picked = model<readonly string[]>([]);
  protected readonly chosen = computed(() => this.schedule().tasks.filter(({ key }) => this.picked().includes(key)));
  protected readonly groups = computed(() => {
    const out = new Set([...this.picked(), ...this.barred()]);
    const offered = this.schedule().tasks.filter(
      ({ key, state }) => !out.has(key) && (!this.onlyOpen() || state === 'open'),
    );
    return this.schedule().tracks.flatMap(({ key, title }) => {
      const tasks = offered.filter((task) => task.track === key);
      return tasks.length > 0 ? [{ title, tasks }] : [];
    });
  });
  protected readonly dropName = (title: string): string => $localize`不选“${title}:task:”`;

  protected take(event: Event): void {
    const select = event.target as HTMLSelectElement;
    const key = select.value;
    select.value = '';
    if (key) this.picked.update((keys) => [...keys, key]);
  }

  protected drop(key: string): void {
    this.picked.update((keys) => keys.filter((one) => one !== key));
  }
}
