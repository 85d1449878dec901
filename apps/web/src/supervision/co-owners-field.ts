import { ChangeDetectionStrategy, Component, computed, inject, model, output } from '@angular/core';
import { FormValueControl } from '@angular/forms/signals';
import { PartyKind, PartyView, supervisionLimits } from '@huoshui/contracts';
import { DepartmentList } from '../shell/department-list';
import { PersonPicker } from '../shell/parts/person-picker';
import { TeamList } from '../shell/team-list';
import { AblePeople } from './able-people';

/** Who helps: offices and teams by one tap each, people by name. */
@Component({
  selector: 'hs-co-owners-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PersonPicker],
  template: `
    <div class="chips" role="group" aria-label="协办单位" i18n-aria-label>
      @for (party of offices(); track party.id) {
        <button type="button" class="chip" [attr.aria-pressed]="has(party.id)" (click)="toggle(party)">
          {{ party.name }}
        </button>
      }
      @for (party of persons(); track party.id) {
        <button type="button" class="chip" aria-pressed="true" (click)="toggle(party)">{{ party.name }}</button>
      }
    </div>
    @for (turn of [persons().length]; track turn) {
      <hs-person-picker label="协办人" i18n-label [people]="people()" (valueChange)="take($event)" />
    }
  `,
  styles: `
    .chips {
      margin-bottom: var(--hs-space-2);
    }
  `,
})
export class CoOwnersField implements FormValueControl<readonly PartyView[]> {
  readonly value = model<readonly PartyView[]>([]);
  readonly touch = output<void>();
  private readonly departments = inject(DepartmentList).active;
  private readonly teams = inject(TeamList).active;
  protected readonly people = inject(AblePeople).all;
  protected readonly offices = computed((): readonly PartyView[] => [
    ...this.departments().map(({ id, name }) => ({ kind: PartyKind.Department, id, name })),
    ...this.teams().map(({ id, name }) => ({ kind: PartyKind.Team, id, name })),
  ]);
  protected readonly persons = computed(() => this.value().filter(({ kind }) => kind === PartyKind.Person));

  /** Who is taken stands among the chips; a fresh picker takes the next one. */
  protected take(id: string): void {
    const person = this.people().find((one) => one.id === id);
    if (person && !this.has(id)) this.toggle({ kind: PartyKind.Person, id, name: person.displayName });
  }

  protected has(id: string): boolean {
    return this.value().some((party) => party.id === id);
  }

  protected toggle(party: PartyView): void {
    const others = this.value().filter(({ id }) => id !== party.id);
    if (others.length < this.value().length) this.value.set(others);
    else if (others.length < supervisionLimits.coOwners) this.value.set([...others, party]);
    this.touch.emit();
  }
}
