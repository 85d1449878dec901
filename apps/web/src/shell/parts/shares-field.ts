import { ChangeDetectionStrategy, Component, computed, inject, input, model, output } from '@angular/core';
import { FormValueControl } from '@angular/forms/signals';
import { TeamList } from '../team-list';
import { Part, PartsField, PartWords } from './parts-field';

export interface Share {
  readonly teamId: string;
  readonly basisPoints: number;
}

/** Who gets how much of a project's credit: teams with percentages that must sum to 100 %. */
@Component({
  selector: 'hs-shares-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PartsField],
  template: `<hs-parts-field
    [value]="parts()"
    [owners]="teams()"
    [words]="words"
    [leadId]="leadTeamId()"
    (valueChange)="take($event)"
    (touch)="touch.emit()"
  />`,
})
export class SharesField implements FormValueControl<readonly Share[]> {
  readonly value = model<readonly Share[]>([]);
  /** Must have a share. */
  readonly leadTeamId = input.required<string>();
  readonly touch = output<void>();
  protected readonly teams = inject(TeamList).active;
  protected readonly words: PartWords = {
    owner: $localize`队伍`,
    percent: $localize`分成百分比`,
    drop: $localize`移除这支队伍`,
    add: $localize`加一支队伍`,
    lead: $localize`牵头`,
  };
  protected readonly parts = computed(() =>
    this.value().map(({ teamId, basisPoints }) => ({ id: teamId, basisPoints })),
  );

  protected take(parts: readonly Part[]): void {
    this.value.set(parts.map(({ id, basisPoints }) => ({ teamId: id, basisPoints })));
  }
}
