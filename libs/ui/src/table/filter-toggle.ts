import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { UrlQuery } from './url-query';

/** A filter that is on or off, bound to the address; its words are its content. */
@Component({
  selector: 'ui-filter-toggle',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button type="button" class="chip" [attr.aria-pressed]="pressed()" (click)="turn()"><ng-content /></button>
  `,
  styles: ':host { display: contents; }',
})
export class FilterToggle {
  readonly query = input.required<UrlQuery>();
  /** Its name in the address. */
  readonly name = input.required<string>();
  /** What stands in the address when it is on. */
  readonly value = input('true');
  protected readonly pressed = computed(() => this.query().text(this.name()) === this.value());

  protected turn(): void {
    void this.query().set({ [this.name()]: this.pressed() ? null : this.value() });
  }
}
