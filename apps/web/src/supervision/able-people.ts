import { computed, inject, Service } from '@angular/core';
import { allows, Permission } from '@huoshui/contracts';
import { PeopleList } from '../shell/people-list';

/** People who may be given an order: those in service whose role reports on orders. */
@Service()
export class AblePeople {
  private readonly people = inject(PeopleList);
  readonly all = computed(() => this.people.active().filter(({ role }) => allows(role, Permission.SupervisionReport)));
}
