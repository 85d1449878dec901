import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { DryRunView } from '@huoshui/contracts';
import { PeriodPipe } from '../shell/parts/period.pipe';
import { baseName } from './dry-run-words';

/** Ranks before and after, a row each who is ranked and a column each week; a week opens to its detail. */
@Component({
  selector: 'hs-dry-run-weeks',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PeriodPipe],
  templateUrl: './dry-run-weeks.html',
  styleUrl: './dry-run-weeks.css',
})
export class DryRunWeeks {
  readonly view = input.required<DryRunView>();
  readonly picked = output<string>();
  protected readonly baseName = baseName;
  /** Who moved most often first; the others keep their order. */
  protected readonly rows = computed(() => this.view().rows.toSorted((a, b) => b.up + b.down - (a.up + a.down)));
  protected readonly computedWeeks = computed(() => this.view().weeks.filter((one) => one.base !== 'published').length);

  protected numberOf(week: string): string {
    return week.slice(6);
  }

  protected gained({ before, after }: { before: number | null; after: number | null }): number {
    return before === null || after === null ? 0 : before - after;
  }
}
