import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty } from '@huoshui/ui';

@Component({
  selector: 'hs-not-found-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, RouterLink],
  template: `<ui-empty
    [page]="true"
    title="页面不存在"
    i18n-title
    hint="地址可能写错了，或页面已经移走。"
    i18n-hint
    icon="search"
  >
    <a class="button primary" routerLink="/my-day" i18n>回到工作台</a>
  </ui-empty>`,
})
export default class NotFoundPage {}
