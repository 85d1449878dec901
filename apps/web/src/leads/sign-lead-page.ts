import { ChangeDetectionStrategy, Component, effect, inject, input, signal, untracked } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, validate } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { fileLimits, LeadDetail, projectLimits, SignLead } from '@huoshui/contracts';
import { creditShares, LandMode } from '@huoshui/domain';
import {
  Choice,
  DayField,
  Failed,
  Field,
  FilePicker,
  FormFault,
  landModeName,
  Loading,
  MoneyField,
  optionsOf,
  PageHeader,
  Toasts,
} from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { Share, SharesField } from '../shell/parts/shares-field';
import { decisionFault } from '../shell/decision-fault';
import { Session } from '../shell/session';
import { investmentName } from '../shell/words/investment-name';
import { say } from '../shell/words/say';
import { LeadsApi } from './leads-api';

/** A lead becomes a project: its terms, who shares the credit, and the evidence of the signing. */
@Component({
  selector: 'hs-sign-lead-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Choice,
    DayField,
    Failed,
    Field,
    FilePicker,
    FormField,
    FormFault,
    FormRoot,
    Loading,
    MoneyField,
    PageHeader,
    SharesField,
  ],
  templateUrl: './sign-lead-page.html',
  styleUrl: './lead-form.css',
})
export default class SignLeadPage {
  protected readonly api = inject(LeadsApi);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  protected readonly session = inject(Session);
  readonly id = input.required<string>();
  protected readonly lead = this.api.one(this.id);
  protected readonly say = say;
  protected readonly fileLimits = fileLimits;
  protected readonly landModes = optionsOf(landModeName);
  protected readonly investments = optionsOf(investmentName);
  protected readonly yesNo = [
    { value: 'yes', name: $localize`制造业` },
    { value: 'no', name: $localize`非制造业` },
  ];
  private readonly model = signal({
    name: '',
    signedOn: this.session.today(),
    amountFen: null as number | null,
    industry: '',
    manufacturing: '',
    investment: 'new',
    landMode: '',
    place: '',
    shares: [] as readonly Share[],
    evidenceFileId: '',
  });
  protected readonly form = form(
    this.model,
    (terms) => {
      required(terms.name);
      maxLength(terms.name, projectLimits.name);
      required(terms.signedOn);
      required(terms.amountFen, { message: $localize`请填写签约金额` });
      maxLength(terms.industry, projectLimits.industry);
      required(terms.manufacturing, { message: $localize`请选择是否制造业` });
      maxLength(terms.place, projectLimits.place);
      required(terms.evidenceFileId, { message: $localize`请上传签约佐证（协议扫描件或照片）` });
      validate(terms.shares, ({ value }) => decisionFault(creditShares(value(), this.lead.value()?.team.id ?? '')));
    },
    { submission: { action: (typed) => onFields(typed, () => this.sign()) } },
  );

  constructor() {
    effect(() => {
      const lead = this.lead.value();
      if (lead) untracked(() => this.begin(lead));
    });
  }

  private begin(lead: LeadDetail): void {
    this.model.update((terms) => ({
      ...terms,
      name: terms.name || lead.company,
      amountFen: terms.amountFen ?? lead.investment?.fen ?? null,
      industry: terms.industry || (lead.industry ?? ''),
      landMode: terms.landMode || (lead.landMode ?? ''),
      shares: terms.shares.length > 0 ? terms.shares : [{ teamId: lead.team.id, basisPoints: 10_000 }],
    }));
  }

  private async sign(): Promise<void> {
    const typed = this.model();
    const input: SignLead = {
      name: typed.name.trim(),
      signedOn: typed.signedOn,
      amountFen: typed.amountFen ?? 0,
      industry: typed.industry.trim() || null,
      manufacturing: typed.manufacturing === 'yes',
      added: typed.investment === 'added',
      landMode: (typed.landMode || null) as LandMode | null,
      place: typed.place.trim() || null,
      shares: [...typed.shares],
      evidenceFileId: typed.evidenceFileId,
    };
    const { projectId } = await this.api.sign(this.id(), input);
    this.toasts.done($localize`已签约，项目已建立`);
    await this.router.navigate(['/projects', projectId], { replaceUrl: true });
  }
}
