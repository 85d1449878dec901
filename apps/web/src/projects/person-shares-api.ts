import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { api, paths, PersonSharesView, SharePersons } from '@huoshui/contracts';
import { Api } from '../shell/http/api';

@Service()
export class PersonSharesApi {
  private readonly api = inject(Api);

  /** Asked again when `also` is another object. */
  of = (id: () => string, also: () => unknown = () => null) =>
    httpResource<PersonSharesView>(() => {
      also();
      return api(paths.projects, id(), 'persons');
    });

  share = (id: string, input: SharePersons, version: number) =>
    this.api.put(api(paths.projects, id, 'persons'), input, version);
}
