import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Failed, Loading } from '@huoshui/ui';
import { RuleItem } from '@huoshui/domain';
import { say } from '../shell/words/say';
import { gainSentence } from './gain-words';
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
  readonly items = input.required<readonly RuleItem[]>();
  protected readonly gains = inject(StandingsApi).gains(() => ({ week: this.week(), teamId: this.teamId() }));
  protected readonly say = say;
  protected readonly view = computed(() => (this.gains.hasValue() ? this.gains.value() : null));
  protected readonly ways = computed(() =>
    (this.view()?.ways ?? []).slice(0, SHOWN).map((way) => ({
      key: `${way.key} ${way.reach}`,
      words: gainSentence(way, this.items()),
      gain: way.gain.shown,
      ranks: (this.view()?.rank ?? way.rank) - way.rank,
      rank: way.rank,
    })),
  );
}
