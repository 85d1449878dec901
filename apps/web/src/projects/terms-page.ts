import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { Permission, ProjectDetail } from '@huoshui/contracts';
import {
  Choice,
  Failed,
  Field,
  FormFault,
  landModeName,
  Loading,
  MoneyField,
  optionsOf,
  PageHeader,
  Toasts,
} from '@huoshui/ui';
import { Acting, isStale } from '../shell/acting';
import { onFields } from '../shell/on-fields';
import { PersonPicker } from '../shell/parts/person-picker';
import { PeopleList } from '../shell/people-list';
import { SharesField } from '../shell/parts/shares-field';
import { Session } from '../shell/session';
import { TeamList } from '../shell/team-list';
import { investmentName } from '../shell/words/investment-name';
import { say } from '../shell/words/say';
import { ProjectsApi } from './projects-api';
import { changeOf, draftOf, noTerms, termsRules } from './terms-draft';

/** A new version of a project's terms, with its reason. The old one stays for the weeks that were ranked by it. */
@Component({
  selector: 'hs-terms-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Choice,
    Failed,
    Field,
    FormField,
    FormFault,
    FormRoot,
    Loading,
    MoneyField,
    PageHeader,
    PersonPicker,
    RouterLink,
    SharesField,
  ],
  templateUrl: './terms-page.html',
})
export default class TermsPage {
  private readonly api = inject(ProjectsApi);
  private readonly acting = inject(Acting);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);
  readonly id = input.required<string>();
  protected readonly project = this.api.one(this.id);
  protected readonly teams = inject(TeamList).active;
  protected readonly people = inject(PeopleList).active;
  protected readonly say = say;
  protected readonly landModes = optionsOf(landModeName);
  protected readonly investments = optionsOf(investmentName);
  protected readonly mayPick = computed(() => this.session.may(Permission.PersonRead));
  protected readonly yesNo = [
    { value: 'yes', name: $localize`制造业` },
    { value: 'no', name: $localize`非制造业` },
  ];
  private readonly model = signal(noTerms);
  protected readonly form = form(this.model, termsRules, {
    submission: { action: (typed) => onFields(typed, () => this.save()) },
  });

  constructor() {
    effect(() => {
      const project = this.project.value();
      if (project) untracked(() => this.model.set(draftOf(project)));
    });
  }

  private async save(): Promise<void> {
    const project = this.project.value() as ProjectDetail;
    try {
      await this.api.changeTerms(project.id, changeOf(this.model()), project.version);
    } catch (error) {
      if (isStale(error)) await this.acting.offerNewer(() => this.project.reload());
      throw error;
    }
    this.toasts.done($localize`已存为新版本`);
    await this.router.navigate(['/projects', project.id], { replaceUrl: true });
  }
}
