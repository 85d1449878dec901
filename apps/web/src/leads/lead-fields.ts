import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { FieldTree, FormField } from '@angular/forms/signals';
import { Currency } from '@huoshui/domain';
import { currencyName, DayField, Field, landModeName, MoneyField, optionsOf } from '@huoshui/ui';
import { LeadDraft } from './lead-draft';
import { leadSourceName } from './lead-words';

/** Everything about a lead beside its company, contacts and next step. */
@Component({
  selector: 'hs-lead-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, Field, FormField, MoneyField],
  templateUrl: './lead-fields.html',
})
export class LeadFields {
  readonly form = input.required<FieldTree<LeadDraft>>();
  protected readonly currencies = optionsOf(currencyName);
  protected readonly landModes = optionsOf(landModeName);
  protected readonly sources = optionsOf(leadSourceName);
  protected readonly foreign = computed(() => this.form().currency().value() !== Currency.Cny);
  protected readonly unit = computed(() =>
    this.foreign()
      ? $localize`万${currencyName[this.form().currency().value() as Currency]}:currency:`
      : $localize`万元`,
  );
}
