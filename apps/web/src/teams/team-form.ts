import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { teamLimits, TeamView } from '@huoshui/contracts';
import { TeamKind } from '@huoshui/domain';
import { Choice, Field, FormFault, optionsOf, teamKindName, Toasts } from '@huoshui/ui';
import { Acting, isStale } from '../shell/acting';
import { onFields } from '../shell/on-fields';
import { TeamsApi } from './teams-api';

/** A team's name, kind and place: new, or a present one's. */
@Component({
  selector: 'hs-team-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Choice, Field, FormField, FormFault, FormRoot],
  templateUrl: './team-form.html',
})
export class TeamForm {
  private readonly api = inject(TeamsApi);
  private readonly acting = inject(Acting);
  private readonly toasts = inject(Toasts);
  /** The team to change; none makes a new one. */
  readonly team = input<TeamView>();
  readonly created = output<string>();
  readonly changed = output<void>();
  protected readonly kinds = optionsOf(teamKindName);
  protected readonly isNew = computed(() => this.team() === undefined);
  private readonly model = signal({ name: '', kind: TeamKind.Column as string, order: 0 });
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.name);
      maxLength(typed.name, teamLimits.name);
    },
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );

  constructor() {
    effect(() => {
      const team = this.team();
      if (team) untracked(() => this.model.set({ name: team.name, kind: team.kind, order: team.order }));
    });
  }

  private async save(): Promise<void> {
    const { name, kind, order } = this.model();
    const input = { name: name.trim(), kind: kind as TeamKind };
    const team = this.team();
    if (team) await this.change(team, { ...input, order });
    else this.created.emit((await this.api.create(input)).id);
  }

  private async change(team: TeamView, input: { name: string; kind: TeamKind; order: number }): Promise<void> {
    try {
      await this.api.change(team.id, input, team.version);
    } catch (error) {
      if (!isStale(error)) throw error;
      return this.acting.offerNewer(() => this.changed.emit());
    }
    this.toasts.done($localize`已保存`);
    this.changed.emit();
  }
}
