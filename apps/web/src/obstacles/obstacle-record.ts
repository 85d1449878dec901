import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { api, ObstacleEntry, paths } from '@huoshui/contracts';
import { Icon, InstantPipe } from '@huoshui/ui';
import { entryWords } from './obstacle-words';

/** Everything that was done, the oldest first. */
@Component({
  selector: 'hs-obstacle-record',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, InstantPipe],
  template: `
    <ol class="timeline">
      @for (entry of entries(); track entry.id) {
        <li [class.alarm-dot]="entry.kind === 'escalated'">
          <p>
            <span class="strong">{{ words(entry) }}</span>
            @if (entry.internal) {
              <span class="tag" i18n>内部</span>
            }
          </p>
          @if (entry.text) {
            <p class="text">{{ entry.text }}</p>
          }
          @if (entry.files.length > 0) {
            <p class="row">
              @for (file of entry.files; track file.id) {
                <a class="button small" [href]="fileUrl(file.id)" [download]="file.name">
                  @if (file.type.startsWith('image/')) {
                    <img class="thumb" [src]="fileUrl(file.id)" alt="" />
                  } @else {
                    <ui-icon name="file" [size]="14" />
                  }
                  {{ file.name }}
                </a>
              }
            </p>
          }
          <p class="soft small">{{ entry.at | instant }} {{ entry.by?.displayName ?? system }}</p>
        </li>
      }
    </ol>
  `,
  styleUrl: './obstacle-line.css',
})
export class ObstacleRecord {
  readonly entries = input.required<readonly ObstacleEntry[]>();
  protected readonly words = entryWords;
  protected readonly system = $localize`系统`;
  protected readonly fileUrl = (id: string): string => api(paths.files, id);
}
