import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Icon } from '@huoshui/ui';
import { Acting } from './acting';
import { Session } from './session';
import { roleName } from './words/role-name';

/** The person at the top right: password, sign out here, sign out everywhere. */
@Component({
  selector: 'hs-person-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CdkMenu, CdkMenuItem, CdkMenuTrigger, Icon],
  templateUrl: './person-menu.html',
  styleUrl: './person-menu.css',
})
export class PersonMenu {
  private readonly router = inject(Router);
  private readonly acting = inject(Acting);
  protected readonly session = inject(Session);
  protected readonly roleName = roleName;

  protected password(): void {
    void this.router.navigateByUrl('/password');
  }

  protected async leave(everywhere: boolean): Promise<void> {
    const left = await this.acting.run(() => this.session.signOut(everywhere));
    if (left) await this.router.navigateByUrl('/sign-in');
  }
}
