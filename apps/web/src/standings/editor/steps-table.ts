import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RuleMeasure } from '@huoshui/domain';
import { Icon } from '@huoshui/ui';
import { unitOf } from '../measure-words';
import { buttonLabels } from './button-labels';
import { FieldFaults } from './field-faults';
import { fieldsOf } from './fits';
import { parted } from './json-path';
import { RuleDraft } from './rule-draft';
import { shownNumber, typedNumber } from './typed-number';

/** The steps of a table in rows: from how much on, how many points. */
@Component({
  selector: 'hs-steps-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldFaults, Icon],
  templateUrl: './steps-table.html',
  styleUrl: './steps-table.css',
})
export class StepsTable {
  protected readonly draft = inject(RuleDraft);
  protected readonly label = buttonLabels;
  readonly path = input.required<string>();
  protected readonly rows = computed(() =>
    this.draft.list(this.path()).map((step) => {
      const { threshold, points } = fieldsOf(step);
      return { threshold: shownNumber(threshold), points: shownNumber(points) };
    }),
  );
  private readonly method = computed(() => parted(this.path())[0]);
  protected readonly unit = computed(() => {
    const measure = this.draft.at(`${parted(this.method())[0]}.measure`);
    try {
      return unitOf(measure as RuleMeasure);
    } catch {
      return '';
    }
  });
  protected readonly word = computed(() =>
    fieldsOf(this.draft.at(this.method()))['direction'] === 'atMost' ? $localize`不超过` : $localize`达到`,
  );
  protected readonly each = computed(() => fieldsOf(this.draft.at(this.method()))['between'] === 'bracket');

  protected type(index: number, key: 'threshold' | 'points', event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.draft.set(`${this.path()}.${index}.${key}`, typedNumber(value));
  }

  /** The next step goes on as the last two did. */
  protected add(): void {
    const steps = this.draft.list(this.path()).map(fieldsOf);
    const next = (key: string, otherwise: number): number => {
      const [before, last] = [steps.at(-2)?.[key], steps.at(-1)?.[key]];
      if (typeof last !== 'number') return otherwise;
      const by = typeof before === 'number' ? last - before : 1;
      return Number((last + by).toFixed(6));
    };
    this.draft.insert(this.path(), steps.length, { threshold: next('threshold', 1), points: next('points', 1) });
  }

  protected remove(index: number): void {
    this.draft.set(this.path(), this.draft.list(this.path()).toSpliced(index, 1));
  }
}
