import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Toasts } from '@huoshui/ui';
import { Session } from '../shell/session';
import { PasswordForm } from './password-form';

/** The first sign-in ends here until the initial password has been changed. */
@Component({
  selector: 'hs-first-password-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PasswordForm],
  template: `<main class="card">
    <h1 i18n>设置您自己的密码</h1>
    <p class="soft" i18n>初始密码只能用一次。改好之后即可开始使用。</p>
    <hs-password-form (changed)="enter()">
      <button type="button" class="button quiet" (click)="leave()" i18n>退出登录</button>
    </hs-password-form>
  </main>`,
  styles: `
    main {
      display: grid;
      gap: var(--hs-space-3);
      width: min(440px, calc(100vw - 24px));
      margin: clamp(16px, 10vh, 96px) auto;
      padding: var(--hs-space-5);
    }
  `,
})
export default class FirstPasswordPage {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);

  protected async enter(): Promise<void> {
    this.toasts.done($localize`密码已修改`);
    await this.router.navigateByUrl('/');
  }

  protected async leave(): Promise<void> {
    await this.session.signOut();
    await this.router.navigateByUrl('/sign-in');
  }
}
