import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { StandingsView } from '@huoshui/contracts';
import { Icon } from '@huoshui/ui';
import { ItemFacts } from './item-facts';
import { itemTitle, linesOf } from './breakdown-lines';

/** One team's points item by item: the rule, the figures, and on demand the projects behind them. */
@Component({
  selector: 'hs-team-breakdown',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, ItemFacts],
  templateUrl: './team-breakdown.html',
  styleUrl: './team-breakdown.css',
})
export class TeamBreakdown {
  readonly view = input.required<StandingsView>();
  readonly teamId = input.required<string>();
  /** Key of the item that stands open. */
  readonly item = input.required<string>();
  readonly picked = output<string | null>();
  protected readonly row = computed(() => this.view().standings.find((row) => row.team.id === this.teamId()));
  protected readonly items = computed(() => {
    const names = { groups: this.view().groups, items: itemTitle(this.view().items) };
    return linesOf(this.view().items, this.row()?.items ?? [], names);
  });
  protected readonly sanctions = computed(() => (this.row()?.sanctions ?? []).join('、'));
  protected readonly tie = computed(() => {
    const tie = this.row()?.tie;
    if (!tie) return null;
    const others = tie.with.map((team) => team.name).join('、');
    const broken = this.view().standings.some(
      (row) => row.team.id === tie.with[0]?.id && row.rank !== this.row()?.rank,
    );
    const by = this.view().items.find((item) => item.key === tie.settledBy)?.title;
    if (by && broken) return $localize`与${others}:others:同分，按“${by}:item:”分出先后`;
    return by
      ? $localize`与${others}:others:同分并列；列表先后按“${by}:item:”得分`
      : $localize`与${others}:others:同分并列；列表先后按队伍既定次序`;
  });
}
