import { ChangeDetectionStrategy, Component, inject, input, model, output } from '@angular/core';
import { FormValueControl } from '@angular/forms/signals';
import { ComboBox } from '../shell/parts/combo-box';
import { Parties } from './parties';

/** One who answers for an order: a department, a team or a person. */
@Component({
  selector: 'hs-party-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ComboBox],
  template: `<hs-combo-box
    [(value)]="value"
    [label]="label()"
    placeholder="部门、队伍或姓名"
    i18n-placeholder
    [options]="all()"
    (touch)="touch.emit()"
  />`,
})
export class PartyField implements FormValueControl<string> {
  readonly value = model('');
  readonly label = input.required<string>();
  readonly touch = output<void>();
  protected readonly all = inject(Parties).all;
}
