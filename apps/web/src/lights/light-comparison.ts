import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LightComparison } from '@huoshui/contracts';
import { Day, LightReading } from '@huoshui/domain';
import { Empty, Fraction, Light, lightSentence } from '@huoshui/ui';

/** What a draft would change: the fractions beside each other, and each project that changes its colour, with why. */
@Component({
  selector: 'hs-light-comparison',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, Fraction, Light, RouterLink],
  templateUrl: './light-comparison.html',
  styleUrl: './light-comparison.css',
})
export class LightComparisonTable {
  readonly comparison = input.required<LightComparison>();
  readonly today = input.required<string>();

  protected readonly why = (light: { before: LightReading | null; after: LightReading | null }): string => {
    const reading = light.after ?? light.before;
    return reading ? lightSentence(reading.figures, this.today() as Day) : '';
  };
}
