import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { PersonView } from '@huoshui/contracts';
import { DayField, Field, FormFault, Toasts } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { Session } from '../shell/session';
import { TeamList } from '../shell/team-list';
import { PeopleApi } from './people-api';

/** Which team a person joins, and from which day. */
@Component({
  selector: 'hs-people-join-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, Field, FormField, FormFault, FormRoot],
  templateUrl: './people-join-form.html',
})
export class PeopleJoinForm {
  private readonly api = inject(PeopleApi);
  private readonly toasts = inject(Toasts);
  private readonly teams = inject(TeamList);
  protected readonly session = inject(Session);
  readonly person = input.required<PersonView>();
  readonly joined = output<void>();
  readonly dropped = output<void>();
  /** Those the person is not in already. */
  protected readonly choices = computed(() => {
    const own = new Set(this.person().teams.map((team) => team.id));
    return this.teams.active().filter((team) => !own.has(team.id));
  });
  private readonly model = signal({ teamId: '', from: this.session.today() });
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.teamId, { message: $localize`请选择队伍` });
      required(typed.from);
    },
    { submission: { action: (typed) => onFields(typed, () => this.join(typed().value())) } },
  );

  private async join({ teamId, from }: { teamId: string; from: string }): Promise<void> {
    await this.api.join(teamId, { personId: this.person().id, from });
    const team = this.choices().find((one) => one.id === teamId)?.name ?? '';
    this.toasts.done($localize`已加入${team}:team:`);
    this.teams.all.reload();
    this.joined.emit();
  }
}
