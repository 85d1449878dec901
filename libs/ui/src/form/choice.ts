import { ChangeDetectionStrategy, Component, input, model, output } from '@angular/core';
import { FormValueControl } from '@angular/forms/signals';

/** One of a few, all in sight: one tap instead of a list that opens. */
@Component({
  selector: 'ui-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'radiogroup', '[attr.aria-label]': 'label()' },
  template: `
    <span class="chips">
      @for (option of options(); track option.value) {
        <button
          type="button"
          role="radio"
          class="chip"
          [disabled]="disabled()"
          [attr.aria-checked]="value() === option.value"
          [tabindex]="value() === option.value || (!value() && $first) ? 0 : -1"
          (click)="choose(option.value)"
          (keydown)="walk($event, $index)"
        >
          {{ option.name }}
        </button>
      }
    </span>
  `,
})
export class Choice implements FormValueControl<string> {
  readonly value = model('');
  readonly disabled = input(false);
  readonly label = input.required<string>();
  readonly options = input.required<readonly { value: string; name: string }[]>();
  readonly touch = output<void>();

  protected choose(value: string): void {
    this.value.set(value);
    this.touch.emit();
  }

  protected walk(event: KeyboardEvent, at: number): void {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const count = this.options().length;
    const next = (at + step + count) % count;
    this.choose(this.options()[next]?.value ?? '');
    const group = (event.currentTarget as HTMLElement).parentElement;
    (group?.children[next] as HTMLElement | undefined)?.focus();
  }
}
