import { computed, inject, Service } from '@angular/core';
import { allows, PartyView, Permission } from '@huoshui/contracts';
import { DepartmentList } from '../shell/department-list';
import { PeopleList } from '../shell/people-list';
import { TeamList } from '../shell/team-list';

/** Everybody who may be given an order, under one list of names: departments, teams, people whose role reports on orders. */
@Service()
export class Parties {
  private readonly departments = inject(DepartmentList).active;
  private readonly teams = inject(TeamList).active;
  private readonly people = inject(PeopleList).active;
  readonly all = computed((): readonly PartyView[] => [
    ...this.departments().map(({ id, name }): PartyView => ({ kind: 'department', id, name })),
    ...this.teams().map(({ id, name }): PartyView => ({ kind: 'team', id, name })),
    ...this.people()
      .filter(({ role }) => allows(role, Permission.SupervisionReport))
      .map(({ id, displayName, name }): PartyView => ({ kind: 'person', id, name: `${displayName}（${name}）` })),
  ]);
}
