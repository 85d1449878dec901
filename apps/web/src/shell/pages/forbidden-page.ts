import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty } from '@huoshui/ui';

@Component({
  selector: 'hs-forbidden-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, RouterLink],
  template: `<ui-empty
    [page]="true"
    title="没有权限"
    i18n-title
    hint="您的角色不能打开这一页。如工作需要，请联系管理员调整角色。"
    i18n-hint
    icon="key"
  >
    <a class="button primary" routerLink="/my-day" i18n>回到工作台</a>
  </ui-empty>`,
})
export default class ForbiddenPage {}
