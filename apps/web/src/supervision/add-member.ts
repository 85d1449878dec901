import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { taskForceLimits } from '@huoshui/contracts';
import { PersonPicker } from '../shell/parts/person-picker';
import { PeopleList } from '../shell/people-list';
import { MemberDraft } from './member-draft';

/** Adds one who has an account, found by name, or one of a firm or another office by name alone. */
@Component({
  selector: 'hs-add-member',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PersonPicker],
  template: `
    <div class="adding" [class.by-name]="people().length === 0">
      @if (people().length > 0) {
        @for (turn of [turns()]; track turn) {
          <hs-person-picker label="添加有账号的成员" i18n-label [people]="people()" (valueChange)="take($event)" />
        }
      }
      <input
        class="input"
        [maxLength]="most"
        placeholder="无账号的填姓名，如：何总（企业）"
        i18n-placeholder
        aria-label="无账号成员的姓名"
        i18n-aria-label
        [value]="name()"
        (input)="type($event)"
        (keydown.enter)="$event.preventDefault(); addName()"
      />
      <button type="button" class="button" [disabled]="name().trim() === ''" (click)="addName()" i18n>加入</button>
    </div>
  `,
  styleUrl: './project-forms.css',
})
export class AddMember {
  readonly added = output<MemberDraft>();
  protected readonly people = inject(PeopleList).active;
  protected readonly most = taskForceLimits.name;
  /** Who is taken moves to the list; a fresh picker takes the next one. */
  protected readonly turns = signal(0);
  protected readonly name = signal('');

  protected take(id: string): void {
    const person = this.people().find((one) => one.id === id);
    if (!person) return;
    this.turns.update((turns) => turns + 1);
    this.added.emit({ personId: id, name: person.displayName, post: '' });
  }

  protected type(event: Event): void {
    this.name.set((event.target as HTMLInputElement).value);
  }

  protected addName(): void {
    const name = this.name().trim();
    if (name === '') return;
    this.added.emit({ personId: '', name, post: '' });
    this.name.set('');
  }
}
