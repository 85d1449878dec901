import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { StandingsView, StandingView } from '@huoshui/contracts';
import { Viewport } from '@huoshui/ui';
import { Session } from '../shell/session';
import { Movement } from '../shell/parts/movement';

/** The teams in their ranks: a table at a desk, lines on a phone; each row opens to where its points come from. */
@Component({
  selector: 'hs-standing-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Movement],
  templateUrl: './standing-rows.html',
  styleUrl: './standing-rows.css',
})
export class StandingRows {
  private readonly session = inject(Session);
  protected readonly narrow = inject(Viewport).narrow;
  readonly view = input.required<StandingsView>();
  /** Key of the group that is looked at alone, by its own ranks; '' for all. */
  readonly group = input('');
  readonly opened = output<string>();
  protected readonly rows = computed(() => {
    const group = this.group();
    const rows = this.view().standings;
    return group === '' ? rows : rows.filter((row) => row.group === group);
  });
  private readonly own = computed(() => new Set(this.session.view()?.teams.map((team) => team.id)));

  protected isOwn(row: StandingView): boolean {
    return this.own().has(row.team.id);
  }

  /** In its group where that is looked at, else among all. */
  protected rankOf(row: StandingView): number {
    return this.group() === '' ? row.rank : row.groupRank;
  }

  protected groupOf(row: StandingView): string {
    return this.view().groups.find((group) => group.key === row.group)?.title ?? '';
  }

  protected signed(change: string | null): string {
    if (change === null) return '—';
    return change.startsWith('-') || Number(change) === 0 ? change : `+${change}`;
  }
}
