import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Permission, TeamDetail } from '@huoshui/contracts';
import { Confirm, Dialog, Empty, Failed, Loading, PageHeader, teamKindName, urlQuery } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { Session } from '../shell/session';
import { TeamList } from '../shell/team-list';
import { say } from '../shell/words/say';
import { JoinForm } from './join-form';
import { LeaveForm } from './leave-form';
import { membershipsOn } from './memberships';
import { TeamForm } from './team-form';
import { TeamsApi } from './teams-api';

/** A team and who has been in it from when to when: history stays with the team of that day. */
@Component({
  selector: 'hs-team-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Empty, Failed, JoinForm, LeaveForm, Loading, PageHeader, TeamForm],
  templateUrl: './team-page.html',
})
export default class TeamPage {
  private readonly api = inject(TeamsApi);
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  private readonly teams = inject(TeamList);
  private readonly session = inject(Session);
  readonly id = input.required<string>();
  protected readonly team = this.api.one(this.id);
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly kindName = teamKindName;
  protected readonly mayWrite = computed(() => this.session.may(Permission.TeamWrite));
  private readonly members = computed(() => this.team.value()?.members ?? []);
  protected readonly groups = computed(() => {
    const { now, coming, past } = membershipsOn(this.session.today(), this.members());
    return [
      { name: $localize`在队`, members: now },
      { name: $localize`将要加入`, members: coming },
      { name: $localize`曾在队`, members: past },
    ].filter((group) => group.members.length > 0);
  });
  /** The membership that is being ended, by the address. */
  protected readonly leaving = computed(() => this.members().find((member) => member.id === this.query.text('leave')));

  protected changed(): void {
    this.team.reload();
    this.teams.all.reload();
    this.close();
  }

  protected close(): void {
    void this.query.set({ edit: null, join: null, leave: null });
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
}
