import { ChangeDetectionStrategy, Component, computed, input, linkedSignal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, pattern, required, validate } from '@angular/forms/signals';
import { KeyPlanInput, keyProjectLimits, KeySettingsView } from '@huoshui/contracts';
import { keyPlan, Month } from '@huoshui/domain';
import { Choice, Field, FormFault, MoneyField } from '@huoshui/ui';
import { decisionFault } from '../shell/decision-fault';
import { onFields } from '../shell/on-fields';
import { MonthGrid } from './month-grid';
import { planDraft, planOfDraft, typedMonth } from './plan-draft';
import { readMonths } from './typed-months';

/** What a year asks of a key project: amounts by month, level, content, leader. Judged while typing by the server's rule. */
@Component({
  selector: 'hs-plan-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Choice, Field, FormField, FormFault, FormRoot, MoneyField, MonthGrid],
  templateUrl: './plan-form.html',
})
export class PlanForm {
  readonly plan = input.required<KeyPlanInput | null>();
  readonly year = input.required<number>();
  readonly settings = input.required<KeySettingsView>();
  readonly action = input.required<string>();
  /** Writes the plan; what it throws goes to the form. The reason is '' where none is asked. */
  readonly save = input.required<(plan: KeyPlanInput, reason: string) => Promise<void>>();
  protected readonly levels = computed(() => this.settings().levels.map(({ code, name }) => ({ value: code, name })));
  private readonly model = linkedSignal(() => ({
    ...planDraft(this.plan(), this.settings().levels.at(-1)?.code ?? ''),
    reason: '',
  }));
  protected readonly monthly = computed(() => readMonths(this.model().months).some((fen) => fen !== null));
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.level, { message: $localize`请选择级别` });
      pattern(typed.serial, /^\d{0,6}$/, { message: $localize`请填整数` });
      maxLength(typed.leader, keyProjectLimits.leader);
      maxLength(typed.content, keyProjectLimits.content);
      maxLength(typed.reason, keyProjectLimits.reason);
      required(typed.reason, { message: $localize`调整计划请写明原因`, when: () => this.plan() !== null });
      validate(typed.months, ({ value }) =>
        readMonths(value()).includes(undefined)
          ? { kind: 'months', message: $localize`有读不出的金额` }
          : this.fault('key-project.months', 'key-project.plan', this.monthly()),
      );
      validate(typed.total, () => this.fault('key-project.plan', 'key-project.plan', !this.monthly()));
      for (const month of [typed.plannedStart, typed.plannedProduction]) {
        validate(month, ({ value }) =>
          value().trim() !== '' && typedMonth(value(), this.year()) === null
            ? { kind: 'month', message: $localize`可写 6月、2026-06` }
            : undefined,
        );
      }
      validate(typed.plannedProduction, () => this.fault('key-project.order', 'key-project.order', true));
    },
    { submission: { action: (typed) => onFields(typed, () => this.send()) } },
  );

  /** The rule's refusal where it is about the field that asks. */
  private fault(code: string, orCode: string, asked: boolean) {
    const draft = this.model();
    const { plannedStart, plannedProduction, ...plan } = planOfDraft(draft, this.year(), this.plan());
    const months = { plannedStart: plannedStart as Month | null, plannedProduction: plannedProduction as Month | null };
    const decision = keyPlan({ ...plan, ...months }, this.settings());
    return asked && !decision.ok && [code, orCode].includes(decision.code) ? decisionFault(decision) : undefined;
  }

  private send(): Promise<void> {
    const typed = this.model();
    return this.save()(planOfDraft(typed, this.year(), this.plan()), typed.reason.trim());
  }
}
