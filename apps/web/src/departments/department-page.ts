import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DepartmentDetail, DepartmentMemberView, JoinDepartment, Permission } from '@huoshui/contracts';
import { Confirm, Dialog, Failed, Icon, Loading, PageHeader, urlQuery } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { DepartmentList } from '../shell/department-list';
import { JoinForm } from '../shell/parts/join-form';
import { LeaveForm } from '../shell/parts/leave-form';
import { MemberGroups } from '../shell/parts/member-groups';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { DepartmentForm } from './department-form';
import { DepartmentsApi } from './departments-api';

/** A department and who has been in it from when to when. */
@Component({
  selector: 'hs-department-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DepartmentForm, Dialog, Failed, Icon, JoinForm, LeaveForm, Loading, MemberGroups, PageHeader, RouterLink],
  templateUrl: './department-page.html',
})
export default class DepartmentPage {
  private readonly api = inject(DepartmentsApi);
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  private readonly list = inject(DepartmentList);
  private readonly session = inject(Session);
  readonly id = input.required<string>();
  protected readonly department = this.api.one(this.id);
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly mayWrite = computed(() => this.session.may(Permission.SettingWrite));
  protected readonly memberWords = {
    now: $localize`现有人员`,
    coming: $localize`将要加入`,
    past: $localize`曾在本部门`,
    none: $localize`现在没有人`,
    hint: $localize`加入部门的人能看到交办给本部门的事。`,
    leave: $localize`离开`,
  };
  private readonly members = computed(() => (this.department.hasValue() ? this.department.value().members : []));
  /** The membership that is being ended, by the address. */
  protected readonly leaving = computed(() => this.members().find((member) => member.id === this.query.text('leave')));

  protected readonly join = (input: JoinDepartment): Promise<unknown> => this.api.join(this.id(), input);
  protected readonly leave = (member: DepartmentMemberView, to: string): Promise<unknown> =>
    this.api.leave(this.id(), member.id, { to }, member.version);

  protected changed(): void {
    this.department.reload();
    this.list.all.reload();
    this.close();
  }

  protected close(): void {
    void this.query.set({ edit: null, join: null, leave: null });
  }

  protected async setActive(department: DepartmentDetail, active: boolean): Promise<void> {
    if (!active && !(await this.agreed(department.name))) return;
    const done = active ? $localize`“${department.name}:name:”已恢复` : $localize`“${department.name}:name:”已停用`;
    const save = () => this.api.change(department.id, { active }, department.version);
    const saved = await this.acting.run(save, { done, stale: () => this.department.reload() });
    if (saved) this.changed();
  }

  private agreed(name: string): Promise<unknown> {
    return this.confirm.ask({
      title: $localize`停用“${name}:name:”`,
      text: $localize`停用后不能再交办新的卡点、诉求和督办；已有的记录都保留，随时可以恢复。`,
      action: $localize`停用部门`,
      danger: true,
    });
  }
}
