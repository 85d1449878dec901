import { ChangeDetectionStrategy, Component, computed, contentChild, effect, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { fieldWords } from './field-words';

let made = 0;

/** A label, its control (`[formField]` on what is projected), a hint, and the field's faults once it was touched. */
@Component({
  selector: 'ui-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label [attr.for]="controlId" [class.needed]="needed()">{{ label() }}</label>
    <ng-content />
    <ng-content select="[below]" />
    @if (fault(); as words) {
      <p class="fault" role="alert" [id]="id">{{ words }}</p>
    } @else if (hint()) {
      <p class="hint" [id]="id">{{ hint() }}</p>
    }
  `,
  styleUrl: './field.css',
})
export class Field {
  protected readonly id = `field-note-${(made += 1)}`;
  protected readonly controlId = `field-${made}`;
  readonly label = input.required<string>();
  readonly hint = input<string>();
  private readonly control = contentChild(FormField, { descendants: true });
  protected readonly needed = computed(() => this.control()?.state().required() ?? false);
  protected readonly fault = computed(() => {
    const state = this.control()?.state();
    const first = state?.touched() ? state.errors()[0] : undefined;
    return first ? fieldWords(first) : null;
  });

  constructor() {
    effect(() => {
      const element = this.control()?.element;
      if (!element?.matches('input, select, textarea')) return;
      element.id ||= this.controlId;
      element.setAttribute('aria-invalid', String(this.fault() !== null));
      if (this.fault() !== null || this.hint()) element.setAttribute('aria-describedby', this.id);
      else element.removeAttribute('aria-describedby');
    });
  }
}
