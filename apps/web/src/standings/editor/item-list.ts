import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RuleItem } from '@huoshui/domain';
import { buttonLabels } from './button-labels';
import { fieldsOf } from './fits';
import { itemSentence } from './item-sentence';
import { ITEM_TEMPLATES, renamed } from './item-templates';
import { below } from './json-path';
import { RowTools } from './row-tools';
import { RuleDraft } from './rule-draft';

/** Items one below the other, each with its sentence: opened, moved, doubled, removed, and added from a template. */
@Component({
  selector: 'hs-item-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RowTools],
  templateUrl: './item-list.html',
  styleUrl: './item-list.css',
})
export class ItemList {
  protected readonly draft = inject(RuleDraft);
  protected readonly label = buttonLabels;
  /** Of the list: `items`, `persons.items`, or a blend's. */
  readonly path = input.required<string>();
  /** An item was chosen to be looked at. */
  readonly opened = output<void>();
  protected readonly templates = ITEM_TEMPLATES;
  protected readonly rows = computed(() =>
    this.draft.list(this.path()).map((value, index) => {
      const path = below(this.path(), index);
      const { title, key, weight } = fieldsOf(value);
      return {
        path,
        title: String(title || key || $localize`未命名`),
        weight: typeof weight === 'number' ? weight : null,
        sentence: itemSentence(this.draft, path),
        faults: this.draft.faultsIn(path).length,
        chosen: this.draft.selected() === path || this.draft.selected().startsWith(`${path}.`),
      };
    }),
  );

  protected open(path: string): void {
    this.draft.selected.set(path);
    this.opened.emit();
  }

  protected move(index: number, to: number): void {
    this.draft.move(this.path(), index, to);
    const here = below(this.path(), index);
    if (this.draft.selected() === here) this.draft.selected.set(below(this.path(), to));
    else if (this.draft.selected() === below(this.path(), to)) this.draft.selected.set(here);
  }

  protected double(index: number): void {
    const item = this.draft.list(this.path())[index] as RuleItem;
    this.put(index + 1, { ...item, title: $localize`${item.title}:title:（副本）`.slice(0, 40) });
  }

  protected remove(index: number): void {
    this.draft.set(this.path(), this.draft.list(this.path()).toSpliced(index, 1));
    if (this.draft.selected().startsWith(this.path())) {
      const holder = this.path().replace(/\.?items$/, '');
      this.draft.selected.set(holder === '' || holder === 'persons' ? 'basics' : holder);
    }
  }

  protected add(event: Event): void {
    const select = event.target as HTMLSelectElement;
    const template = this.templates[Number(select.value)];
    select.value = '';
    if (template) this.put(this.rows().length, template.item);
  }

  private put(at: number, item: RuleItem): void {
    this.draft.insert(
      this.path(),
      at,
      renamed(item, (base, taken) => this.draft.freshKey(base, taken)),
    );
    this.open(below(this.path(), at));
  }
}
