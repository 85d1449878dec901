import {
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  linkedSignal,
  model,
  output,
  signal,
} from '@angular/core';
import { FormValueControl } from '@angular/forms/signals';
import { ComboOption, optionsMatching } from './options-matching';

let made = 0;

/** One of hundreds: type a few characters of the name, take one with the mouse or with ↑ ↓ Enter. '' while none is chosen. */
@Component({
  selector: 'hs-combo-box',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './combo-box.html',
  styleUrl: './combo-box.css',
})
export class ComboBox implements FormValueControl<string> {
  protected readonly listId = `options-${(made += 1)}`;
  /** The chosen option's id. */
  readonly value = model('');
  readonly label = input.required<string>();
  readonly placeholder = input.required<string>();
  readonly options = input.required<readonly ComboOption[]>();
  readonly touch = output<void>();
  protected readonly open = signal(false);
  private readonly chosen = computed(() => this.options().find(({ id }) => id === this.value()));
  protected readonly text = linkedSignal(() => this.chosen()?.name ?? '');
  protected readonly found = computed(() => optionsMatching(this.options(), this.text()));
  protected readonly at = linkedSignal({ source: this.found, computation: () => 0 });
  protected readonly activeId = computed(() =>
    this.open() && this.found().length > 0 ? `${this.listId}-${this.at()}` : null,
  );

  protected type(event: Event): void {
    const typed = (event.target as HTMLInputElement).value;
    this.value.set('');
    this.text.set(typed);
    this.open.set(true);
  }

  /** A name typed to its end needs no taking, where only one bears it. */
  protected leave(): void {
    const [whole, another] = this.options().filter(({ name }) => name === this.text().trim());
    if (this.value() === '' && whole && !another) this.value.set(whole.id);
    this.open.set(false);
    this.touch.emit();
  }

  protected take(option: ComboOption | undefined): void {
    if (!option) return;
    this.value.set(option.id);
    this.open.set(false);
  }

  protected press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const count = this.found().length;
    if (step) {
      event.preventDefault();
      if (this.open() && count > 0) this.at.update((at) => (at + step + count) % count);
      this.open.set(true);
    } else if (event.key === 'Enter' && this.open() && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.take(this.found()[this.at()]);
    } else if (event.key === 'Escape' && this.open()) {
      // Closes the list, not the dialog around it.
      event.preventDefault();
      this.open.set(false);
    }
  }
}
