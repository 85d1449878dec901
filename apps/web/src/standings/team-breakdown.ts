import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { StandingsView } from '@huoshui/contracts';
import { Icon } from '@huoshui/ui';
import { figureSentence } from './figure-words';
import { ItemFacts } from './item-facts';
import { ruleSentence } from './rule-words';

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
  protected readonly items = computed(() =>
    this.view().items.map((rule) => {
      const standing = this.row()?.items.find((item) => item.key === rule.key);
      return {
        key: rule.key,
        title: rule.title,
        rule: ruleSentence(rule),
        points: standing?.points.shown ?? '',
        figures: standing ? figureSentence(rule, standing.figures) : '',
        projects: standing?.figures.projects ?? 0,
      };
    }),
  );
  protected readonly tie = computed(() => {
    const tie = this.row()?.tie;
    if (!tie) return null;
    const others = tie.with.map((team) => team.name).join('、');
    const by = this.view().items.find((item) => item.key === tie.settledBy)?.title;
    return by
      ? $localize`与${others}:others:同分并列；列表先后按“${by}:item:”得分`
      : $localize`与${others}:others:同分并列；列表先后按队伍既定次序`;
  });
}
