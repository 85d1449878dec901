import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { UrlQuery } from './url-query';

export interface FilterOption {
  readonly value: string;
  readonly name: string;
}

/** One value of a filter from a list, bound to the address. */
@Component({
  selector: 'ui-filter-select',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <select class="input" [attr.aria-label]="label()" (change)="pick($any($event.target).value)">
      @if (any()) {
        <option value="">{{ any() }}</option>
      }
      @for (option of options(); track option.value) {
        <option [value]="option.value" [selected]="option.value === chosen()">{{ option.name }}</option>
      }
    </select>
  `,
  styles: ':host { display: contents; } select { width: auto; max-width: 200px; }',
})
export class FilterSelect {
  readonly query = input.required<UrlQuery>();
  /** Its name in the address. */
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly options = input.required<readonly FilterOption[]>();
  /** What stands for no choice; left out where one of the options always holds. */
  readonly any = input('');
  /** The option that holds when the address names none, and is not written there. */
  readonly usual = input('');
  protected readonly chosen = computed(() => this.query().text(this.name()) || this.usual());

  protected pick(value: string): void {
    void this.query().set({ [this.name()]: value === this.usual() ? null : value });
  }
}
