import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { formFaultWords } from './form-fault-words';
import { RuleDraft } from './rule-draft';

/** What is wrong with one field, below it. */
@Component({
  selector: 'hs-field-faults',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (sentences().length > 0) {
      <div [id]="'rule-' + path() + '-faults'">
        @for (sentence of sentences(); track $index) {
          <p class="fault">{{ sentence }}</p>
        }
      </div>
    }
  `,
  styles: `
    .fault {
      color: var(--hs-alarm);
      font-size: var(--hs-size-small);
    }
  `,
})
export class FieldFaults {
  private readonly draft = inject(RuleDraft);
  readonly path = input.required<string>();
  /** Also what is wrong inside, where no field of its own shows it. */
  readonly deep = input(false);
  protected readonly sentences = computed(() => {
    const path = this.path();
    return (this.deep() ? this.draft.faultsIn(path) : this.draft.faultsAt(path)).map(formFaultWords);
  });
}
