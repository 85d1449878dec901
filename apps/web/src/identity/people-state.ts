import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { PersonView } from '@huoshui/contracts';

/** Whether an account is in use, as a tag. */
@Component({
  selector: 'hs-people-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (!person().active) {
      <span class="tag" i18n>已停用</span>
    } @else if (person().passwordMustChange) {
      <span class="tag warn" i18n>初始密码未改</span>
    } @else {
      <span class="tag good" i18n>在用</span>
    }
  `,
})
export class PeopleState {
  readonly person = input.required<Pick<PersonView, 'active' | 'passwordMustChange'>>();
}
