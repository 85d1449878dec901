import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { FieldTree } from '@angular/forms/signals';
import { fieldWords } from './field-words';

/** What was refused about the form as a whole. */
@Component({
  selector: 'ui-form-fault',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (words(); as sentence) {
    <p class="note alarm" role="alert">{{ sentence }}</p>
  }`,
  styles: `
    :host:empty {
      display: none;
    }
  `,
})
export class FormFault<T> {
  readonly of = input.required<FieldTree<T>>();
  protected readonly words = computed(() => {
    const first = this.of()().errors()[0];
    return first ? fieldWords(first) : null;
  });
}
