import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { LeadDetail, leadLimits, Permission } from '@huoshui/contracts';
import { Failed, Field, FormFault, Icon, Loading, PageHeader, Toasts } from '@huoshui/ui';
import { Acting, isStale } from '../shell/acting';
import { onFields } from '../shell/on-fields';
import { PersonPicker } from '../shell/parts/person-picker';
import { PeopleList } from '../shell/people-list';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { changeOf, draftOf, leadRules, newLead, noContact } from './lead-draft';
import { LeadFields } from './lead-fields';
import { LeadsApi } from './leads-api';

@Component({
  selector: 'hs-edit-lead-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Failed,
    Field,
    FormField,
    FormFault,
    FormRoot,
    Icon,
    LeadFields,
    Loading,
    PageHeader,
    PersonPicker,
    RouterLink,
  ],
  templateUrl: './edit-lead-page.html',
  styleUrl: './lead-form.css',
})
export default class EditLeadPage {
  private readonly api = inject(LeadsApi);
  private readonly acting = inject(Acting);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);
  readonly id = input.required<string>();
  protected readonly lead = this.api.one(this.id);
  protected readonly people = inject(PeopleList).active;
  protected readonly say = say;
  protected readonly limits = leadLimits;
  protected readonly mayReassign = computed(() => this.session.may(Permission.PersonRead));
  private readonly model = signal(newLead(''));
  protected readonly form = form(this.model, leadRules, {
    submission: { action: (typed) => onFields(typed, () => this.save()) },
  });

  constructor() {
    effect(() => {
      const lead = this.lead.value();
      if (lead) untracked(() => this.model.set(draftOf(lead)));
    });
  }

  protected addContact(): void {
    this.model.update((draft) => ({ ...draft, contacts: [...draft.contacts, noContact] }));
  }

  protected dropContact(at: number): void {
    this.model.update((draft) => ({ ...draft, contacts: draft.contacts.filter((_, index) => index !== at) }));
  }

  private async save(): Promise<void> {
    const lead = this.lead.value() as LeadDetail;
    try {
      await this.api.change(lead.id, changeOf(this.model()), lead.version);
    } catch (error) {
      if (isStale(error)) await this.acting.offerNewer(() => this.lead.reload());
      throw error;
    }
    this.toasts.done($localize`已保存`);
    await this.router.navigate(['/leads', lead.id], { replaceUrl: true });
  }
}
