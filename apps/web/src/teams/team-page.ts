import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { JoinTeam, Permission, TeamDetail, TeamMemberView } from '@huoshui/contracts';
import { Confirm, Dialog, Failed, Icon, Loading, PageHeader, teamKindName, urlQuery } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { JoinForm } from '../shell/parts/join-form';
import { LeaveForm } from '../shell/parts/leave-form';
import { MemberGroups } from '../shell/parts/member-groups';
import { Session } from '../shell/session';
import { TeamList } from '../shell/team-list';
import { say } from '../shell/words/say';
import { SavedTeam, TeamForm } from './team-form';
import { TeamsApi } from './teams-api';

/** A team and who has been in it from when to when: history stays with the team of that day. */
@Component({
  selector: 'hs-team-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Failed, Icon, JoinForm, LeaveForm, Loading, MemberGroups, PageHeader, RouterLink, TeamForm],
  templateUrl: './team-page.html',
})
export default class TeamPage {
  private readonly api = inject(TeamsApi);
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  private readonly list = inject(TeamList);
  private readonly session = inject(Session);
  readonly id = input.required<string>();
  protected readonly team = this.api.one(this.id);
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly kindName = teamKindName;
  protected readonly mayWrite = computed(() => this.session.may(Permission.TeamWrite));
  protected readonly mayReadLeads = computed(() => this.session.may(Permission.LeadRead));
  protected readonly mayReadProjects = computed(() => this.session.may(Permission.ProjectRead));
  protected readonly memberWords = {
    now: $localize`现有成员`,
    coming: $localize`将要加入`,
    past: $localize`曾在本队`,
    none: $localize`现在没有成员`,
    hint: $localize`成员按起止日期登记，历史都会保留。`,
    leave: $localize`离队`,
  };
  private readonly members = computed(() => (this.team.hasValue() ? this.team.value().members : []));
  /** The membership that is being ended, by the address. */
  protected readonly leaving = computed(() => this.members().find((member) => member.id === this.query.text('leave')));

  protected readonly join = ({ personId, from }: JoinTeam): Promise<unknown> =>
    this.api.join(this.id(), { personId, from });
  protected readonly leave = (member: TeamMemberView, to: string): Promise<unknown> =>
    this.api.leave(this.id(), member.id, { to }, member.version);

  /** What was saved shows at once, version included, so that the next change is not taken for an old one. */
  protected changed(saved: SavedTeam | null): void {
    if (saved) this.team.update((team) => team && { ...team, ...saved });
    this.team.reload();
    this.list.all.reload();
    this.close();
  }

  protected close(): void {
    void this.query.set({ edit: null, join: null, leave: null });
  }

  protected async setActive(team: TeamDetail, active: boolean): Promise<void> {
    if (!active && !(await this.agreed(team.name))) return;
    const done = active ? $localize`“${team.name}:name:”已恢复` : $localize`“${team.name}:name:”已停用`;
    const stale = () => this.team.reload();
    const save = async () => this.changed({ active, ...(await this.api.change(team.id, { active }, team.version)) });
    await this.acting.run(save, { done, stale });
  }

  private agreed(name: string): Promise<unknown> {
    return this.confirm.ask({
      title: $localize`停用“${name}:name:”`,
      text: $localize`停用后不能再加入成员，新项目不能再归到这支队伍；已有的记录、历史与排名都保留，随时可以恢复。`,
      action: $localize`停用队伍`,
      danger: true,
    });
  }
}
