import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { SchedulePairView } from '@huoshui/contracts';
import { pairSign } from './schedule-rows';

/** The things that the zone wants done side by side, and whether they are. */
@Component({
  selector: 'hs-pair-strip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './pair-strip.html',
  styleUrl: './pair-strip.css',
})
export class PairStrip {
  readonly pairs = input.required<readonly SchedulePairView[]>();
  protected readonly sign = pairSign;

  protected words({ overlapDays }: SchedulePairView): string {
    return overlapDays >= 0 ? $localize`同时推进 ${overlapDays}:days: 天` : $localize`相隔 ${-overlapDays}:days: 天`;
  }
}
