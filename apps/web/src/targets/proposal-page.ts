import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Permission, ProposalDecision, targetLimits } from '@huoshui/contracts';
import { Confirm, Failed, InstantPipe, Loading, PageHeader } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { targetName } from '../shell/words/target-name';
import { pairText, periodName, proposedWords, stateName, stateTone, unitName } from './target-words';
import { TargetsApi } from './targets-api';

/** A proposal: every target beside what stands now, and the decision of a second person. */
@Component({
  selector: 'hs-target-proposal-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, InstantPipe, Loading, PageHeader],
  templateUrl: './proposal-page.html',
  styles: `
    .scroll {
      overflow-x: auto;
    }
  `,
})
export default class ProposalPage {
  private readonly session = inject(Session);
  private readonly api = inject(TargetsApi);
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  readonly id = input.required<string>();
  protected readonly one = this.api.proposal(() => this.id());
  protected readonly say = say;
  protected readonly stateName = stateName;
  protected readonly stateTone = stateTone;
  protected readonly busy = signal(false);
  protected readonly view = computed(() => (this.one.hasValue() ? this.one.value() : null));
  protected readonly sub = computed(() => {
    const view = this.view();
    return view ? proposedWords(view) : '';
  });
  private readonly own = computed(() => this.view()?.proposedBy?.id === this.session.view()?.person.id);
  private readonly open = computed(() => this.view()?.state === 'proposed');
  protected readonly mayDecide = computed(
    () => this.open() && !this.own() && this.session.may(Permission.TargetApprove),
  );
  protected readonly mayWithdraw = computed(() => this.open() && this.own());
  protected readonly lines = computed(() =>
    (this.view()?.entries ?? []).map(
      ({ team, person, measure, period, unit, value, stretch, fromValue, fromStretch }) => ({
        owner: person ? `${person.displayName}（${team?.name ?? ''}）` : (team?.name ?? $localize`全区`),
        period: periodName(period),
        measure: targetName[measure],
        unit: unitName[unit],
        before: pairText(fromValue, fromStretch, unit) || '—',
        after: pairText(value, stretch, unit) || $localize`撤销`,
      }),
    ),
  );

  protected async decide(decision: ProposalDecision): Promise<void> {
    const view = this.view();
    if (!view) return;
    const reject = decision === ProposalDecision.Reject;
    const answer = reject
      ? await this.confirm.ask({
          title: $localize`退回这份目标`,
          text: $localize`退回后什么都不变，提出的人会看到原因。`,
          action: $localize`退回`,
          reason: { label: $localize`退回原因`, most: targetLimits.reason },
        })
      : { reason: '' };
    if (!answer) return;
    this.busy.set(true);
    const done = await this.acting.run(
      () => this.api.decide(view.id, { decision, note: answer.reason.trim() || null }, view.version),
      { stale: () => this.one.reload() },
    );
    this.busy.set(false);
    if (done) this.one.reload();
  }
}
