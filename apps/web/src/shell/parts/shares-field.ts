import { ChangeDetectionStrategy, Component, computed, inject, input, model, output } from '@angular/core';
import { FormValueControl } from '@angular/forms/signals';
import { WHOLE } from '@huoshui/domain';
import { Icon } from '@huoshui/ui';
import { TeamList } from '../team-list';
import { basisPointsOf, percentOf } from './share-percent';

export interface Share {
  readonly teamId: string;
  readonly basisPoints: number;
}

/** Who gets how much of a project's credit: teams with percentages that must sum to 100 %. */
@Component({
  selector: 'hs-shares-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  templateUrl: './shares-field.html',
  styleUrl: './shares-field.css',
})
export class SharesField implements FormValueControl<readonly Share[]> {
  readonly value = model<readonly Share[]>([]);
  /** Must have a share. */
  readonly leadTeamId = input.required<string>();
  readonly touch = output<void>();
  protected readonly teams = inject(TeamList).active;
  protected readonly percentOf = percentOf;
  protected readonly sum = computed(() => this.value().reduce((total, share) => total + share.basisPoints, 0));
  protected readonly whole = computed(() => this.sum() === WHOLE);
  protected readonly rest = computed(() => WHOLE - this.sum());

  protected setTeam(at: number, event: Event): void {
    this.change(at, { teamId: (event.target as HTMLSelectElement).value });
  }

  protected setPercent(at: number, event: Event): void {
    this.change(at, { basisPoints: basisPointsOf((event.target as HTMLInputElement).value) });
  }

  protected add(): void {
    const used = new Set(this.value().map((share) => share.teamId));
    const next = this.teams().find((team) => !used.has(team.id));
    if (next) this.value.update((shares) => [...shares, { teamId: next.id, basisPoints: Math.max(this.rest(), 0) }]);
  }

  protected drop(at: number): void {
    this.value.update((shares) => shares.filter((_, index) => index !== at));
  }

  protected fill(at: number): void {
    const share = this.value()[at];
    if (share) this.change(at, { basisPoints: Math.max(share.basisPoints + this.rest(), 0) });
  }

  private change(at: number, part: Partial<Share>): void {
    this.value.update((shares) => shares.map((share, index) => (index === at ? { ...share, ...part } : share)));
  }
}
