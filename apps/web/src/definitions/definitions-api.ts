import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { api, DefinitionDetail, DefinitionView, DraftDefinition, paths, WriteDefinition } from '@huoshui/contracts';
import { Api } from '../shell/http/api';

@Service()
export class DefinitionsApi {
  private readonly api = inject(Api);

  list = () => httpResource<DefinitionView[]>(() => api(paths.definitions), { defaultValue: [] });

  current = () => httpResource<DefinitionDetail[]>(() => api(paths.definitions, 'current'), { defaultValue: [] });

  one = (id: () => string | undefined) =>
    httpResource<DefinitionDetail>(() => {
      const known = id();
      return known === undefined ? undefined : api(paths.definitions, known);
    });

  draft = (input: DraftDefinition) => this.api.post<{ id: string }>(api(paths.definitions), input);

  change = (id: string, input: WriteDefinition, version: number) =>
    this.api.put(api(paths.definitions, id), input, version);

  activate = (id: string, fromDay: string, version: number) =>
    this.api.put(api(paths.definitions, id, 'activation'), { fromDay }, version);
}
