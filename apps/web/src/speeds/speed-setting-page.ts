import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { form, FormField, FormRoot, max, maxLength, min, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { SpeedSettingView, speedLimits } from '@huoshui/contracts';
import { APPROVAL_KINDS, MOST_SPEED_DAYS, SPEEDS } from '@huoshui/domain';
import { Failed, Field, FormFault, InstantPipe, Loading, PageHeader, Toasts } from '@huoshui/ui';
import { Acting, isStale } from '../shell/acting';
import { onFields } from '../shell/on-fields';
import { say } from '../shell/words/say';
import { approvalName, speedName, speedSpanWords } from './speed-words';
import { SpeedsApi } from './speeds-api';

const draftOf = ({ standards, baselines }: SpeedSettingView) => ({ standards, baselines, reason: '' });

/** Standards and baselines: each change is a version with its reason. An empty field is no standard. */
@Component({
  selector: 'hs-speed-setting-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, Field, FormField, FormFault, FormRoot, InstantPipe, Loading, PageHeader],
  templateUrl: './speed-setting-page.html',
})
export default class SpeedSettingPage {
  private readonly api = inject(SpeedsApi);
  private readonly acting = inject(Acting);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  protected readonly versions = this.api.settings();
  protected readonly say = say;
  protected readonly speeds = SPEEDS;
  protected readonly approvals = APPROVAL_KINDS;
  protected readonly speedName = speedName;
  protected readonly span = speedSpanWords;
  protected readonly approvalName = approvalName;
  protected readonly newest = computed(() => (this.versions.hasValue() ? this.versions.value()[0] : undefined));
  private readonly model = signal(draftOf({ standards: {}, baselines: {} } as SpeedSettingView));
  protected readonly form = form(
    this.model,
    (typed) => {
      for (const speed of SPEEDS) {
        min(typed.standards[speed], 0);
        max(typed.standards[speed], MOST_SPEED_DAYS);
      }
      for (const kind of APPROVAL_KINDS) {
        min(typed.baselines[kind], 1);
        max(typed.baselines[kind], MOST_SPEED_DAYS);
      }
      required(typed.reason, { message: $localize`请写明调整原因` });
      maxLength(typed.reason, speedLimits.reason);
    },
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );

  constructor() {
    effect(() => {
      const newest = this.newest();
      if (newest) untracked(() => this.model.set(draftOf(newest)));
    });
  }

  private async save(): Promise<void> {
    try {
      await this.api.changeSetting(this.model(), this.newest()?.version ?? 0);
    } catch (error) {
      if (isStale(error)) return this.acting.offerNewer(() => this.versions.reload());
      throw error;
    }
    this.toasts.done($localize`已存为新版本，自现在起适用`);
    await this.router.navigate(['/speeds']);
  }
}
