import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ObjectShape, RULE_SET_SHAPE, Shape } from '@huoshui/domain';
import { FieldFaults } from './field-faults';
import { ItemList } from './item-list';
import { plainItem } from './item-templates';
import { RuleDraft } from './rule-draft';
import { RuleNode } from './rule-node';

const BASICS = ['name', 'notes', 'rounding', 'ranking', 'tieBreakers'];

const shapeAt = (key: string, of: ObjectShape = RULE_SET_SHAPE): Shape =>
  ({ ...of.required, ...of.optional })[key] as Shape;

/** One of the sections beside the items: basics, groups, total, lists, persons. */
@Component({
  selector: 'hs-section-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldFaults, ItemList, RuleNode],
  templateUrl: './section-fields.html',
  styleUrl: './item-fields.css',
})
export class SectionFields {
  protected readonly draft = inject(RuleDraft);
  readonly section = input.required<string>();
  protected readonly fields = computed(() => {
    const section = this.section();
    if (section === 'basics') return BASICS.map((key) => this.field(key, key, shapeAt(key)));
    if (section !== 'persons') return [this.field(section, section, shapeAt(section))];
    if (!this.scoresPersons()) return [];
    const persons = shapeAt('persons') as ObjectShape;
    return ['within', 'tieBreakers', 'total', 'lists'].map((key) =>
      this.field(`persons.${key}`, key, shapeAt(key, persons)),
    );
  });
  protected readonly scoresPersons = computed(() => this.draft.at('persons') !== undefined);

  private field(path: string, key: string, shape: Shape) {
    return {
      path,
      key,
      shape,
      optional: ['ranking', 'groups', 'total', 'lists'].includes(key),
      owner: this.section(),
      wide: key !== 'within' && key !== 'ranking' && key !== 'name',
    };
  }

  protected addPersons(): void {
    this.draft.set('persons', { items: [plainItem(this.draft.freshKey('person'))], tieBreakers: [], within: 'zone' });
  }
}
