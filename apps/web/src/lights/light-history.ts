import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { LightChangeView } from '@huoshui/contracts';
import { Day } from '@huoshui/domain';
import { Empty, Light, lightSentence } from '@huoshui/ui';

interface Story {
  readonly rule: string;
  readonly title: string;
  /** The oldest first: "2026-10-03 黄 → 2026-11-02 红". */
  readonly steps: readonly LightChangeView[];
}

/** How each light came to what it shows: a line a rule, and under it every change with its reason and rules. */
@Component({
  selector: 'hs-light-history',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, Light],
  templateUrl: './light-history.html',
  styleUrl: './light-history.css',
})
export class LightHistory {
  /** The newest first. */
  readonly changes = input.required<readonly LightChangeView[]>();

  /** The rule that changed last comes first. */
  protected readonly stories = computed((): Story[] => {
    const byRule = Map.groupBy(this.changes(), (change) => change.rule);
    return [...byRule].map(([rule, steps]) => ({ rule, title: steps[0]?.title ?? rule, steps: steps.toReversed() }));
  });

  /** As it was read on the day of the change. */
  protected readonly why = ({ reading, from }: LightChangeView): string =>
    reading ? lightSentence(reading.figures, from as Day) : $localize`不再适用这条规则`;
}
