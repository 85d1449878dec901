import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { api, OrderEvent, paths } from '@huoshui/contracts';
import { Icon, InstantPipe } from '@huoshui/ui';
import { eventWords } from './supervision-words';

/** What happened to an order and of what it was reminded, the newest first. */
@Component({
  selector: 'hs-order-timeline',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, InstantPipe],
  template: `
    <ol class="timeline">
      @for (event of events(); track $index) {
        <li [class.reminder]="event.kind === 'reminded'">
          <p [class.strong]="event.kind !== 'reminded'">{{ words(event) }}</p>
          @if (event.text) {
            <p class="text">{{ event.text }}</p>
          }
          @for (file of event.files; track file.id) {
            <p>
              <a class="file" download [href]="url(file.id)"><ui-icon name="file" [size]="14" />{{ file.name }}</a>
            </p>
          }
          <p class="soft small">{{ event.at | instant }} {{ event.by?.displayName ?? system }}</p>
        </li>
      }
    </ol>
  `,
  styleUrl: './order-timeline.css',
})
export class OrderTimeline {
  readonly events = input.required<readonly OrderEvent[]>();
  protected readonly words = eventWords;
  protected readonly system = $localize`系统`;
  protected readonly url = (id: string): string => api(paths.files, id);
}
