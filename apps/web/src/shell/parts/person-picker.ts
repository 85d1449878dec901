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
import { PersonView } from '@huoshui/contracts';
import { peopleMatching } from './people-matching';

let made = 0;

/** One person among hundreds: type a few characters of the name, take one with the mouse or with ↑ ↓ Enter. */
@Component({
  selector: 'hs-person-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './person-picker.html',
  styleUrl: './person-picker.css',
})
export class PersonPicker implements FormValueControl<string> {
  protected readonly listId = `people-${(made += 1)}`;
  /** The chosen person's id; '' while nobody is. */
  readonly value = model('');
  readonly label = input.required<string>();
  readonly people = input.required<readonly PersonView[]>();
  readonly touch = output<void>();
  protected readonly open = signal(false);
  private readonly chosen = computed(() => this.people().find((person) => person.id === this.value()));
  protected readonly text = linkedSignal(() => this.chosen()?.displayName ?? '');
  protected readonly found = computed(() => peopleMatching(this.people(), this.text()));
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

  protected leave(): void {
    this.open.set(false);
    this.touch.emit();
  }

  protected take(person: PersonView | undefined): void {
    if (!person) return;
    this.value.set(person.id);
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
    } else if (event.key === 'Enter' && this.open()) {
      event.preventDefault();
      this.take(this.found()[this.at()]);
    } else if (event.key === 'Escape' && this.open()) {
      // Closes the list, not the dialog around it.
      event.preventDefault();
      this.open.set(false);
    }
  }
}
