import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { Empty, Failed, PageHeader } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { Refusal } from '../shell/http/refusal';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { SchedulesApi } from './schedules-api';

/** A project without a schedule, and the button that makes one; or why there is nothing to see. */
@Component({
  selector: 'hs-no-schedule',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, Failed, PageHeader, RouterLink],
  templateUrl: './no-schedule.html',
})
export class NoSchedule {
  private readonly api = inject(SchedulesApi);
  private readonly acting = inject(Acting);
  private readonly session = inject(Session);
  readonly projectId = input.required<string>();
  readonly error = input.required<Error | undefined>();
  readonly changed = output<void>();
  protected readonly say = say;
  protected readonly busy = signal(false);
  protected readonly none = computed(() => {
    const error = this.error();
    return error instanceof Refusal && error.code === 'request.not-found';
  });
  protected readonly mayApply = computed(() => this.session.may(Permission.ScheduleWrite));

  protected async apply(): Promise<void> {
    this.busy.set(true);
    const done = await this.acting.run(() => this.api.apply(this.projectId()), { done: $localize`时序图已按模板生成` });
    this.busy.set(false);
    if (done) this.changed.emit();
  }
}
