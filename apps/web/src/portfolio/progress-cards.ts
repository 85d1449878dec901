import { ChangeDetectionStrategy, Component, computed, effect, input, output, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ProgressField, progressLimits } from '@huoshui/domain';
import { DayField, Icon, Light, UrlQuery } from '@huoshui/ui';
import { PortfolioDesk } from './portfolio-desk';
import { reachedText } from './sheet/columns';

/** So many cards before the end the next page is fetched. */
const AHEAD = 5;

/** The table on a phone: one project at a time, a field for what is said of it, and on to the next. */
@Component({
  selector: 'hs-progress-cards',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, Icon, Light, RouterLink],
  templateUrl: './progress-cards.html',
  styleUrl: './progress-cards.css',
})
export class ProgressCards {
  readonly desk = input.required<PortfolioDesk>();
  /** The place among the cards stands in the address. */
  readonly query = input.required<UrlQuery>();
  readonly writes = input(true);
  readonly wanted = output<string>();
  protected readonly limits = progressLimits;
  protected readonly reached = reachedText;

  private readonly segment = computed(() =>
    this.desk()
      .lines.segments()
      .find((segment) => segment.open),
  );
  private readonly ids = computed(() =>
    this.desk()
      .lines.segments()
      .flatMap((segment) => segment.ids),
  );
  protected readonly count = computed(() => this.ids().length);
  protected readonly total = computed(() => {
    const segment = this.segment();
    return segment?.count ? `${segment.count}${segment.floor ? '+' : ''}` : '';
  });
  protected readonly at = computed(() => {
    const asked = Number(this.query().text('at')) || 1;
    return Math.min(Math.max(asked, 1), Math.max(this.count(), 1));
  });
  protected readonly line = computed(() => this.desk().lines.line(this.ids()[this.at() - 1] ?? ''));
  protected readonly cells = computed(() => {
    const line = this.line();
    return line && this.desk().draft.cells(line);
  });
  protected readonly faults = computed(
    () =>
      this.desk()
        .draft.faults()
        .get(this.line()?.id ?? '') ?? {},
  );
  protected readonly changed = computed(() =>
    this.desk()
      .draft.edits()
      .has(this.line()?.id ?? ''),
  );

  constructor() {
    effect(() => {
      const segment = this.segment();
      if (segment && segment.next !== null && !segment.busy && this.at() > this.count() - AHEAD) {
        untracked(() => this.wanted.emit(segment.key));
      }
    });
  }

  protected type(field: ProgressField, event: Event): void {
    this.put(field, (event.target as HTMLInputElement).value);
  }

  protected put(field: ProgressField, value: string): void {
    const line = this.line();
    if (line && this.cells()?.[field] !== value) this.desk().draft.type([{ id: line.id, field, value }]);
  }

  protected turn(by: -1 | 1): void {
    void this.query().set({ at: this.at() + by });
  }

  protected async saveAndNext(): Promise<void> {
    await this.desk().save();
    if (!this.changed() && this.at() < this.count()) this.turn(1);
  }
}
