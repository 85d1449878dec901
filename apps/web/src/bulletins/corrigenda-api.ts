import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { api, CorrigendumView, paths, WriteCorrigendum } from '@huoshui/contracts';
import { CorrigendumState } from '@huoshui/domain';
import { Api } from '../shell/http/api';

@Service()
export class CorrigendaApi {
  private readonly api = inject(Api);

  of = (period: () => string) =>
    httpResource<CorrigendumView[]>(() => api(paths.bulletins, period(), paths.corrigenda), { defaultValue: [] });

  draft = (period: string, written: WriteCorrigendum) =>
    this.api.post<{ id: string }>(api(paths.bulletins, period, paths.corrigenda), written);

  move = (id: string, state: CorrigendumState, version: number) =>
    this.api.put(api(paths.corrigenda, id, 'state'), { state }, version);
}
