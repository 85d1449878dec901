import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  model,
  output,
} from '@angular/core';
import { FormValueControl } from '@angular/forms/signals';
import { Parties } from './parties';

const MOST = 8;

let made = 0;

/** One who answers for an order: type a part of the name, take it with ↑ ↓ Enter or with the mouse. '' while nobody is named. */
@Component({
  selector: 'hs-party-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <input
      class="input"
      role="combobox"
      autocomplete="off"
      [attr.aria-autocomplete]="'list'"
      placeholder="部门、队伍或姓名"
      i18n-placeholder
      [attr.aria-label]="label()"
      [attr.aria-expanded]="open()"
      [attr.aria-controls]="listId"
      [attr.aria-activedescendant]="open() ? listId + '-' + at() : null"
      [value]="text()"
      (input)="type($event)"
      (keydown)="press($event)"
      (focus)="open.set(value() === '')"
      (blur)="leave()"
    />
    <ul role="listbox" [id]="listId" [attr.aria-label]="label()" [hidden]="!open()">
      @for (party of found(); track party.id) {
        <!-- Pressing must not take the focus from the field; the keyboard chooses there. -->
        <li
          role="option"
          [id]="listId + '-' + $index"
          [attr.aria-selected]="$index === at()"
          (mousedown)="$event.preventDefault(); take(party.id)"
        >
          {{ party.name }}
        </li>
      } @empty {
        <li role="option" aria-selected="false" aria-disabled="true" class="soft" i18n>没有找到</li>
      }
    </ul>
  `,
  styleUrl: './party-field.css',
})
export class PartyField implements FormValueControl<string> {
  protected readonly listId = `parties-${(made += 1)}`;
  readonly value = model('');
  readonly label = input.required<string>();
  readonly touch = output<void>();
  private readonly all = inject(Parties).all;
  protected readonly open = model(false);
  protected readonly text = linkedSignal(() => this.all().find(({ id }) => id === this.value())?.name ?? '');
  protected readonly found = computed(() => {
    const sought = this.text().trim().toLowerCase();
    return this.all()
      .filter(({ name }) => name.toLowerCase().includes(sought))
      .slice(0, MOST);
  });
  protected readonly at = linkedSignal({ source: this.found, computation: () => 0 });

  protected type(event: Event): void {
    const typed = (event.target as HTMLInputElement).value;
    this.value.set('');
    this.text.set(typed);
    this.open.set(true);
  }

  /** A name typed to its end needs no taking. */
  protected leave(): void {
    const whole = this.all().find(({ name }) => name === this.text().trim());
    if (this.value() === '' && whole) this.value.set(whole.id);
    this.open.set(false);
    this.touch.emit();
  }

  protected take(id: string | undefined): void {
    if (id === undefined) return;
    this.value.set(id);
    this.open.set(false);
  }

  protected press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const count = this.found().length;
    if (step && count > 0) {
      event.preventDefault();
      if (this.open()) this.at.update((at) => (at + step + count) % count);
      this.open.set(true);
    } else if (event.key === 'Enter' && this.open() && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.take(this.found()[this.at()]?.id);
    } else if (event.key === 'Escape' && this.open()) {
      event.preventDefault();
      this.open.set(false);
    }
  }
}
