import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Shape } from '@huoshui/domain';
import { defaultWords } from './default-words';
import { FieldFaults } from './field-faults';
import { fieldHint, fieldName } from './field-names';
import { fieldsOf, objectOf, objectsOf, resolved } from './fits';
import { below } from './json-path';
import { optionName, objectName } from './option-names';
import { RuleDraft } from './rule-draft';
import { shownFen, shownNumber, typedFen, typedNumber } from './typed-number';

const OBJECT = '{}';

/** What an object begins as that stands in the place of a word, by the first key that it asks for. */
const BEGUN: Readonly<Record<string, unknown>> = {
  lastWeeks: { lastWeeks: 4 },
  lastMonths: { lastMonths: 3 },
  from: { from: '03-01', to: '06-08' },
  value: { value: 10 },
};

/** One number, text, choice or yes-or-no of the rules, with its name, its bounds as a hint and its faults. */
@Component({
  selector: 'hs-value-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldFaults],
  templateUrl: './value-field.html',
  styleUrl: './value-field.css',
})
export class ValueField {
  protected readonly draft = inject(RuleDraft);
  readonly path = input.required<string>();
  readonly shape = input.required<Shape>();
  /** Its key, and whose it is: a kind, or the key above. */
  readonly name = input.required<string>();
  readonly owner = input('');
  readonly optional = input(false);
  readonly label = input('');
  private readonly typed = signal('');
  protected readonly own = computed(() => resolved(this.shape()));
  protected readonly value = computed(() => this.draft.at(this.path()));
  protected readonly title = computed(() => this.label() || fieldName(this.name(), this.owner()));
  protected readonly hint = computed(() => fieldHint(this.name(), this.owner()));
  /** What holds while nothing is written. */
  protected readonly unwritten = computed(() => (this.optional() ? defaultWords(this.name(), this.owner()) : ''));
  protected readonly id = computed(() => `rule-${this.path()}`);
  protected readonly faulty = computed(() => this.draft.faultsAt(this.path()).length > 0);

  protected readonly control = computed(() => {
    const { type } = this.own();
    if (type === 'flag') return this.name() === 'manufacturing' ? 'choice' : 'flag';
    if (type === 'key') return this.name() === 'item' || this.name() === 'team' ? 'choice' : 'text';
    if (type === 'choice' || type === 'wordOr') return 'choice';
    return this.name() === 'notes' ? 'notes' : 'text';
  });

  protected readonly options = computed((): { value: string; name: string }[] => {
    const own = this.own();
    if (own.type === 'flag') {
      return [
        { value: 'true', name: $localize`只计制造业` },
        { value: 'false', name: $localize`只计非制造业` },
      ];
    }
    if (own.type === 'key') return this.items();
    const words = own.type === 'choice' ? own.of : own.type === 'wordOr' ? own.words : [];
    const named = words.map((value) => ({ value, name: optionName(this.name(), value) }));
    return own.type === 'wordOr' ? [...named, ...this.objects()] : named;
  });

  /** What the select shows; '' for nothing, and for what is none of its options. */
  protected readonly chosen = computed(() => {
    const value = this.value();
    const text = typeof value === 'object' && value !== null ? this.objectWord(value) : String(value ?? '');
    return this.options().some((option) => option.value === text) ? text : '';
  });

  protected readonly shown = computed(() => {
    const value = this.value();
    const typed = this.typed();
    return typed !== '' && this.parse(typed) === value ? typed : this.money() ? shownFen(value) : shownNumber(value);
  });

  protected readonly numeric = computed(() => ['decimal', 'whole'].includes(this.own().type));
  private readonly money = computed(() => this.name().endsWith('Fen'));

  protected type(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.typed.set(value);
    this.draft.set(this.path(), value === '' && this.optional() ? undefined : this.parse(value));
  }

  protected tick(event: Event): void {
    const { checked } = event.target as HTMLInputElement;
    this.draft.set(this.path(), checked ? true : this.optional() ? undefined : false);
  }

  protected choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    const own = this.own();
    if (value === '') this.draft.set(this.path(), this.optional() ? undefined : '');
    else if (own.type === 'flag') this.draft.set(this.path(), value === 'true');
    else if (value.startsWith(OBJECT)) this.draft.set(this.path(), BEGUN[value.slice(OBJECT.length)]);
    else this.draft.set(this.path(), value);
  }

  private parse(text: string): unknown {
    if (this.money()) return typedFen(text);
    return this.numeric() ? typedNumber(text) : text;
  }

  /** Every object that may stand in the place of a word. */
  private objects(): { value: string; name: string }[] {
    const own = this.own();
    return objectsOf(own).map(([first]) => ({ value: `${OBJECT}${first}`, name: objectName(first) }));
  }

  private objectWord(value: object): string {
    const found = objectsOf(this.own()).find(([, shape]) => shape === objectOf(this.own(), value));
    return found ? `${OBJECT}${found[0]}` : '';
  }

  /** What a condition may look at: what was measured has a number, what scores has points. */
  private items(): { value: string; name: string }[] {
    if (this.name() === 'team') {
      const teams = this.draft.itemsOf('').map(({ key, title }) => ({ value: key, name: title }));
      return [{ value: 'total', name: $localize`总分` }, ...teams];
    }
    const condition = this.path().slice(0, this.path().lastIndexOf('.'));
    const measured = fieldsOf(this.draft.at(condition))['kind'] === 'value';
    return this.draft
      .itemsOf(this.path())
      .filter(({ path }) => !measured || this.draft.at(below(path, 'measure')) !== undefined)
      .map(({ key, title }) => ({ value: key, name: title }));
  }
}
