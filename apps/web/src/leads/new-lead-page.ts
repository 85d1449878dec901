import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { Scope } from '@huoshui/contracts';
import { DayField, Field, FormFault, PageHeader, Toasts } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { Session } from '../shell/session';
import { TeamList } from '../shell/team-list';
import { createOf, leadRules, newLead } from './lead-draft';
import { LeadFields } from './lead-fields';
import { LeadsApi } from './leads-api';

/** Three fields on the road: company, contact, next step. The rest waits behind one line. */
@Component({
  selector: 'hs-new-lead-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, Field, FormField, FormFault, FormRoot, LeadFields, PageHeader],
  templateUrl: './new-lead-page.html',
  styleUrl: './lead-form.css',
})
export default class NewLeadPage {
  private readonly api = inject(LeadsApi);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  protected readonly session = inject(Session);
  private readonly own = this.session.view()?.teams ?? [];
  private readonly allTeams = inject(TeamList).active;
  /** Who serves one team need not choose it; the office chooses among all. */
  protected readonly teams = computed(() =>
    this.session.view()?.scope === Scope.Zone ? this.allTeams() : this.own.length > 1 ? this.own : [],
  );
  private readonly model = signal(newLead(this.own[0]?.id ?? ''));
  protected readonly form = form(
    this.model,
    (draft) => {
      leadRules(draft);
      required(draft.teamId, { message: $localize`请选择队伍`, when: () => this.own.length !== 1 });
    },
    { submission: { action: (typed) => onFields(typed, () => this.save(typed().value())) } },
  );

  private async save(draft: ReturnType<typeof this.model>): Promise<void> {
    const { id } = await this.api.create(createOf(draft));
    this.toasts.done($localize`已登记线索`);
    await this.router.navigate(['/leads', id], { replaceUrl: true });
  }
}
