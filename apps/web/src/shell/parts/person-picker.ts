import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input, model, output } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { FormValueControl } from '@angular/forms/signals';
import { api, paths, PersonView } from '@huoshui/contracts';
import { NzSelectModule } from 'ng-zorro-antd/select';

/** One of the people in service, found by typing part of a name. Only for who may read people. */
@Component({
  selector: 'hs-person-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FormsModule, NzSelectModule],
  template: `<nz-select
    nzShowSearch
    [nzAllowClear]="allowClear()"
    [nzLoading]="people.isLoading()"
    [nzPlaceHolder]="placeholder"
    [attr.aria-label]="label()"
    [ngModel]="value() || null"
    (ngModelChange)="value.set($event ?? '')"
    (nzBlur)="touch.emit()"
  >
    @for (person of active(); track person.id) {
      <nz-option [nzValue]="person.id" [nzLabel]="person.label" />
    }
  </nz-select>`,
  styles: `
    :host,
    nz-select {
      display: block;
      width: 100%;
    }
  `,
})
export class PersonPicker implements FormValueControl<string> {
  readonly value = model('');
  readonly label = input.required<string>();
  readonly allowClear = input(false);
  readonly touch = output<void>();
  protected readonly placeholder = $localize`输入姓名查找`;
  protected readonly people = httpResource<PersonView[]>(() => api(paths.people), { defaultValue: [] });
  protected readonly active = computed(() =>
    (this.people.hasValue() ? this.people.value() : [])
      .filter((person) => person.active || person.id === this.value())
      .map(({ id, displayName, teams }) => ({
        id,
        label: [displayName, teams.map((team) => team.name).join('、')].filter(Boolean).join(' · '),
      })),
  );
}
