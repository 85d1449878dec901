import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Icon } from '@huoshui/ui';
import { RowLabels } from './button-labels';

/** The small buttons of a row in a list: moved up or down, doubled where that is wanted, removed. */
@Component({
  selector: 'hs-row-tools',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <button
      type="button"
      class="button quiet small"
      [attr.aria-label]="labels().up"
      [disabled]="first()"
      (click)="moved.emit(-1)"
    >
      ↑
    </button>
    <button
      type="button"
      class="button quiet small"
      [attr.aria-label]="labels().down"
      [disabled]="last()"
      (click)="moved.emit(1)"
    >
      ↓
    </button>
    @if (labels().double; as double) {
      <button type="button" class="button quiet small" [attr.aria-label]="double" (click)="doubled.emit()">
        <ui-icon name="copy" />
      </button>
    }
    <button type="button" class="button quiet small" [attr.aria-label]="labels().remove" (click)="removed.emit()">
      <ui-icon name="close" />
    </button>
  `,
  styles: `
    :host {
      display: flex;
    }

    .button {
      padding: 0 7px;
    }
  `,
})
export class RowTools {
  readonly labels = input.required<RowLabels>();
  readonly first = input.required<boolean>();
  readonly last = input.required<boolean>();
  readonly moved = output<-1 | 1>();
  readonly doubled = output<void>();
  readonly removed = output<void>();
}
