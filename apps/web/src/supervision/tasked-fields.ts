import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { FieldTree, FormField } from '@angular/forms/signals';
import { Day } from '@huoshui/domain';
import { Choice, DayField, Field } from '@huoshui/ui';
import { DepartmentList } from '../shell/department-list';
import { PersonPicker } from '../shell/parts/person-picker';
import { Session } from '../shell/session';
import { TeamList } from '../shell/team-list';
import { WorkDays } from '../shell/work-days';
import { AblePeople } from './able-people';
import { CoOwnersField } from './co-owners-field';
import { TaskedDraft } from './tasked-draft';

/** What is to be done, by whom, until when. */
@Component({
  selector: 'hs-tasked-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Choice, CoOwnersField, DayField, Field, FormField, PersonPicker],
  templateUrl: './tasked-fields.html',
  styleUrl: './tasked-fields.css',
})
export class TaskedFields {
  readonly form = input.required<FieldTree<TaskedDraft>>();
  protected readonly session = inject(Session);
  private readonly work = inject(WorkDays);
  protected readonly departments = inject(DepartmentList).active;
  protected readonly teams = inject(TeamList).active;
  protected readonly people = inject(AblePeople).all;
  protected readonly ways = [
    { value: 'workdays', name: $localize`几个工作日内` },
    { value: 'day', name: $localize`某日前` },
  ];
  protected readonly byDay = computed(() => this.form().by().value() === 'day');
  /** The day on which so many working days end. */
  protected readonly falls = computed(() => {
    const count = Number(this.form().workdays().value());
    if (!Number.isInteger(count) || count < 1 || count > 250) return '';
    return this.work.calendar().addWorkdays(this.session.today() as Day, count);
  });
}
