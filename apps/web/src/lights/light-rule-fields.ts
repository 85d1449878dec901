import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output, untracked } from '@angular/core';
import { FieldTree, FormField } from '@angular/forms/signals';
import { LightKind, lightMeasure } from '@huoshui/domain';
import { Field, landModeName, lightKindName, lightUnitName, milestoneName, MoneyField, optionsOf } from '@huoshui/ui';
import { LightRuleDraft } from './light-rule-draft';

/** One rule of a draft: what it watches, when it turns, which projects it reads. */
@Component({
  selector: 'hs-light-rule-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FormField, MoneyField],
  templateUrl: './light-rule-fields.html',
  styleUrl: './light-rule-fields.css',
})
export class LightRuleFields {
  readonly rule = input.required<FieldTree<LightRuleDraft>>();
  readonly faults = input.required<readonly string[]>();
  readonly removed = output<void>();
  protected readonly kinds = optionsOf(lightKindName);
  protected readonly modes = optionsOf(landModeName);
  protected readonly milestones = optionsOf(milestoneName);
  private readonly kind = computed(() => this.rule().kind().value() as LightKind);
  private readonly measure = computed(() => lightMeasure[this.kind()]);
  private readonly unit = computed(() => lightUnitName[this.measure().unit]);
  protected readonly yellowLabel = computed(() =>
    this.measure().redAbove
      ? $localize`黄灯：落后满多少${this.unit()}:unit:`
      : $localize`黄灯：满多少${this.unit()}:unit:`,
  );
  protected readonly redLabel = computed(() =>
    this.measure().redAbove
      ? $localize`红灯：落后超过多少${this.unit()}:unit:`
      : $localize`红灯：满多少${this.unit()}:unit:`,
  );
  /** Whether the rule reads only some projects: then their choice is in sight from the start. */
  protected readonly narrowed = linkedSignal({
    source: () => this.rule().key().value(),
    computation: () => {
      const { atLeastFen, belowFen, keyOnly, before, ownLand, newSpace, oldFactory, office } = untracked(() =>
        this.rule()().value(),
      );
      return (
        atLeastFen !== null ||
        belowFen !== null ||
        before !== '' ||
        [keyOnly, ownLand, newSpace, oldFactory, office].some(Boolean)
      );
    },
  });
  protected readonly fallbackLabel = computed(() => {
    const after = this.measure().fallbackAfter;
    return after && $localize`没有时序图时，计划在${milestoneName[after]}:after:后多少天`;
  });
}
