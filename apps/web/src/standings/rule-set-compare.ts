import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RuleSetDetail, RuleSetView } from '@huoshui/contracts';
import { Failed, Loading } from '@huoshui/ui';
import { say } from '../shell/words/say';
import { RuleSetDiff } from './rule-set-diff';
import { StandingsApi } from './standings-api';

/** A version beside another one that is chosen; at first the one before it. */
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

  private before(): RuleSetView | undefined {
    return this.others().find((one) => one.number < this.shown().number) ?? this.others().at(0);
  }
}
