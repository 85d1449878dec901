import { ChangeDetectionStrategy, Component, input, model, output, signal } from '@angular/core';
import { FormValueControl } from '@angular/forms/signals';
import { Icon } from '../shared/icon';

/** Sends a file away and gives its id; `progress` takes shares from 0 to 1. It throws what the server refused. */
export type Upload = (file: File, progress: (share: number) => void) => Promise<string>;

/** What becomes of a file before it is sent: a photo is read and made smaller. */
export type Prepare = (file: File) => Promise<File>;

/** Takes one file by button, camera or drop, uploads it at once with its progress, and holds the id that came back. */
@Component({
  selector: 'ui-file-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  templateUrl: './file-picker.html',
  styleUrl: './file-picker.css',
})
export class FilePicker implements FormValueControl<string> {
  readonly value = model('');
  readonly upload = input.required<Upload>();
  readonly label = input.required<string>();
  readonly accept = input('');
  /** Offers the phone's camera beside the files. */
  readonly camera = input(false);
  readonly prepare = input<Prepare>((file) => Promise.resolve(file));
  readonly mostBytes = input.required<number>();
  /** Turns what the upload threw into a sentence. */
  readonly say = input.required<(error: unknown) => string>();
  readonly touch = output<void>();
  protected readonly cameraWord = $localize`（拍照）`;
  protected readonly fileName = signal('');
  protected readonly share = signal<number | null>(null);
  protected readonly fault = signal('');

  protected pick(event: Event): void {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    field.value = '';
    if (file) void this.take(file);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void this.take(file);
  }

  private async take(file: File): Promise<void> {
    this.value.set('');
    this.fileName.set(file.name);
    this.fault.set('');
    this.share.set(0);
    try {
      const ready = await this.prepare()(file);
      if (ready.size > this.mostBytes()) {
        this.fault.set($localize`文件超过 ${Math.floor(this.mostBytes() / 1024 / 1024)}:mb: MB，请压缩后再传`);
        return;
      }
      this.value.set(await this.upload()(ready, (share) => this.share.set(share)));
    } catch (error) {
      this.fault.set(this.say()(error));
    } finally {
      this.share.set(null);
      this.touch.emit();
    }
  }
}
