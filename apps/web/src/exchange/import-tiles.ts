import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ImportCounts } from '@huoshui/contracts';
import { ImportKind, ImportState } from '@huoshui/domain';
import { StatTile } from '@huoshui/ui';
import { outcomeName } from './import-words';

/** What became of the rows, in figures. */
@Component({
  selector: 'hs-import-tiles',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [StatTile],
  template: `
    <div class="tiles">
      @for (tile of tiles(); track tile.label) {
        <ui-stat-tile [label]="tile.label">{{ tile.count }}</ui-stat-tile>
      }
    </div>
  `,
})
export class ImportTiles {
  readonly counts = input.required<ImportCounts>();
  readonly state = input.required<ImportState>();
  readonly kind = input.required<ImportKind>();
  protected readonly tiles = computed(() => {
    const counts = this.counts();
    const demands = this.kind() === ImportKind.Demands;
    const before = this.state() === ImportState.Checked;
    return [
      { label: demands ? $localize`诉求行` : $localize`项目行`, count: counts.rows },
      ...(before
        ? [{ label: outcomeName.ready, count: counts.ready }]
        : [
            { label: outcomeName.new, count: counts.new },
            ...(demands ? [] : [{ label: outcomeName.updated, count: counts.updated }]),
            { label: outcomeName.skipped, count: counts.skipped },
          ]),
      { label: outcomeName.rejected, count: counts.rejected },
      ...(demands
        ? []
        : [
            { label: outcomeName.duplicate, count: counts.duplicates },
            { label: $localize`不足千万，不计数`, count: counts.belowThreshold },
          ]),
    ];
  });
}
