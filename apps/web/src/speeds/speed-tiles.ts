import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { SpeedFigure, SpeedsView } from '@huoshui/contracts';
import { Speed } from '@huoshui/domain';
import { percent, StatTile } from '@huoshui/ui';
import { changeOf, daysOf, speedName, speedSpanWords, toneOf } from './speed-words';

const SHOWN = ['assess', 'sign', 'land', 'start', 'produce', 'fullCapacity', 'startOnLand', 'whole'] as const;

/** The zone's speeds: median days, against the standard and the year before. */
@Component({
  selector: 'hs-speed-tiles',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [StatTile],
  templateUrl: './speed-tiles.html',
  styleUrl: './speed-tiles.css',
})
export class SpeedTiles {
  readonly view = input.required<SpeedsView>();
  readonly opens = input(false);
  readonly opened = output<Speed>();
  protected readonly daysOf = daysOf;
  protected readonly changeOf = changeOf;
  protected readonly toneOf = toneOf;
  protected readonly speedName = speedName;
  protected readonly span = speedSpanWords;
  protected readonly tiles = computed(() =>
    SHOWN.map((speed) => ({
      speed,
      figure: this.view().zone.speeds[speed],
      standard: this.view().setting.standards[speed],
    })),
  );

  protected within({ within, count }: SpeedFigure): string {
    return `${within ?? 0}/${count} · ${percent(within ?? 0, count) ?? '—'} %`;
  }
}
