import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  OnInit,
  WritableSignal,
} from '@angular/core';
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
export class FormFault<T> implements OnInit {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly of = input.required<FieldTree<T>>();
  protected readonly words = computed(() => {
    const first = this.of()().errors()[0];
    return first ? fieldWords(first) : null;
  });

  ngOnInit(): void {
    this.element.closest('form')?.addEventListener('submit', () => this.forget(), { capture: true });
  }

  /** A refusal is about the last try. As an error of the form it would keep the next one, unchanged, from being made. */
  private forget(): void {
    const form = this.of()();
    if (!form.errors().some(({ kind }) => kind === 'refusal')) return;
    const model = form.value as WritableSignal<unknown>;
    model.update((value) => ({ ...(value as object) }));
  }
}
