import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { DryRunView } from '@huoshui/contracts';
import { PeriodPipe } from '../shell/parts/period.pipe';
import { firmSentence, toldBy } from './dry-run-words';

/** How firmly the ranks of a week stand against the weight of each item. */
@Component({
  selector: 'hs-dry-run-sensitivity',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PeriodPipe],
  templateUrl: './dry-run-sensitivity.html',
  styleUrl: './dry-run-sensitivity.css',
})
export class DryRunSensitivity {
  readonly view = input.required<DryRunView>();
  protected readonly tried = computed(() => this.view().detail.sensitivity[0]?.moved.map((one) => one.times) ?? []);
  protected readonly rows = computed(() => {
    const told = toldBy(this.view());
    return this.view().detail.sensitivity.map((one) => ({
      key: one.key,
      title: told.title(one.key),
      firm: firmSentence(one, told),
      moved: one.moved,
    }));
  });
  protected readonly subjects = computed(() => Math.max(1, this.view().detail.moves.length));

  /** How dark a cell is: the share of those who move. */
  protected shade(moved: number): number {
    return moved === 0 ? 0 : 12 + Math.round((moved / this.subjects()) * 50);
  }
}
