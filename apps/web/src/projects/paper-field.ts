import { ChangeDetectionStrategy, Component, computed, inject, input, model, output, signal } from '@angular/core';
import { FormValueControl } from '@angular/forms/signals';
import { fileLimits, PhotoShot } from '@huoshui/contracts';
import { isPhoto, PaperKind } from '@huoshui/domain';
import { Choice, DayField, FilePicker, Icon, paperKindName } from '@huoshui/ui';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { blankPaper, PaperDraft } from './paper-draft';
import { takeUp, withDevice } from './photo-shot';
import { ProjectsApi } from './projects-api';
import { placeText, timeText } from './shot-words';

/** One paper: what it is, its file, its own day; for a photo, when and where it was taken and from where that is known. */
@Component({
  selector: 'hs-paper-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Choice, DayField, FilePicker, Icon],
  templateUrl: './paper-field.html',
  styleUrl: './paper-field.css',
})
export class PaperField implements FormValueControl<PaperDraft> {
  protected readonly api = inject(ProjectsApi);
  protected readonly session = inject(Session);
  readonly value = model<PaperDraft>(blankPaper('other'));
  /** What may be handed in here, the usual one first. */
  readonly kinds = input.required<readonly PaperKind[]>();
  readonly label = input.required<string>();
  readonly touch = output<void>();
  protected readonly say = say;
  protected readonly mostBytes = fileLimits.bytes;
  protected readonly timeText = timeText;
  protected readonly placeText = placeText;
  protected readonly options = computed(() => this.kinds().map((value) => ({ value, name: paperKindName[value] })));
  protected readonly kindLabel = computed(() => $localize`${this.label()}:paper:种类`);
  protected readonly photo = computed(() => isPhoto(this.value().kind));
  protected readonly incomplete = computed(() => {
    const { takenAt, latitude } = this.value().shot;
    return takenAt === undefined || latitude === undefined;
  });
  protected readonly asking = signal(false);

  protected choose(kind: string): void {
    this.change({ kind: kind as PaperKind });
  }

  protected take(fileId: string): void {
    this.change({ fileId });
  }

  protected date(day: string): void {
    this.change({ day });
  }

  /** Reads a photo before it goes; any other file goes as it is. */
  protected readonly prepare = async (file: File): Promise<File> => {
    if (!file.type.startsWith('image/')) {
      this.change({ shot: {} });
      return file;
    }
    const taken = await takeUp(file);
    this.change({ shot: taken.shot });
    return taken.file;
  };

  /** Only on the person's own tap, and the browser asks once more. */
  protected async locate(): Promise<void> {
    this.asking.set(true);
    const shot: PhotoShot = await withDevice(this.value().shot, new Date());
    this.asking.set(false);
    this.change({ shot });
  }

  private change(part: Partial<PaperDraft>): void {
    this.value.update((paper) => ({ ...paper, ...part }));
    this.touch.emit();
  }
}
