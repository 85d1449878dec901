import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  api,
  CorrectImport,
  ImportDetail,
  ImportTemplateView,
  paths,
  RunImport,
  SaveImportTemplate,
} from '@huoshui/contracts';
import { DuplicateDecision, ImportKind } from '@huoshui/domain';
import type { Upload } from '@huoshui/ui';
import { Api } from '../shell/http/api';

@Service()
export class ImportsApi {
  private readonly api = inject(Api);

  readonly upload = {
    projects: this.api.uploadTo(api(paths.imports)),
    demands: this.api.uploadTo(`${api(paths.imports)}?kind=demands`),
  } as const satisfies Record<ImportKind, Upload>;

  readonly demandTemplate = api(paths.imports, 'demand-template');

  one = (id: () => string) => httpResource<ImportDetail>(() => api(paths.imports, id()));

  templates = () => httpResource<ImportTemplateView[]>(() => api(paths.importTemplates), { defaultValue: [] });

  rows = (id: string) => api(paths.imports, id, 'rows');

  workbook = (id: string) => api(paths.imports, id, 'workbook');

  correct = (id: string, input: CorrectImport, version: number) =>
    this.api.put(api(paths.imports, id, 'mapping'), input, version);

  run = (id: string, input: RunImport) => this.api.post(api(paths.imports, id, 'run'), input);

  decide = (id: string, rowId: string, decision: DuplicateDecision) =>
    this.api.post(api(paths.imports, id, 'rows', rowId, 'decision'), { decision });

  undo = (id: string) => this.api.post(api(paths.imports, id, 'undo'));

  saveTemplate = (input: SaveImportTemplate) => this.api.post<{ id: string }>(api(paths.importTemplates), input);

  removeTemplate = (id: string, version: number) => this.api.delete(api(paths.importTemplates, id), version);
}
