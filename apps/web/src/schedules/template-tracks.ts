import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { templateLimits } from '@huoshui/contracts';
import { ScheduleTemplate } from '@huoshui/domain';
import { Icon } from '@huoshui/ui';
import { actName } from './template-words';
import { addTrack, changeTrack, Edit, removeTrack } from './template-edits';

/** The tracks in their order; one without tasks can go. */
@Component({
  selector: 'hs-template-tracks',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <div class="line" role="group" aria-label="线" i18n-aria-label>
      <span class="soft" i18n>线</span>
      @for (track of tracks(); track track.key) {
        @if (editable()) {
          <span class="track">
            <input
              class="input"
              aria-label="线的名称"
              i18n-aria-label
              [attr.maxlength]="limits.title"
              [value]="track.title"
              (change)="edit.emit(rename(track.key, $any($event.target).value))"
            />
            @if (track.tasks === 0) {
              <button
                type="button"
                class="button quiet small"
                [attr.aria-label]="actName.remove(track.title)"
                (click)="edit.emit(remove(track.key))"
              >
                <ui-icon name="close" />
              </button>
            }
          </span>
        } @else {
          <span class="tag">{{ track.title }} {{ track.tasks }}</span>
        }
      }
      @if (editable() && tracks().length < limits.tracks) {
        <button type="button" class="button small" (click)="edit.emit(add)" i18n>加一条线</button>
      }
    </div>
  `,
  styles: `
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--hs-space-2);
    }
    .track {
      display: inline-flex;
      align-items: center;
    }
    .track .input {
      width: 120px;
    }
  `,
})
export class TemplateTracks {
  readonly content = input.required<ScheduleTemplate>();
  readonly editable = input.required<boolean>();
  readonly edit = output<Edit>();
  protected readonly limits = templateLimits;
  protected readonly actName = actName;
  protected readonly add = addTrack;
  protected readonly rename = changeTrack;
  protected readonly remove = removeTrack;
  protected readonly tracks = computed(() => {
    const { tracks, tasks } = this.content();
    return tracks.map((track) => ({ ...track, tasks: tasks.filter((task) => task.track === track.key).length }));
  });
}
