import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { Permission, TeamDetail, TeamMemberView } from '@huoshui/contracts';
import {
  Confirm,
  DayField,
  Dialog,
  Empty,
  Failed,
  Field,
  FormFault,
  Loading,
  PageHeader,
  teamKindName,
  urlQuery,
} from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { onFields } from '../shell/on-fields';
import { PersonPicker } from '../shell/parts/person-picker';
import { Session } from '../shell/session';
import { TeamList } from '../shell/team-list';
import { say } from '../shell/words/say';
import { TeamForm } from './team-form';
import { TeamsApi } from './teams-api';

/** A team and who has been in it from when to when: history stays with the team of that day. */
@Component({
  selector: 'hs-team-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DayField,
    Dialog,
    Empty,
    Failed,
    Field,
    FormField,
    FormFault,
    FormRoot,
    Loading,
    PageHeader,
    PersonPicker,
    TeamForm,
  ],
  templateUrl: './team-page.html',
})
export default class TeamPage {
  private readonly api = inject(TeamsApi);
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  private readonly teams = inject(TeamList);
  protected readonly session = inject(Session);
  readonly id = input.required<string>();
  protected readonly team = this.api.one(this.id);
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly kindName = teamKindName;
  protected readonly mayWrite = computed(() => this.session.may(Permission.TeamWrite));
  protected readonly members = computed(() =>
    [...(this.team.value()?.members ?? [])].sort((a, b) => Number(a.to !== null) - Number(b.to !== null)),
  );
  private readonly joining = signal({ personId: '', from: this.session.today() });
  protected readonly joinForm = form(
    this.joining,
    (typed) => {
      required(typed.personId, { message: $localize`请选择人员` });
      required(typed.from);
    },
    { submission: { action: (typed) => onFields(typed, () => this.join()) } },
  );

  protected changed(): void {
    this.team.reload();
    this.teams.all.reload();
    void this.query.set({ edit: null });
  }

  protected close(): void {
    void this.query.set({ edit: null });
  }

  protected async setActive(team: TeamDetail, active: boolean): Promise<void> {
    const answer = active
      ? { reason: '' }
      : await this.confirm.ask({
          title: $localize`停用“${team.name}:name:”`,
          text: $localize`停用后不能再登记到这支队伍,历史与排名保留。`,
          action: $localize`停用`,
          danger: true,
        });
    if (!answer) return;
    const done = await this.acting.run(() => this.api.change(team.id, { active }, team.version), {
      stale: () => this.team.reload(),
    });
    if (done) this.changed();
  }

  protected async leave(team: TeamDetail, member: TeamMemberView): Promise<void> {
    const today = this.session.today();
    const answer = await this.confirm.ask({
      title: $localize`${member.person.displayName}:name:离队`,
      text: $localize`成员关系到今天(${today}:today:)为止,此前的业绩仍记在本队。`,
      action: $localize`离队`,
      danger: true,
    });
    if (!answer) return;
    const done = await this.acting.run(() => this.api.leave(team.id, member.id, { to: today }, member.version), {
      done: $localize`已离队`,
      stale: () => this.team.reload(),
    });
    if (done) this.changed();
  }

  private async join(): Promise<void> {
    await this.api.join(this.id(), this.joining());
    this.joining.update((typed) => ({ ...typed, personId: '' }));
    this.joinForm().reset();
    this.changed();
  }
}
