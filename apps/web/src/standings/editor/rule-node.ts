import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ObjectShape, Shape } from '@huoshui/domain';
import { changeKind, settled } from './change-kind';
import { buttonLabels } from './button-labels';
import { FieldFaults } from './field-faults';
import { fieldHint, fieldName } from './field-names';
import { blank, fieldsOf, objectOf, resolved } from './fits';
import { BEGUN_ROWS } from './item-templates';
import { below, parted } from './json-path';
import { ManyField } from './many-field';
import { optionName } from './option-names';
import { pointless } from './pointless';
import { RowTools } from './row-tools';
import { RuleDraft } from './rule-draft';
import { StepsTable } from './steps-table';
import { ValueField } from './value-field';

const SIMPLE = ['decimal', 'whole', 'flag', 'text', 'key', 'choice', 'monthDay'];

interface FieldOf {
  readonly key: string;
  readonly shape: Shape;
  readonly path: string;
  readonly optional: boolean;
}

/** A piece of the rules read off its shape: a field, a kind with its fields, or a list of such pieces. */
@Component({
  selector: 'hs-rule-node',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldFaults, ManyField, RowTools, StepsTable, ValueField],
  templateUrl: './rule-node.html',
  styleUrl: './rule-node.css',
})
export class RuleNode {
  protected readonly draft = inject(RuleDraft);
  protected readonly label = buttonLabels;
  readonly path = input.required<string>();
  readonly shape = input.required<Shape>();
  readonly name = input.required<string>();
  readonly owner = input('');
  readonly optional = input(false);
  /** Without a frame of its own: the fields alone. */
  readonly bare = input(false);
  protected readonly own = computed(() => resolved(this.shape()));
  protected readonly value = computed(() => this.draft.at(this.path()));
  protected readonly title = computed(() => fieldName(this.name(), this.owner()));
  protected readonly hint = computed(() => fieldHint(this.name(), this.owner()));
  protected readonly id = computed(() => `rule-${this.path()}`);

  protected readonly mode = computed(() => {
    const own = this.own();
    if (SIMPLE.includes(own.type)) return 'value';
    if (own.type === 'list') {
      if (this.name() === 'steps') return 'steps';
      return SIMPLE.includes(resolved(own.of).type) ? 'many' : 'list';
    }
    return own.type === 'variant' ? 'variant' : own.type === 'wordOr' ? 'wordOr' : 'object';
  });

  protected readonly list = computed(() => {
    const own = this.own();
    return own.type === 'list' ? own : null;
  });

  private readonly object = computed((): ObjectShape | null => objectOf(this.own(), this.value()));

  /** Whose the fields are: the kind, else the key they stand under. */
  protected readonly ownerOfFields = computed(() => String(fieldsOf(this.value())['kind'] ?? this.name()));

  private readonly every = computed((): FieldOf[] => {
    const object = this.object();
    if (!object) return [];
    const fields = (all: Readonly<Record<string, Shape>>, optional: boolean): FieldOf[] =>
      Object.entries(all).map(([key, shape]) => ({ key, shape, optional, path: below(this.path(), key) }));
    const all = [...fields(object.required, false), ...fields(object.optional, true)];
    return all.filter(({ key, path }) => !pointless(key, this.value()) || this.draft.faultsAt(path).length > 0);
  });

  private readonly present = computed(() => Object.keys(fieldsOf(this.value())));

  /** What is asked, has something in it, or is so plain that it is shown empty. */
  protected readonly shown = computed(() =>
    this.every().filter((field) => !field.optional || this.present().includes(field.key) || this.plain(field.shape)),
  );
  protected readonly addable = computed(() => this.every().filter((field) => !this.shown().includes(field)));

  protected readonly kinds = computed(() => {
    const own = this.own();
    const kinds = own.type === 'variant' ? Object.keys(own.kinds) : [];
    const family = this.family();
    return kinds.map((value) => ({ value, name: optionName(family, value) }));
  });
  protected readonly kind = computed(() => String(fieldsOf(this.value())['kind'] ?? ''));

  protected readonly rows = computed(() => this.draft.list(this.path()).map((_, index) => below(this.path(), index)));

  protected wide(field: FieldOf): boolean {
    return !SIMPLE.includes(resolved(field.shape).type) || field.key === 'notes';
  }

  protected droppable(field: FieldOf): boolean {
    return field.optional && !this.plain(field.shape) && this.present().includes(field.key);
  }

  protected nameOf(field: FieldOf): string {
    return fieldName(field.key, this.ownerOfFields());
  }

  protected changeKind(event: Event): void {
    const { value: kind } = event.target as HTMLSelectElement;
    this.draft.set(this.path(), changeKind(this.own(), this.value(), kind));
    const [holder, key] = parted(this.path());
    if (key === 'measure' || key === 'method') this.draft.set(holder, settled(fieldsOf(this.draft.at(holder))));
  }

  protected add(field: FieldOf): void {
    const row = BEGUN_ROWS[field.key];
    this.draft.set(field.path, row === undefined ? blank(field.shape) : [row]);
  }

  protected drop(path: string): void {
    this.draft.set(path, undefined);
  }

  protected addRow(): void {
    const list = this.list();
    if (list)
      this.draft.insert(this.path(), this.rows().length, this.freshRow(BEGUN_ROWS[this.name()] ?? blank(list.of)));
  }

  protected removeRow(index: number): void {
    const left = this.draft.list(this.path()).toSpliced(index, 1);
    this.draft.set(this.path(), left.length === 0 && this.optional() ? undefined : left);
  }

  /** Groups and lists are named by keys that nobody wants to think of. */
  private freshRow(row: unknown): unknown {
    const fields = fieldsOf(row);
    if (!('key' in fields)) return row;
    const used = this.draft.list(this.path()).map((one) => fieldsOf(one)['key']);
    let count = used.length + 1;
    while (used.includes(`${this.name()}${count}`)) count += 1;
    return { ...fields, key: `${this.name()}${count}` };
  }

  private plain(shape: Shape): boolean {
    const own = resolved(shape);
    if (own.type === 'list') return SIMPLE.includes(resolved(own.of).type) && resolved(own.of).type !== 'decimal';
    return SIMPLE.includes(own.type);
  }

  /** Under which name the kinds are called: a measure inside a rate is a measure too. */
  private family(): string {
    const shape = this.shape();
    return shape.type === 'named' ? shape.name : this.name();
  }
}
