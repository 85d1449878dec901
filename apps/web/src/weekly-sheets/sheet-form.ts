import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { SheetDetail, weeklySheetLimits, WriteSheet } from '@huoshui/contracts';
import { Field, FormFault, Toasts } from '@huoshui/ui';
import { isStale } from '../shell/acting';
import { onFields } from '../shell/on-fields';
import { say } from '../shell/words/say';
import { WeeklySheetsApi } from './weekly-sheets-api';

const REST_MS = 1_200;

const wordsOf = ({ highlights, plan, difficulties }: SheetDetail): WriteSheet => ({ highlights, plan, difficulties });

/** The lead's words: kept as a draft while they are typed, handed in with one button. */
@Component({
  selector: 'hs-sheet-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FormField, FormFault, FormRoot],
  template: `
    <form class="card" [formRoot]="form" (input)="typed()">
      <div class="body stack">
        <ui-field label="本周亮点" i18n-label hint="做成了什么、有什么突破，分条写。" i18n-hint>
          <textarea class="input" rows="5" [formField]="form.highlights"></textarea>
        </ui-field>
        <ui-field label="下周打算" i18n-label hint="见谁、去哪里、推进到哪一步。" i18n-hint>
          <textarea class="input" rows="5" [formField]="form.plan"></textarea>
        </ui-field>
        <ui-field label="请指挥部协调" i18n-label hint="写在这里的会排进周一调度会的议程；没有就不填。" i18n-hint>
          <textarea class="input" rows="3" [formField]="form.difficulties"></textarea>
        </ui-field>
        <p class="soft small" role="status">{{ state() }}</p>
        <ui-form-fault [of]="form" />
        <button type="submit" class="button primary wide" [disabled]="form().submitting()" i18n>提交周报表</button>
      </div>
    </form>
  `,
})
export class SheetForm {
  private readonly api = inject(WeeklySheetsApi);
  private readonly toasts = inject(Toasts);
  readonly sheet = input.required<SheetDetail>();
  readonly saved = output<void>();
  protected readonly state = signal('');
  private readonly model = linkedSignal(() => wordsOf(this.sheet()));
  private readonly version = linkedSignal(() => this.sheet().version);
  private timer?: ReturnType<typeof setTimeout>;
  /** One save after the other, so that each knows the version of the one before. */
  private saving: Promise<void> = Promise.resolve();
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.highlights, { message: $localize`写明本周做成了什么` });
      required(typed.plan, { message: $localize`写明下周打算做什么` });
      for (const part of [typed.highlights, typed.plan, typed.difficulties]) maxLength(part, weeklySheetLimits.text);
    },
    { submission: { action: (typed) => onFields(typed, () => this.submit()) } },
  );

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  protected typed(): void {
    this.state.set($localize`正在输入…`);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.saving = this.saving.then(() => this.keep())), REST_MS);
  }

  private async keep(): Promise<void> {
    const { week, team } = this.sheet();
    try {
      const { version } = await this.api.save(week, team.id, this.model(), this.version());
      this.version.set(version);
      this.state.set($localize`草稿已保存`);
    } catch (error) {
      this.state.set(isStale(error) ? $localize`这张周报表刚被同事改过，请复制您写的内容后刷新` : say(error));
    }
  }

  private async submit(): Promise<void> {
    clearTimeout(this.timer);
    await this.saving;
    const { week, team } = this.sheet();
    await this.api.submit(week, team.id, this.model(), this.version());
    this.toasts.done($localize`周报表已提交`);
    this.saved.emit();
  }
}
