import { httpResource } from '@angular/common/http';
import { computed, Service } from '@angular/core';
import { api, DepartmentView, paths } from '@huoshui/contracts';

/** All departments in their order, for pickers and filters; asked for once while anyone looks. */
@Service()
export class DepartmentList {
  readonly all = httpResource<DepartmentView[]>(() => api(paths.departments), { defaultValue: [] });
  readonly active = computed(() => (this.all.hasValue() ? this.all.value().filter(({ active }) => active) : []));
  /** Those of which the person is a member today. */
  readonly mine = computed(() => this.active().filter(({ mine }) => mine));
}
