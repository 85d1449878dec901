import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RuleSetDetail, RuleSetView } from '@huoshui/contracts';
import { Failed, Loading } from '@huoshui/ui';
import { say } from '../shell/words/say';
import { RuleSetDiff } from './rule-set-diff';
import { StandingsApi } from './standings-api';

/** A version beside another one that is chosen; at first the one that it follows. */
@Component({
  selector: 'hs-rule-set-compare',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, Loading, RuleSetDiff],
  templateUrl: './rule-set-compare.html',
})
export class RuleSetCompare {
  private readonly api = inject(StandingsApi);
  readonly shown = input.required<RuleSetDetail>();
  protected readonly list = this.api.ruleSets();
  protected readonly say = say;
  protected readonly others = computed(() => this.list.value().filter((one) => one.id !== this.shown().id));
  protected readonly chosen = linkedSignal(() => this.before()?.id);
  protected readonly other = this.api.ruleSet(this.chosen);

  /** The version that scores before this one takes effect; of a draft, the one that is in force. */
  private before(): RuleSetView | undefined {
    const own = this.shown().effectiveFrom;
    const effective = this.others()
      .filter((one) => one.effectiveFrom !== null && (own === null || one.effectiveFrom <= own))
      .toSorted((a, b) => ((a.effectiveFrom ?? '') < (b.effectiveFrom ?? '') ? 1 : -1));
    return effective[0] ?? this.others()[0];
  }
}
