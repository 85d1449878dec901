import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permission, PersonView } from '@huoshui/contracts';
import { Confirm, Icon } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { Session } from '../shell/session';
import { roleHint, roleName } from '../shell/words/role-name';
import { PeopleApi } from './people-api';
import { PeopleChangeForm } from './people-change-form';
import { IssuedPassword } from './people-initial-password';
import { PeopleJoinForm } from './people-join-form';
import type { SavedPerson } from './people-saved';
import { PeopleState } from './people-state';

/** One person: role, teams and account, with what an administrator may do about them. */
@Component({
  selector: 'hs-people-drawer',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, PeopleChangeForm, PeopleJoinForm, PeopleState, RouterLink],
  templateUrl: './people-drawer.html',
})
export class PeopleDrawer {
  private readonly api = inject(PeopleApi);
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  private readonly session = inject(Session);
  readonly person = input.required<PersonView>();
  /** What was saved of the person; null when only asking again can tell. */
  readonly changed = output<SavedPerson | null>();
  readonly issued = output<IssuedPassword>();
  protected readonly roleName = roleName;
  protected readonly roleHint = roleHint;
  protected readonly joining = signal(false);
  protected readonly mayWrite = computed(() => this.session.may(Permission.PersonWrite));
  protected readonly mayJoin = computed(() => this.session.may(Permission.TeamWrite) && this.person().active);
  protected readonly self = computed(() => this.session.view()?.person.id === this.person().id);

  protected joined(): void {
    this.joining.set(false);
    this.changed.emit(null);
  }

  protected async reset(): Promise<void> {
    const { id, displayName } = this.person();
    const answer = await this.confirm.ask({
      title: $localize`重设${displayName}:name:的初始密码`,
      text: $localize`原来的密码立即失效，此人在所有设备上的登录会退出。`,
      action: $localize`重设初始密码`,
      danger: true,
    });
    if (!answer) return;
    const done = await this.acting.run(async () => this.issued.emit({ ...(await this.api.reset(id)), displayName }));
    if (done) this.changed.emit(null);
  }

  protected async setActive(active: boolean): Promise<void> {
    const { id, displayName, version } = this.person();
    if (!active && !(await this.agreed(displayName))) return;
    const done = active ? $localize`${displayName}:name:已恢复` : $localize`${displayName}:name:已停用`;
    const stale = () => this.changed.emit(null);
    const save = async () => this.changed.emit({ id, active, ...(await this.api.change(id, { active }, version)) });
    await this.acting.run(save, { done, stale });
  }

  private agreed(name: string): Promise<unknown> {
    return this.confirm.ask({
      title: $localize`停用${name}:name:`,
      text: $localize`停用后立即退出登录，不能再登录；此人名下的记录都保留，随时可以恢复。`,
      action: $localize`停用账号`,
      danger: true,
    });
  }
}
