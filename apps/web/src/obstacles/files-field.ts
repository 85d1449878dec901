import { ChangeDetectionStrategy, Component, effect, inject, input, model, output, signal } from '@angular/core';
import { FormValueControl } from '@angular/forms/signals';
import { fileLimits, obstacleLimits } from '@huoshui/contracts';
import { FilePicker } from '@huoshui/ui';
import { say } from '../shell/words/say';
import { ObstaclesApi } from './obstacles-api';

/** Photos and papers, one after another; holds their ids. */
@Component({
  selector: 'hs-files-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FilePicker],
  template: `
    @if (value().length > 0) {
      <p class="row small">
        <span class="good" i18n>已附 {{ value().length }} 份</span>
        <button type="button" class="button quiet small" (click)="value.set([])" i18n>全部去掉</button>
      </p>
    }
    @if (value().length < most) {
      <ui-file-picker [label]="label()" [upload]="api.upload" [say]="say" [mostBytes]="bytes" [(value)]="picked" />
    }
  `,
})
export class FilesField implements FormValueControl<readonly string[]> {
  protected readonly api = inject(ObstaclesApi);
  readonly value = model<readonly string[]>([]);
  readonly label = input.required<string>();
  readonly touch = output<void>();
  protected readonly picked = signal('');
  protected readonly say = say;
  protected readonly most = obstacleLimits.files;
  protected readonly bytes = fileLimits.bytes;

  constructor() {
    effect(() => {
      const id = this.picked();
      if (!id) return;
      this.picked.set('');
      this.value.update((ids) => [...ids, id]);
      this.touch.emit();
    });
  }
}
