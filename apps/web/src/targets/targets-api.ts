import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { api, paths, SetTarget, TargetView } from '@huoshui/contracts';
import { Api } from '../shell/http/api';

@Service()
export class TargetsApi {
  private readonly api = inject(Api);

  year = (year: () => number) =>
    httpResource<TargetView[]>(() => ({ url: api(paths.targets), params: { year: year() } }), { defaultValue: [] });

  set = (input: SetTarget) => this.api.post(api(paths.targets), input);

  change = (id: string, value: number | null, version: number) =>
    this.api.put(api(paths.targets, id), { value }, version);
}
