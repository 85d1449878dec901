import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { SupervisionSetting } from '@huoshui/contracts';
import { InstantPipe } from '@huoshui/ui';

/** Which version holds, or that it is still the product's own. */
@Component({
  selector: 'hs-setting-since',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InstantPipe],
  template: `
    @if (setting().isDefault) {
      <span class="tag warn" i18n>系统默认，尚未按本区实际设定</span>
    } @else {
      <span class="soft small" i18n
        >第 {{ setting().version }} 版 · {{ setting().by?.displayName }} · {{ setting().since | instant }}</span
      >
    }
  `,
})
export class SettingSince {
  readonly setting = input.required<SupervisionSetting<unknown>>();
}
