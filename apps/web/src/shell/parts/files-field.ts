import { ChangeDetectionStrategy, Component, inject, input, model, output } from '@angular/core';
import { FormValueControl } from '@angular/forms/signals';
import { fileLimits } from '@huoshui/contracts';
import { FilePicker, Icon, Upload } from '@huoshui/ui';
import { Api } from '../http/api';
import { say } from '../words/say';

export interface NamedFile {
  readonly id: string;
  readonly name: string;
}

/** Several photos and papers, one after another, by their names; each may be taken out again. */
@Component({
  selector: 'hs-files-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FilePicker, Icon],
  template: `
    <ul>
      @for (file of value(); track file.id) {
        <li class="split">
          <span class="row"><ui-icon name="file" [size]="14" />{{ file.name }}</span>
          <button type="button" class="button quiet small" (click)="drop(file.id)" i18n>去掉</button>
        </li>
      }
    </ul>
    @if (value().length < most()) {
      @for (turn of [value().length]; track turn) {
        <ui-file-picker
          [label]="label()"
          [upload]="upload"
          [say]="say"
          [mostBytes]="bytes"
          (valueChange)="take($event)"
        />
      }
    }
  `,
  styles: `
    li {
      min-height: 36px;
      overflow-wrap: anywhere;
    }
  `,
})
export class FilesField implements FormValueControl<readonly NamedFile[]> {
  private readonly api = inject(Api);
  readonly value = model<readonly NamedFile[]>([]);
  readonly label = input.required<string>();
  readonly most = input(10);
  readonly touch = output<void>();
  protected readonly say = say;
  protected readonly bytes = fileLimits.bytes;
  private last = '';

  protected readonly upload: Upload = (file, progress) => {
    this.last = file.name;
    return this.api.upload(file, progress);
  };

  /** What one picker holds is taken from it; a fresh one takes the next file. */
  protected take(id: string): void {
    if (id === '') return;
    this.value.update((files) => [...files, { id, name: this.last }]);
    this.touch.emit();
  }

  protected drop(id: string): void {
    this.value.update((files) => files.filter((file) => file.id !== id));
  }
}
