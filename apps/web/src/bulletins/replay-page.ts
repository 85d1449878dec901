import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ReplayRunView, ReplayVerdictView } from '@huoshui/contracts';
import { Period, periodKind } from '@huoshui/domain';
import { Empty, Failed, InstantPipe, Loading, PageHeader, urlQuery } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { say } from '../shell/words/say';
import { numberOf } from './bulletin-words';
import { ReplayApi } from './replay-api';
import { paperTitle } from './replay-titles';
import { findingWords, outcomeWords, replayKindName, verdictName } from './replay-words';

const EACH_MS = 700;

/** The first differences of a paper tell most; the rest unfolds. */
const SHOWN_AT_FIRST = 5;

const differs = ({ verdict }: ReplayVerdictView): boolean => verdict === 'differs';

/** 复算核验: what comes out when every frozen bulletin is computed again from the facts, and whether the chain holds. */
@Component({
  selector: 'hs-replay-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, Failed, InstantPipe, Loading, PageHeader, RouterLink],
  templateUrl: './replay-page.html',
  styleUrl: './replay-page.css',
})
export default class ReplayPage {
  private readonly api = inject(ReplayApi);
  private readonly acting = inject(Acting);
  protected readonly query = urlQuery();
  protected readonly runs = this.api.list();
  protected readonly under = signal<ReplayRunView | null>(null);
  private readonly shown = computed(() => {
    const asked = this.query.text('run');
    if (asked) return asked;
    const ended = this.runs.hasValue() ? this.runs.value().find(({ finishedAt }) => finishedAt !== null) : undefined;
    return ended?.id;
  });
  protected readonly one = this.api.detail(this.shown);
  protected readonly view = computed(() => (this.one.hasValue() ? this.one.value() : null));
  /** What differs first, the earliest before what follows from it; then the newest. */
  protected readonly verdicts = computed(() => {
    const all = this.view()?.verdicts ?? [];
    return [...all.filter(differs), ...all.filter((one) => !differs(one)).reverse()];
  });
  protected readonly shownAtFirst = SHOWN_AT_FIRST;
  protected readonly say = say;
  protected readonly title = paperTitle;
  protected readonly findingWords = findingWords;
  protected readonly outcomeWords = outcomeWords;
  protected readonly verdictName = verdictName;
  protected readonly kindName = replayKindName;
  private left = false;

  constructor() {
    inject(DestroyRef).onDestroy(() => (this.left = true));
  }

  protected number({ period, number }: ReplayVerdictView): string {
    if (number === null) return '';
    return numberOf({ kind: periodKind(period as Period), year: Number(period.slice(0, 4)), number });
  }

  protected pick(event: Event): void {
    void this.query.set({ run: (event.target as HTMLSelectElement).value });
  }

  /** Asks the worker, and follows it to its end. */
  protected async replay(): Promise<void> {
    const done = await this.acting.run(async () => this.follow((await this.api.ask()).id));
    this.under.set(null);
    if (!done || this.left) return;
    await this.query.set({ run: null });
    this.runs.reload();
  }

  private async follow(id: string): Promise<void> {
    while (!this.left) {
      const run = await this.api.one(id);
      if (run.state === 'done' || run.state === 'failed') return;
      this.under.set(run);
      await new Promise((resolve) => setTimeout(resolve, EACH_MS));
    }
  }
}
