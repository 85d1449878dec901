import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** Ranks gained or lost since last week, told by sign and word, not by colour alone. */
@Component({
  selector: 'hs-movement',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'nowrap' },
  template: `@if (by() === null) {
      <span class="soft" i18n>—</span>
    } @else if (by() === 0) {
      <span class="soft" i18n>持平</span>
    } @else if (by()! > 0) {
      <span class="good"><span aria-hidden="true">↑</span><span class="unseen" i18n>上升</span>{{ by() }}</span>
    } @else {
      <span class="alarm"><span aria-hidden="true">↓</span><span class="unseen" i18n>下降</span>{{ -by()! }}</span>
    }`,
})
export class Movement {
  readonly by = input.required<number | null>();
}
