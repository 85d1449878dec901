import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Shape } from '@huoshui/domain';
import { PeopleList } from '../../shell/people-list';
import { TeamList } from '../../shell/team-list';
import { FieldFaults } from './field-faults';
import { fieldHint, fieldName } from './field-names';
import { fieldsOf, resolved } from './fits';
import { optionName } from './option-names';
import { RuleDraft } from './rule-draft';
import { shownNumber, typedNumbers, typedWords } from './typed-number';

/** Words and numbers that nobody can list beforehand. */
const TYPED = ['industries', 'exceptIndustries', 'table', 'weights'];

interface Option {
  readonly value: string;
  readonly name: string;
}

/** Several of the same: chips to press, people to pick, or words and numbers typed one after another. */
@Component({
  selector: 'hs-many-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldFaults],
  templateUrl: './many-field.html',
  styleUrl: './value-field.css',
})
export class ManyField {
  private readonly draft = inject(RuleDraft);
  private readonly teams = inject(TeamList);
  private readonly people = inject(PeopleList);
  readonly path = input.required<string>();
  readonly shape = input.required<Extract<Shape, { type: 'list' }>>();
  readonly name = input.required<string>();
  readonly optional = input(false);
  private readonly typed = signal('');
  protected readonly of = computed(() => resolved(this.shape().of).type);
  protected readonly title = computed(() => fieldName(this.name()));
  protected readonly hint = computed(() => fieldHint(this.name()));
  protected readonly id = computed(() => `rule-${this.path()}`);
  protected readonly picked = computed(() => this.draft.list(this.path()).map(String));
  protected readonly ordered = computed(() => this.name() === 'tieBreakers');
  protected readonly control = computed(() => {
    if (TYPED.includes(this.name())) return 'typed';
    return this.name() === 'persons' ? 'pick' : 'chips';
  });

  /** What can be chosen, and what was chosen though it is unknown, so that it can be taken away. */
  protected readonly options = computed((): Option[] => {
    const known = this.known();
    const strange = this.picked().filter((value) => !known.some((option) => option.value === value));
    return [...known, ...strange.map((value) => ({ value, name: value }))];
  });

  protected readonly shown = computed(() => {
    const values = this.draft.list(this.path());
    const typed = this.typed();
    return JSON.stringify(this.parse(typed)) === JSON.stringify(values) ? typed : values.map(shownNumber).join('、');
  });

  protected readonly chosen = computed(() => this.options().filter(({ value }) => this.picked().includes(value)));
  protected readonly others = computed(() => this.options().filter(({ value }) => !this.picked().includes(value)));

  protected place(value: string): string {
    const at = this.picked().indexOf(value);
    return this.ordered() && at >= 0 ? `${at + 1} ` : '';
  }

  protected toggle(value: string): void {
    const all = this.draft.list(this.path());
    const next = all.includes(value) ? all.filter((one) => one !== value) : [...all, value];
    this.write(next);
  }

  protected pick(event: Event): void {
    const select = event.target as HTMLSelectElement;
    if (select.value !== '') this.toggle(select.value);
    select.value = '';
  }

  protected type(event: Event): void {
    this.typed.set((event.target as HTMLInputElement).value);
    this.write(this.parse(this.typed()));
  }

  private write(values: readonly unknown[]): void {
    this.draft.set(this.path(), values.length === 0 && this.optional() ? undefined : values);
  }

  private parse(text: string): readonly unknown[] {
    return this.of() === 'decimal' ? typedNumbers(text) : typedWords(text);
  }

  private known(): Option[] {
    const of = resolved(this.shape().of);
    if (of.type === 'choice') return of.of.map((value) => ({ value, name: optionName(this.name(), value) }));
    switch (this.name()) {
      case 'tieBreakers':
        return this.draft
          .itemsOf(this.path())
          .filter(({ depth }) => depth === 0)
          .map(({ key, title }) => ({ value: key, name: title }));
      case 'groups':
        return this.draft.list('groups').map((group) => {
          const { key, title } = fieldsOf(group);
          return { value: String(key), name: String(title || key) };
        });
      case 'teams':
        return this.teams.active().map(({ id, name }) => ({ value: id, name }));
      default:
        return this.people.active().map(({ id, displayName }) => ({ value: id, name: displayName }));
    }
  }
}
