import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ReplayAlarm } from '@huoshui/contracts';
import { paperTitle } from './replay-titles';
import { findingWords, tellingFindings } from './replay-words';

/** On the office's day: which sealed paper no longer comes out of the facts, where to look first, and what to do. */
@Component({
  selector: 'hs-replay-alarm',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  templateUrl: './replay-alarm.html',
})
export class ReplayAlarmCard {
  readonly alarm = input.required<ReplayAlarm>();
  protected readonly first = computed(() => this.alarm().first);
  protected readonly title = computed(() => {
    const first = this.first();
    return first ? paperTitle(first) : '';
  });
  protected readonly findings = computed(() => tellingFindings(this.first()?.findings ?? []).map(findingWords));
}
