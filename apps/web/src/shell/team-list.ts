import { httpResource } from '@angular/common/http';
import { computed, Service } from '@angular/core';
import { api, paths, TeamView } from '@huoshui/contracts';

/** All teams in their order, for pickers and filters; asked for once while anyone looks. */
@Service()
export class TeamList {
  readonly all = httpResource<TeamView[]>(() => api(paths.teams), { defaultValue: [] });
  readonly active = computed(() => (this.all.hasValue() ? this.all.value().filter((team) => team.active) : []));
  readonly options = computed(() => this.active().map(({ id, name }) => ({ value: id, name })));
}
