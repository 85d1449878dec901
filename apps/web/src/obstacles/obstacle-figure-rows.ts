import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ObstacleFigures } from '@huoshui/contracts';
import { Fraction } from '@huoshui/ui';

export interface FigureRow {
  readonly key: string;
  readonly name: string;
  /** What the list is asked for beside the period. */
  readonly filter: Readonly<Record<string, string | boolean>>;
  readonly figures: ObstacleFigures;
}

/** The figures of each department or category, side by side. */
@Component({
  selector: 'hs-obstacle-figure-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Fraction, RouterLink],
  templateUrl: './obstacle-figure-rows.html',
})
export class ObstacleFigureRows {
  readonly title = input.required<string>();
  readonly rows = input.required<readonly FigureRow[]>();
  readonly period = input.required<object>();
}
