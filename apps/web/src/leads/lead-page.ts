import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { api, leadLimits, paths, Permission } from '@huoshui/contracts';
import { LeadStage } from '@huoshui/domain';
import {
  Amount,
  Confirm,
  currencyName,
  DayPipe,
  Dialog,
  Empty,
  Failed,
  Icon,
  landModeName,
  leadStageName,
  Loading,
  PageHeader,
  urlQuery,
} from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { HistoryList } from '../shell/parts/history-list';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { FollowUpForm } from './follow-up-form';
import { followUpKindName, leadSourceName, stageTone } from './lead-words';
import { LeadsApi } from './leads-api';

@Component({
  selector: 'hs-lead-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Amount, HistoryList, DayPipe, Dialog, Empty, Failed, FollowUpForm, Icon, Loading, PageHeader, RouterLink],
  templateUrl: './lead-page.html',
  styleUrl: './lead-page.css',
})
export default class LeadPage {
  private readonly api = inject(LeadsApi);
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  readonly id = input.required<string>();
  protected readonly lead = this.api.one(this.id);
  protected readonly query = urlQuery();
  protected readonly historyUrl = computed(() => api(paths.leads, this.id(), 'history'));
  protected readonly say = say;
  protected readonly stageName = leadStageName;
  protected readonly stageTone = stageTone;
  protected readonly kindName = followUpKindName;
  protected readonly sourceName = leadSourceName;
  protected readonly landModeName = landModeName;
  protected readonly currencyName = currencyName;
  protected readonly mayWrite = computed(() => this.session.may(Permission.LeadWrite));
  protected readonly maySign = computed(() => this.session.may(Permission.LeadSign));
  /** Signing opens a project, so it has its own page. */
  protected readonly plainMoves = computed(
    () => this.lead.value()?.openMoves.filter((stage) => stage !== LeadStage.Signed) ?? [],
  );
  protected readonly signable = computed(() => this.lead.value()?.openMoves.includes(LeadStage.Signed) ?? false);

  protected async move(stage: LeadStage): Promise<void> {
    const lead = this.lead.value();
    if (!lead) return;
    const answer = await this.lossAsked(stage);
    if (!answer) return;
    const input = answer.reason ? { stage, lossReason: answer.reason } : { stage };
    const moved = await this.acting.run(() => this.api.move(lead.id, input, lead.version), {
      done: $localize`已转为“${leadStageName[stage]}:stage:”`,
      stale: () => this.lead.reload(),
    });
    if (moved) this.lead.reload();
  }

  protected followed(): void {
    this.lead.reload();
    this.closeFollowUp();
  }

  protected closeFollowUp(): void {
    void this.query.set({ follow: null });
  }

  protected sign(): void {
    void this.router.navigate(['/leads', this.id(), 'sign']);
  }

  private lossAsked(stage: LeadStage): Promise<{ reason: string } | null> {
    if (stage !== LeadStage.Lost) return Promise.resolve({ reason: '' });
    return this.confirm.ask({
      title: $localize`标为流失`,
      text: $localize`流失的线索以后可以重新接触。`,
      action: $localize`标为流失`,
      danger: true,
      reason: { label: $localize`流失原因`, most: leadLimits.lossReason },
    });
  }
}
