import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot, max, maxLength, min, required } from '@angular/forms/signals';
import { ChangeTeam, teamLimits, TeamView } from '@huoshui/contracts';
import { TeamKind } from '@huoshui/domain';
import { Choice, Field, FormFault, optionsOf, teamKindName, Toasts } from '@huoshui/ui';
import { Acting, isStale } from '../shell/acting';
import { onFields } from '../shell/on-fields';
import { TeamsApi } from './teams-api';

const MOST_ORDER = 10_000;

export type SavedTeam = ChangeTeam & { readonly version: number };

/** A team's name, kind and place in lists. */
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
  /** The team to change, or null for a new one. */
  readonly team = input.required<Pick<TeamView, 'id' | 'name' | 'kind' | 'order' | 'version'> | null>();
  readonly created = output<string>();
  /** What was saved, with the version it now stands at; null when only asking again can tell. */
  readonly changed = output<SavedTeam | null>();
  protected readonly kinds = optionsOf(teamKindName);
  private readonly model = linkedSignal(() => ({
    name: this.team()?.name ?? '',
    kind: (this.team()?.kind ?? TeamKind.Column) as string,
    order: this.team()?.order ?? 0,
  }));
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.name);
      maxLength(typed.name, teamLimits.name);
      min(typed.order, 0);
      max(typed.order, MOST_ORDER);
    },
    { submission: { action: (typed) => onFields(typed, () => this.save(typed().value())) } },
  );

  private async save({ name, kind, order }: { name: string; kind: string; order: number }): Promise<void> {
    const team = this.team();
    const input = { name: name.trim(), kind: kind as TeamKind };
    if (!team) return this.created.emit((await this.api.create(input)).id);
    const change = { ...input, order };
    try {
      this.changed.emit({ ...change, ...(await this.api.change(team.id, change, team.version)) });
    } catch (error) {
      if (!isStale(error)) throw error;
      return this.acting.offerNewer(() => this.changed.emit(null));
    }
    this.toasts.done($localize`已保存`);
  }
}
