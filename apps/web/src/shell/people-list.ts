import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import { api, paths, Permission, PersonView } from '@huoshui/contracts';
import { Session } from './session';

/** All people, for pickers; asked for only where someone may read them. */
@Service()
export class PeopleList {
  private readonly session = inject(Session);
  readonly all = httpResource<PersonView[]>(
    () => (this.session.may(Permission.PersonRead) ? api(paths.people) : undefined),
    { defaultValue: [] },
  );
  /** In service, and so eligible. */
  readonly active = computed(() => (this.all.hasValue() ? this.all.value().filter((person) => person.active) : []));
}
