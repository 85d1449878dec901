import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Failed, Loading } from '@huoshui/ui';
import { say } from '../shell/words/say';
import { gainSentence, timeLeft, whyNotWords } from './gain-words';
import { StandingsApi } from './standings-api';

const SHOWN = 5;

/** What would bring a team more points, the best way first, and how far the next team is ahead. */
@Component({
  selector: 'hs-team-gains',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, Loading],
  templateUrl: './team-gains.html',
  styleUrl: './team-gains.css',
})
export class TeamGains {
  readonly week = input.required<string>();
  readonly teamId = input.required<string>();
  protected readonly gains = inject(StandingsApi).gains(() => ({ week: this.week(), teamId: this.teamId() }));
  protected readonly say = say;
  protected readonly view = computed(() => (this.gains.hasValue() ? this.gains.value() : null));
  protected readonly all = signal(false);
  protected readonly hidden = computed(() => (this.view()?.ways.length ?? 0) - this.ways().length);
  /** Items by which nothing can be gained, one line a reason. */
  protected readonly none = computed(() =>
    [...Map.groupBy(this.view()?.none ?? [], ({ why }) => why)].map(([why, items]) => ({
      why: whyNotWords[why],
      titles: [...new Set(items.map(({ title }) => title))].join('、'),
    })),
  );
  protected readonly ways = computed(() =>
    (this.view()?.ways ?? []).slice(0, this.all() ? undefined : SHOWN).map((way) => ({
      key: `${way.key} ${way.reach} ${way.need.exact}`,
      words: gainSentence(way),
      left: timeLeft(way),
      gain: way.gain.shown,
      ranks: (this.view()?.rank ?? way.rank) - way.rank,
      rank: way.rank,
    })),
  );
}
