import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MonthCells } from './year-months';

const kindName = { work: '', weekend: $localize`周末`, off: $localize`放假`, makeUp: $localize`调休上班` } as const;

/** One month of the wall calendar. Days off and days made up carry a sign, so that colour is not all that tells them. */
@Component({
  selector: 'hs-month-grid',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3 i18n>{{ cells().month }} 月</h3>
    <ol>
      @for (name of weekdays; track name) {
        <li class="head" aria-hidden="true">{{ name }}</li>
      }
      @for (blank of cells().blanks; track blank) {
        <li aria-hidden="true"></li>
      }
      @for (cell of cells().days; track cell.day) {
        <li [class]="cell.kind" [title]="kindName[cell.kind]" [class.today]="cell.day === today()">
          {{ cell.number }}
          @if (cell.kind === 'off') {
            <sup i18n>休</sup>
          } @else if (cell.kind === 'makeUp') {
            <sup i18n>班</sup>
          }
        </li>
      }
    </ol>
  `,
  styleUrl: './month-grid.css',
})
export class MonthGrid {
  readonly cells = input.required<MonthCells>();
  readonly today = input.required<string>();
  protected readonly kindName = kindName;
  protected readonly weekdays = [
    $localize`一`,
    $localize`二`,
    $localize`三`,
    $localize`四`,
    $localize`五`,
    $localize`六`,
    $localize`日`,
  ];
}
