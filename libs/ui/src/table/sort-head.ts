import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../shared/icon';
import { UrlQuery } from './url-query';

/** A column header that sorts: first downward, then upward, then as the list comes. The order stands in the address. */
@Component({
  selector: 'th[uiSort]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: { scope: 'col', '[attr.aria-sort]': 'state()' },
  template: `<button type="button" (click)="turn()"><ng-content /><ui-icon [name]="sign()" [size]="14" /></button>`,
  styles: `
    button {
      display: inline-flex;
      align-items: center;
      gap: 2px;
      padding: 0;
      border: 0;
      background: none;
      font-weight: inherit;
      cursor: pointer;
    }
    ui-icon {
      color: var(--hs-ink-faint);
    }
    :host([aria-sort='ascending']) button,
    :host([aria-sort='descending']) button,
    :host([aria-sort='ascending']) ui-icon,
    :host([aria-sort='descending']) ui-icon {
      color: var(--hs-primary);
    }
  `,
})
export class SortHead {
  readonly name = input.required<string>({ alias: 'uiSort' });
  readonly query = input.required<UrlQuery>();
  protected readonly state = computed((): 'none' | 'ascending' | 'descending' => {
    if (this.query().text('sort') !== this.name()) return 'none';
    return this.query().flag('descending') ? 'descending' : 'ascending';
  });
  protected readonly sign = computed(
    () => (({ none: 'sortNone', ascending: 'sortUp', descending: 'sortDown' }) as const)[this.state()],
  );

  protected turn(): void {
    const next = { none: true, descending: false, ascending: null }[this.state()];
    void this.query().set({ sort: next === null ? null : this.name(), descending: next });
  }
}
