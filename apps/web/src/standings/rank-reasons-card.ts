import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { StandingsView } from '@huoshui/contracts';
import { NgTemplateOutlet } from '@angular/common';
import { Movement } from '../shell/parts/movement';
import { pointsBetween } from './points-between';
import { comparable, ItemReason, RankReason, rankReasons } from './rank-reasons';

const IN_SIGHT = 3;
const ITEMS = 3;

/** Who leads and by how much, and why ranks changed since last week: read before the table. */
@Component({
  selector: 'hs-rank-reasons-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Movement, NgTemplateOutlet],
  templateUrl: './rank-reasons-card.html',
  styleUrl: './rank-reasons-card.css',
})
export class RankReasonsCard {
  readonly view = input.required<StandingsView>();
  /** The week before; null while it is not known. */
  readonly before = input.required<StandingsView | null>();
  /** Key of the group that is looked at alone; '' for all. */
  readonly group = input('');
  readonly opened = output<string>();

  protected readonly rows = computed(() => {
    const group = this.group();
    return this.view().standings.filter((row) => group === '' || row.group === group);
  });
  protected readonly lead = computed(() => {
    const [first, second] = this.rows();
    return first && second ? pointsBetween(first.total.shown, second.total.shown, this.view().decimals).slice(1) : '';
  });
  private readonly reasons = computed(() => {
    const before = this.before();
    return before && comparable(this.view(), before) ? rankReasons(this.view(), before, this.group()) : [];
  });
  protected readonly still = computed(() => this.reasons().every(({ movement }) => movement === 0));
  protected readonly shown = computed(() => this.reasons().slice(0, IN_SIGHT));
  protected readonly more = computed(() => (this.still() ? [] : this.reasons().slice(IN_SIGHT)));

  protected itemsOf({ items }: RankReason): readonly ItemReason[] {
    return items.slice(0, ITEMS);
  }
}
