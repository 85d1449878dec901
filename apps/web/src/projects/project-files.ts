import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { api, paths, StoryFile } from '@huoshui/contracts';
import { Icon, instantText, milestoneName } from '@huoshui/ui';

const FEW = 8;

/** Every file of the project, wherever it was handed in. */
@Component({
  selector: 'hs-project-files',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  templateUrl: './project-files.html',
  styles: `
    li {
      display: grid;
      gap: 2px;
      padding: 8px var(--hs-space-4);
      border-bottom: 1px solid var(--hs-line);
    }
    li:last-child {
      border-bottom: 0;
    }
    a {
      overflow-wrap: anywhere;
    }
    @media (max-width: 767px) {
      li {
        padding-inline: var(--hs-space-3);
      }
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class ProjectFiles {
  readonly files = input.required<readonly StoryFile[]>();
  protected readonly all = signal(false);
  protected readonly shown = computed(() => (this.all() ? this.files() : this.files().slice(0, FEW)));
  protected readonly url = (file: StoryFile): string => api(paths.files, file.fileId);
  protected readonly day = (file: StoryFile): string => instantText(file.at).slice(0, 10);

  protected of({ of, what }: StoryFile): string {
    return of === 'milestone'
      ? $localize`${(milestoneName as Record<string, string>)[what] ?? what}:milestone:佐证`
      : $localize`纳统材料`;
  }
}
