import { ChangeDetectionStrategy, Component, computed, input, model, output } from '@angular/core';
import { FormValueControl } from '@angular/forms/signals';
import { PersonView } from '@huoshui/contracts';
import { ComboBox } from './combo-box';

/** One person among hundreds, sought by name or account. */
@Component({
  selector: 'hs-person-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ComboBox],
  template: `<hs-combo-box
    [(value)]="value"
    [label]="label()"
    placeholder="输入姓名或用户名"
    i18n-placeholder
    [options]="options()"
    (touch)="touch.emit()"
  />`,
})
export class PersonPicker implements FormValueControl<string> {
  /** The chosen person's id; '' while nobody is. */
  readonly value = model('');
  readonly label = input.required<string>();
  readonly people = input.required<readonly PersonView[]>();
  readonly touch = output<void>();
  protected readonly options = computed(() =>
    this.people().map(({ id, displayName, name }) => ({ id, name: displayName, more: name })),
  );
}
