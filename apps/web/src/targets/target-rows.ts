import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TargetRowView } from '@huoshui/contracts';
import { PlanMeasure } from '@huoshui/domain';
import { Viewport } from '@huoshui/ui';
import { TargetBar } from './target-bar';
import { aheadWords, forecastRange, heightText, needWords, outlookName, outlookTone, unitName } from './target-words';

/** Teams, or a team's persons, beside each other by one measure: a table at a desk, lines on a phone. */
@Component({
  selector: 'hs-target-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TargetBar],
  templateUrl: './target-rows.html',
  styles: `
    .scroll {
      overflow-x: auto;
    }
    td.bar {
      min-width: 130px;
    }
  `,
})
export class TargetRows {
  protected readonly narrow = inject(Viewport).narrow;
  readonly rows = input.required<readonly TargetRowView[]>();
  readonly measure = input.required<PlanMeasure>();
  readonly caption = input.required<string>();
  protected readonly height = heightText;
  protected readonly unitName = unitName;
  protected readonly outlookName = outlookName;
  protected readonly outlookTone = outlookTone;
  protected readonly lines = computed(() =>
    this.rows().flatMap(({ team, person, cells }) => {
      const cell = cells.find(({ measure }) => measure === this.measure());
      if (!cell) return [];
      const words = { ahead: aheadWords(cell), need: needWords(cell), forecast: forecastRange(cell) };
      const opens = person === null && team !== null ? team.id : null;
      return [
        { id: person?.id ?? team?.id ?? '', name: person?.displayName ?? team?.name ?? '', opens, cell, ...words },
      ];
    }),
  );
}
