import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { SummaryFigure, SummaryFigures, SummaryView } from '@huoshui/contracts';
import { Fraction, WanPipe } from '@huoshui/ui';
import { figureName, rateDefinition } from './summary-words';

type Counted = Exclude<SummaryFigure, 'belowThreshold'>;

/** The year's figures team by team; every figure is a button to its rows. */
@Component({
  selector: 'hs-team-figures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Fraction, WanPipe],
  templateUrl: './team-figures.html',
  styleUrl: './team-figures.css',
})
export class TeamFigures {
  readonly rows = input.required<SummaryView['byTeam']>();
  readonly zone = input.required<SummaryFigures>();
  readonly opens = input.required<boolean>();
  readonly opened = output<{ figure: SummaryFigure; teamId: string }>();
  protected readonly columns: readonly Counted[] = [
    'signed',
    'atLeast1Yi',
    'atLeast10Yi',
    'landed',
    'started',
    'produced',
  ];
  protected readonly figureName = figureName;
  protected readonly rateDefinition = rateDefinition;
}
