import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { StatisticsEntryView } from '@huoshui/contracts';
import { entryStateName, Viewport, WanPipe } from '@huoshui/ui';
import { stateTone } from './statistics-words';

/** Cases as a table at a desk and as lines on a phone. */
@Component({
  selector: 'hs-entry-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, WanPipe],
  templateUrl: './entry-rows.html',
})
export class EntryRows {
  protected readonly narrow = inject(Viewport).narrow;
  readonly entries = input.required<readonly StatisticsEntryView[]>();
  readonly today = input.required<string>();
  protected readonly stateName = entryStateName;
  protected readonly stateTone = stateTone;
  protected readonly rows = computed(() =>
    this.entries().map((entry) => ({
      entry,
      late:
        entry.applicable &&
        entry.dueDay !== null &&
        entry.dueDay < this.today() &&
        entry.state !== 'submitted' &&
        entry.state !== 'listed',
    })),
  );
}
