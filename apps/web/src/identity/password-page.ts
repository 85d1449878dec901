import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { PageHeader, Toasts } from '@huoshui/ui';
import { PasswordForm } from './password-form';

@Component({
  selector: 'hs-password-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PageHeader, PasswordForm],
  template: `<ui-page-header title="修改密码" i18n-title back="/me" />
    <section class="card">
      <div class="body"><hs-password-form (changed)="done()" /></div>
    </section>`,
  styles: `
    .card {
      max-width: 480px;
    }
  `,
})
export default class PasswordPage {
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  protected done(): void {
    this.toasts.done($localize`密码已修改，其他设备上的登录已退出`);
    void this.router.navigateByUrl('/my-day');
  }
}
