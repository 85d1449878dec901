import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { SpeedGroup, SpeedGrouping, SpeedRowsFilter, SpeedsView } from '@huoshui/contracts';
import { Speed } from '@huoshui/domain';
import { Viewport } from '@huoshui/ui';
import { groupName } from './group-name';
import { OpenSpeed } from './speed-filter';
import { daysOf, speedName, speedSpanWords } from './speed-words';

const COLUMNS = ['assess', 'sign', 'land', 'start', 'produce', 'startOnLand', 'whole'] as const;

/** Medians and 90th percentiles of each group; a figure opens to its projects. */
@Component({
  selector: 'hs-speed-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NgTemplateOutlet],
  templateUrl: './speed-table.html',
  styleUrl: './speed-table.css',
})
export class SpeedTable {
  readonly view = input.required<SpeedsView>();
  readonly by = input.required<SpeedGrouping>();
  /** What a phone, which has no room for all, shows of each group. */
  readonly compared = input.required<Speed>();
  /** Whether a group's figures open to projects that the person may see. */
  readonly opens = input.required<(group: SpeedGroup) => boolean>();
  readonly opened = output<OpenSpeed>();
  protected readonly narrow = inject(Viewport).narrow;
  protected readonly columns = COLUMNS;
  protected readonly speedName = speedName;
  protected readonly span = speedSpanWords;
  protected readonly daysOf = daysOf;

  protected nameOf = (group: SpeedGroup): string => groupName(group, this.by());

  /** True where more took longer than the standard: the median lies beyond it. */
  protected slow(group: SpeedGroup, speed: Speed): boolean {
    const [halves, standard] = [group.speeds[speed].medianHalves, this.view().setting.standards[speed]];
    return halves !== null && standard !== null && halves > 2 * standard;
  }

  protected open(group: SpeedGroup, speed: Speed): void {
    this.opened.emit({ speed: speed as SpeedRowsFilter['speed'], key: group.key });
  }

  protected mayOpen(group: SpeedGroup, speed: Speed): boolean {
    return speed !== 'assess' && group.key !== null && group.speeds[speed].count > 0 && this.opens()(group);
  }
}
