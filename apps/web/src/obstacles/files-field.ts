import { ChangeDetectionStrategy, Component, computed, inject, input, model, output } from '@angular/core';
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
    @for (slot of next(); track slot) {
      <ui-file-picker
        [label]="label()"
        [upload]="api.upload"
        [say]="say"
        [mostBytes]="bytes"
        (valueChange)="keep($event)"
      />
    }
  `,
})
export class FilesField implements FormValueControl<readonly string[]> {
  protected readonly api = inject(ObstaclesApi);
  readonly value = model<readonly string[]>([]);
  readonly label = input.required<string>();
  readonly touch = output<void>();
  protected readonly say = say;
  protected readonly most = obstacleLimits.files;
  protected readonly bytes = fileLimits.bytes;

  /** A picker for the next file, a new one each time; none when there are enough. */
  protected readonly next = computed(() => (this.value().length < this.most ? [this.value().length] : []));

  protected keep(id: string): void {
    if (!id) return;
    this.value.update((ids) => [...ids, id]);
    this.touch.emit();
  }
}
