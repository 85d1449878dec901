import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permission, WeeklyMeetingDetail } from '@huoshui/contracts';
import { MeetingState } from '@huoshui/domain';
import { Confirm, Dialog, InstantPipe } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { Session } from '../shell/session';
import { FactsForm } from './facts-form';
import { numberOf } from './meeting-words';
import { MeetingsApi } from './meetings-api';

/** Where and under whom the meeting is held, and the next step of its life. */
@Component({
  selector: 'hs-meeting-actions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, FactsForm, InstantPipe, RouterLink],
  templateUrl: './meeting-actions.html',
  styles: `
    .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  `,
})
export class MeetingActions {
  protected readonly api = inject(MeetingsApi);
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  private readonly session = inject(Session);
  readonly meeting = input.required<WeeklyMeetingDetail>();
  readonly changed = output<void>();
  protected readonly numberOf = numberOf;
  protected readonly busy = signal(false);
  protected readonly changing = signal(false);
  protected readonly mayWrite = computed(() => this.session.may(Permission.MeetingWrite));
  protected readonly mayReadBulletins = computed(() => this.session.may(Permission.BulletinRead));

  protected open(): Promise<void> {
    return this.move(MeetingState.Open, $localize`会议开始，可以记议定事项`);
  }

  protected async close(): Promise<void> {
    const { decisions, orders } = this.meeting();
    const answer = await this.confirm.ask({
      title: $localize`会议结束，纪要定稿？`,
      text: $localize`议定 ${decisions}:decisions: 项，交办督办 ${orders}:orders: 件。定稿后编号、冻结，不能再改；需要更正的只能在后面补充。`,
      action: $localize`纪要定稿`,
    });
    if (answer) await this.move(MeetingState.Closed, $localize`纪要已定稿`);
  }

  protected prepare(): Promise<void> {
    return this.act(() => this.api.prepare(this.meeting().week), $localize`议程已补入新情况`);
  }

  protected changedFacts(): void {
    this.changing.set(false);
    this.changed.emit();
  }

  private move(to: MeetingState, done: string): Promise<void> {
    const { week, version } = this.meeting();
    return this.act(() => this.api.move(week, to, version), done);
  }

  private async act(write: () => Promise<unknown>, done: string): Promise<void> {
    this.busy.set(true);
    await this.acting.run(write, { done, stale: () => this.changed.emit() });
    this.busy.set(false);
    this.changed.emit();
  }
}
