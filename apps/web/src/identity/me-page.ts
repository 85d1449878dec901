import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Icon, PageHeader } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { menuFor } from '../shell/menu';
import { Session } from '../shell/session';
import { roleName, scopeName } from '../shell/words/role-name';

/** The phone's last tab: who I am, and every page that the bar has no room for. */
@Component({
  selector: 'hs-me-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, PageHeader, RouterLink],
  templateUrl: './me-page.html',
})
export default class MePage {
  private readonly router = inject(Router);
  private readonly acting = inject(Acting);
  protected readonly session = inject(Session);
  protected readonly roleName = roleName;
  protected readonly scopeName = scopeName;
  protected readonly entries = computed(() =>
    menuFor((permission) => this.session.may(permission)).flatMap((group) => group.entries),
  );
  protected readonly teams = computed(
    () =>
      this.session
        .view()
        ?.teams.map((team) => team.name)
        .join('、') || $localize`未编入队伍`,
  );

  protected async leave(everywhere: boolean): Promise<void> {
    const left = await this.acting.run(() => this.session.signOut(everywhere));
    if (left) await this.router.navigateByUrl('/sign-in');
  }
}
