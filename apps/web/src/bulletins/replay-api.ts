import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { api, paths, ReplayRunDetail, ReplayRunView } from '@huoshui/contracts';
import { Api } from '../shell/http/api';

@Service()
export class ReplayApi {
  private readonly api = inject(Api);

  list = () => httpResource<ReplayRunView[]>(() => api(paths.bulletinReplays), { defaultValue: [] });

  /** Of no id: nothing. */
  detail = (id: () => string | undefined) =>
    httpResource<ReplayRunDetail>(() => {
      const wanted = id();
      return wanted === undefined ? undefined : api(paths.bulletinReplays, wanted);
    });

  one = (id: string) => this.api.get<ReplayRunDetail>(api(paths.bulletinReplays, id));

  ask = () => this.api.post<{ id: string }>(api(paths.bulletinReplays));
}
