import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { KeyPlanInput } from '@huoshui/contracts';
import { Failed, Loading, PageHeader, Toasts } from '@huoshui/ui';
import { Acting, isStale } from '../shell/acting';
import { say } from '../shell/words/say';
import { KeyProjectsApi } from './key-projects-api';
import { PlanForm } from './plan-form';

/** Another plan from now on, with the reason. */
@Component({
  selector: 'hs-adjust-plan-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, Loading, PageHeader, PlanForm],
  templateUrl: './adjust-plan-page.html',
  styles: `
    .narrow {
      max-width: 760px;
    }
  `,
})
export default class AdjustPlanPage {
  private readonly api = inject(KeyProjectsApi);
  private readonly acting = inject(Acting);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  readonly id = input.required<string>();
  protected readonly say = say;
  protected readonly project = this.api.one(this.id);
  protected readonly settings = this.api.settings();
  /** The version that holds now. */
  protected readonly plan = computed(() => this.project.value()?.plans.find(({ knownTo }) => knownTo === null) ?? null);

  protected readonly save = async (plan: KeyPlanInput, reason: string): Promise<void> => {
    try {
      await this.api.adjust(this.id(), { ...plan, reason }, this.project.value()?.version ?? 0);
    } catch (error) {
      if (!isStale(error)) throw error;
      return this.acting.offerNewer(() => this.project.reload());
    }
    this.toasts.done($localize`计划已调整，自现在起适用`);
    await this.router.navigate(['/key-projects', this.id()]);
  };
}
