import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { targetLimits } from '@huoshui/contracts';
import { Day, ENTERED_MEASURES, inYi, PlanMeasure, typedTarget, yearOf } from '@huoshui/domain';
import { Empty, Failed, InstantPipe, Loading, PageHeader, urlQuery, Viewport } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { targetName } from '../shell/words/target-name';
import { targetYear } from './target-year';
import { TargetsApi } from './targets-api';

/** 填报: money that no milestone counts, month by month, each with where it comes from. */
@Component({
  selector: 'hs-target-figures-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, Failed, InstantPipe, Loading, PageHeader],
  templateUrl: './figures-page.html',
  styles: `
    .scroll {
      overflow-x: auto;
    }
  `,
})
export default class FiguresPage {
  private readonly api = inject(TargetsApi);
  private readonly acting = inject(Acting);
  private readonly session = inject(Session);
  protected readonly narrow = inject(Viewport).narrow;
  protected readonly say = say;
  protected readonly year = targetYear(urlQuery()).year;
  protected readonly figures = this.api.figures(this.year);
  protected readonly measures = ENTERED_MEASURES;
  protected readonly targetName = targetName;
  protected readonly limits = targetLimits;
  protected readonly inYi = inYi;
  protected readonly months = computed(() => {
    const today = this.session.today() as Day;
    const last = yearOf(today) === this.year() ? Number(today.slice(5, 7)) : yearOf(today) > this.year() ? 12 : 0;
    return Array.from({ length: last }, (_, at) => at + 1);
  });
  protected readonly measure = signal<PlanMeasure>('newOutput');
  protected readonly month = signal<number | null>(null);
  protected readonly amount = signal('');
  protected readonly source = signal('');
  protected readonly busy = signal(false);
  protected readonly chosen = computed(() => this.month() ?? this.months().at(-1) ?? 1);
  protected readonly amountFen = computed(() => {
    const text = this.amount();
    return /^\s*0+(\.0+)?\s*$/.test(text) ? 0 : typedTarget(text, 'fen');
  });
  protected readonly mayEnter = computed(() => this.amountFen() !== null && this.source().trim() !== '');
  protected readonly typed = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

  protected async enter(): Promise<void> {
    const amountFen = this.amountFen();
    if (amountFen === null) return;
    this.busy.set(true);
    const figure = {
      year: this.year(),
      month: this.chosen(),
      teamId: null,
      measure: this.measure(),
      amountFen,
      source: this.source().trim(),
    };
    const done = await this.acting.run(() => this.api.enter(figure), { done: $localize`已填报` });
    this.busy.set(false);
    if (!done) return;
    this.amount.set('');
    this.figures.reload();
  }
}
