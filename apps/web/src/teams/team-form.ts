import { ChangeDetectionStrategy, Component, effect, inject, input, output, signal, untracked } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { teamLimits, TeamView } from '@huoshui/contracts';
import { TeamKind } from '@huoshui/domain';
import { Choice, Field, FormFault, optionsOf, teamKindName, Toasts } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { TeamsApi } from './teams-api';

/** A team's name and kind: new, or a present one's. */
@Component({
  selector: 'hs-team-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Choice, Field, FormField, FormFault, FormRoot],
  template: `<form class="stack" [formRoot]="form">
    <ui-field label="名称" i18n-label><input class="input" [formField]="form.name" /></ui-field>
    <ui-field label="类别" i18n-label>
      <ui-choice label="类别" i18n-label [options]="kinds" [formField]="form.kind" />
    </ui-field>
    <ui-form-fault [of]="form" />
    <div class="buttons">
      <button type="submit" class="button primary" [disabled]="form().submitting()" i18n>保存</button>
    </div>
  </form>`,
})
export class TeamForm {
  private readonly api = inject(TeamsApi);
  private readonly toasts = inject(Toasts);
  readonly team = input<TeamView>();
  readonly created = output<string>();
  readonly changed = output<void>();
  protected readonly kinds = optionsOf(teamKindName);
  private readonly model = signal({ name: '', kind: TeamKind.Column as string });
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
      if (team) untracked(() => this.model.set({ name: team.name, kind: team.kind }));
    });
  }

  private async save(): Promise<void> {
    const input = { name: this.model().name.trim(), kind: this.model().kind as TeamKind };
    const team = this.team();
    if (team) {
      await this.api.change(team.id, input, team.version);
      this.changed.emit();
    } else {
      this.created.emit((await this.api.create(input)).id);
    }
    this.toasts.done($localize`已保存`);
  }
}
