import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RULE_SHAPES, Shape } from '@huoshui/domain';
import { changeItemKind, ITEM_KINDS, ItemKind, itemKind } from './change-kind';
import { FieldFaults } from './field-faults';
import { fieldsOf, objectOf } from './fits';
import { ItemList } from './item-list';
import { itemSentence } from './item-sentence';
import { BEGUN_ROWS, plainItem } from './item-templates';
import { below } from './json-path';
import { itemKindName } from './option-names';
import { pointless } from './pointless';
import { RuleDraft } from './rule-draft';
import { RuleNode } from './rule-node';

const ORDER = [
  'title',
  'points',
  'team',
  'measure',
  'window',
  'method',
  'filter',
  'division',
  'grades',
  'weight',
  'cap',
  'floor',
];
const ALWAYS = ['weight', 'cap', 'floor'];

/** Everything about one item: its sentence as it now reads, its kind, and the fields that the kind has. */
@Component({
  selector: 'hs-item-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldFaults, ItemList, RuleNode],
  templateUrl: './item-fields.html',
  styleUrl: './item-fields.css',
})
export class ItemFields {
  protected readonly draft = inject(RuleDraft);
  readonly path = input.required<string>();
  protected readonly value = computed(() => this.draft.at(this.path()));
  protected readonly kind = computed(() => itemKind(this.value()));
  /** Only persons have a team of their own. */
  protected readonly kindNames = computed(() =>
    ITEM_KINDS.filter((kind) => kind !== 'ofTeam' || kind === this.kind() || this.path().startsWith('persons.')).map(
      (value) => ({ value, name: itemKindName[value] }),
    ),
  );
  protected readonly faults = computed(() => this.draft.faultsIn(this.path()).length);
  protected readonly sentence = computed(() => itemSentence(this.draft, this.path()));
  private readonly object = computed(() => objectOf(RULE_SHAPES['item'] as Shape, this.value()));

  private readonly every = computed(() => {
    const { required = {}, optional = {} } = this.object() ?? {};
    const nested = /items\.\d+\.items\./.test(this.path());
    const there = fieldsOf(this.value());
    const unasked = (key: string): boolean =>
      key === 'items' ||
      (pointless(key, there) && this.draft.faultsAt(below(this.path(), key)).length === 0) ||
      (key === 'weight' && !nested && !('weight' in there)) ||
      (key === 'window' && this.kind() === 'composite' && !('each' in there) && !('window' in there));
    const keys = [...Object.keys(required), ...Object.keys(optional)].filter((key) => !unasked(key));
    const place = (key: string): number => (ORDER.indexOf(key) + ORDER.length + 1) % (ORDER.length + 1);
    return keys
      .toSorted((one, other) => (ORDER.includes(one) ? place(one) : 99) - (ORDER.includes(other) ? place(other) : 99))
      .map((key) => ({
        key,
        shape: ({ ...required, ...optional } as Readonly<Record<string, Shape>>)[key] as Shape,
        path: below(this.path(), key),
        optional: key in optional,
      }));
  });
  protected readonly shown = computed(() => {
    const present = fieldsOf(this.value());
    return this.every().filter(({ key, optional }) => !optional || key in present || ALWAYS.includes(key));
  });
  protected readonly addable = computed(() => this.every().filter((field) => !this.shown().includes(field)));
  protected readonly names: Readonly<Record<string, string>> = {
    coefficients: $localize`难度系数`,
    applies: $localize`只对谁计`,
    factors: $localize`项目系数`,
    requires: $localize`前提条件`,
    each: $localize`逐周、逐月、逐季分别计分`,
    take: $localize`分项怎样合成`,
    missing: $localize`缺项分摊`,
    method: $localize`合计再折算`,
    window: $localize`逐期计分的时间`,
  };

  protected owner(key: string): string {
    if (this.kind() === 'composite' && ['take', 'method', 'window'].includes(key)) return 'composite';
    return key === 'points' ? 'fixed' : 'item';
  }

  protected wide(key: string): boolean {
    return !['title', 'key', 'points', 'division', 'window', ...ALWAYS].includes(key);
  }

  protected change(event: Event): void {
    const kind = (event.target as HTMLSelectElement).value as ItemKind;
    const { key } = fieldsOf(this.value());
    const fresh = plainItem(kind === 'composite' ? this.draft.freshKey(`${String(key)}Part`) : String(key));
    this.draft.set(this.path(), changeItemKind(this.value(), kind, fresh));
  }

  protected add(key: string): void {
    const begin = {
      applies: { kinds: ['attraction'] },
      coefficients: [{ who: { kinds: ['attraction'] }, times: 1.1 }],
      requires: [BEGUN_ROWS['requires']],
      each: { period: 'month', ended: true },
      take: 'most',
      missing: 'spread',
      method: { kind: 'bestShare', weight: 100 },
      window: 'yearToDate',
      factors: [{ filter: { manufacturing: true }, times: 1.2 }],
    };
    this.draft.set(below(this.path(), key), (begin as Readonly<Record<string, unknown>>)[key]);
  }
}
