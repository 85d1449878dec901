import { NgTemplateOutlet } from '@angular/common';
import { afterNextRender, ChangeDetectionStrategy, Component, computed, inject, Injector, signal } from '@angular/core';
import { RuleFault } from '@huoshui/domain';
import { Dialog, Viewport } from '@huoshui/ui';
import { RuleSetWords } from '../rule-set-words';
import { formFaultWords } from './form-fault-words';
import { FieldFaults } from './field-faults';
import { fieldsOf } from './fits';
import { ItemFields } from './item-fields';
import { ItemList } from './item-list';
import { parted } from './json-path';
import { RuleDraft, sectionOf } from './rule-draft';
import { SectionFields } from './section-fields';

/** The rules as a form: what there is at the left, the fields of what is chosen, and how all of it reads. */
@Component({
  selector: 'hs-rule-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, FieldFaults, ItemFields, ItemList, NgTemplateOutlet, RuleSetWords, SectionFields],
  templateUrl: './rule-editor.html',
  styleUrl: './rule-editor.css',
})
export class RuleEditor {
  protected readonly draft = inject(RuleDraft);
  private readonly injector = inject(Injector);
  protected readonly narrow = inject(Viewport).narrow;
  protected readonly open = signal(false);
  protected readonly sections = [
    { key: 'basics', name: $localize`名称、舍入与并列` },
    { key: 'groups', name: $localize`分组` },
    { key: 'total', name: $localize`总分` },
    { key: 'lists', name: $localize`红榜、黑榜` },
    { key: 'persons', name: $localize`人员计分` },
  ];
  protected readonly item = computed(() => this.draft.selected().includes('items.'));
  protected readonly title = computed(() => {
    const selected = this.draft.selected();
    const section = this.sections.find(({ key }) => key === selected)?.name;
    return section ?? String(fieldsOf(this.draft.at(selected))['title'] || $localize`未命名`);
  });
  /** The blend that the chosen part is in. */
  protected readonly holder = computed(() => {
    const [list] = parted(this.draft.selected());
    const [holder] = parted(list);
    return holder.includes('items.') ? holder : null;
  });
  protected readonly faults = computed(() =>
    this.draft.faults().map((fault) => ({ fault, words: formFaultWords(fault) })),
  );

  protected count(section: string): number {
    return this.draft.faults().filter(({ path }) => !/^items(\.|$)/.test(path) && sectionOf(path) === section).length;
  }

  protected choose(path: string): void {
    this.draft.selected.set(path);
    this.open.set(true);
  }

  /** Opens where it is wrong and puts the cursor there. */
  protected jump({ path }: RuleFault): void {
    this.draft.open(path);
    this.open.set(true);
    afterNextRender(() => this.focus(path), { injector: this.injector });
  }

  protected unknown({ code }: RuleFault): boolean {
    return code === 'rule-set.key-unknown';
  }

  private focus(path: string): void {
    for (let where = path; where !== ''; [where] = parted(where)) {
      const field = document.getElementById(`rule-${where}`) ?? document.getElementById(`rule-${where}.kind`);
      if (!field) continue;
      field.scrollIntoView({ block: 'center' });
      field.focus({ preventScroll: true });
      return;
    }
  }
}
