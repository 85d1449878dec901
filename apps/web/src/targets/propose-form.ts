import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { Router } from '@angular/router';
import { ProposedTarget, targetLimits } from '@huoshui/contracts';
import { Acting } from '../shell/acting';
import { TargetsApi } from './targets-api';

/** Title and reason under targets that were typed, and the button that puts them up for approval. */
@Component({
  selector: 'hs-propose-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="stack">
      <label>
        <span class="soft small" i18n>标题</span>
        <input
          class="input"
          [attr.maxlength]="limits.title"
          [value]="title() || suggested()"
          (input)="typeTitle($event)"
        />
      </label>
      <label>
        <span class="soft small" i18n>依据或原因，批准的人会看到</span>
        <textarea class="input" rows="2" [attr.maxlength]="limits.reason" (input)="typeReason($event)"></textarea>
      </label>
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          [disabled]="busy() || targets().length === 0 || !reason().trim()"
          (click)="propose()"
          i18n
        >
          提请批准 {{ targets().length }} 项
        </button>
      </div>
      <p class="soft small" i18n>由另一个人批准后，自批准时起适用；以前各周仍按当时的目标。</p>
    </div>
  `,
})
export class ProposeForm {
  private readonly api = inject(TargetsApi);
  private readonly acting = inject(Acting);
  private readonly router = inject(Router);
  readonly year = input.required<number>();
  readonly targets = input.required<readonly ProposedTarget[]>();
  readonly suggested = input.required<string>();
  readonly proposed = output<void>();
  protected readonly limits = targetLimits;
  protected readonly title = signal('');
  protected readonly reason = signal('');
  protected readonly busy = signal(false);

  protected typeTitle(event: Event): void {
    this.title.set((event.target as HTMLInputElement).value);
  }

  protected typeReason(event: Event): void {
    this.reason.set((event.target as HTMLTextAreaElement).value);
  }

  protected async propose(): Promise<void> {
    this.busy.set(true);
    const input = {
      year: this.year(),
      title: this.title().trim() || this.suggested(),
      reason: this.reason().trim(),
      targets: [...this.targets()],
    };
    let id = '';
    const done = await this.acting.run(async () => ({ id } = await this.api.propose(input)), {
      done: $localize`已提请批准`,
    });
    this.busy.set(false);
    if (!done) return;
    this.proposed.emit();
    await this.router.navigate(['/targets/proposals', id]);
  }
}
