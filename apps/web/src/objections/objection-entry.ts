import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { api, ObjectionView, paths, Permission } from '@huoshui/contracts';
import { Confirm, Dialog, InstantPipe } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { Session } from '../shell/session';
import { periodLabel } from '../shell/words/period-words';
import { Period } from '@huoshui/domain';
import { AnswerForm } from './answer-form';
import { objectionStateName, printedWords, remedyWords, subjectOf } from './objection-words';
import { ObjectionsApi } from './objections-api';

/** One objection: what was printed, what the team says, what the office answered, and what may be done now. */
@Component({
  selector: 'hs-objection-entry',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AnswerForm, Dialog, InstantPipe, RouterLink],
  templateUrl: './objection-entry.html',
  styleUrl: './objection-entry.css',
})
export class ObjectionEntry {
  private readonly session = inject(Session);
  private readonly api = inject(ObjectionsApi);
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  readonly objection = input.required<ObjectionView>();
  /** Says of which bulletin, where objections to several stand together. */
  readonly named = input(false);
  readonly changed = output<void>();
  protected readonly stateName = objectionStateName;
  protected readonly subjectOf = subjectOf;
  protected readonly printed = printedWords;
  protected readonly remedy = remedyWords;
  protected readonly fileAt = (id: string): string => api(paths.files, id);
  protected readonly answering = signal(false);
  protected readonly busy = signal(false);
  protected readonly bulletin = computed(() => periodLabel(this.objection().period as Period, this.session.week()));
  private readonly open = computed(() => this.objection().state === 'filed');
  protected readonly mayAnswer = computed(() => this.open() && this.session.may(Permission.ObjectionAnswer));
  protected readonly mayWithdraw = computed(() => this.open() && this.session.may(Permission.ObjectionFile));

  protected answered(): void {
    this.answering.set(false);
    this.changed.emit();
  }

  protected async withdraw(): Promise<void> {
    const sure = await this.confirm.ask({
      title: $localize`撤回这条异议？`,
      text: $localize`撤回后指挥部不再答复；异议期内可以重新提出。`,
      action: $localize`撤回异议`,
    });
    if (!sure) return;
    this.busy.set(true);
    const write = () => this.api.answer(this.objection(), { state: 'withdrawn' });
    await this.acting.run(write, { done: $localize`已撤回`, stale: () => this.changed.emit() });
    this.busy.set(false);
    this.changed.emit();
  }
}
