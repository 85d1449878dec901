import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { Dialog, Empty, Failed, Icon, Loading, PageHeader, urlQuery } from '@huoshui/ui';
import { DepartmentList } from '../shell/department-list';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { DepartmentForm } from './department-form';

/** The offices that answer for obstacles, demands and orders. */
@Component({
  selector: 'hs-departments-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DepartmentForm, Dialog, Empty, Failed, Icon, Loading, PageHeader, RouterLink],
  templateUrl: './departments-page.html',
})
export default class DepartmentsPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly list = inject(DepartmentList);
  protected readonly departments = this.list.all;
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly known = computed(() => (this.departments.hasValue() ? this.departments.value() : []));
  protected readonly mayWrite = computed(() => this.session.may(Permission.SettingWrite));

  constructor() {
    // Others may have changed them since they were last asked for.
    if (this.known().length > 0 && !this.departments.isLoading()) this.departments.reload();
  }

  protected close(): void {
    void this.query.set({ add: null });
  }

  /** A new department has nobody yet: its page is where people join. */
  protected created(id: string): void {
    this.departments.reload();
    void this.router.navigate(['/departments', id]);
  }
}
