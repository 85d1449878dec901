import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  api,
  DraftScheduleTemplate,
  paths,
  ScheduleTemplateSummary,
  ScheduleTemplateView,
  WriteScheduleTemplate,
} from '@huoshui/contracts';
import { Api } from '../shell/http/api';

/** The versions of schedule templates: read by all, drafted and activated by the office. */
@Service()
export class TemplatesApi {
  private readonly api = inject(Api);

  all = () => httpResource<ScheduleTemplateSummary[]>(() => api(paths.scheduleTemplates), { defaultValue: [] });

  one = (id: () => string | undefined) =>
    httpResource<ScheduleTemplateView>(() => {
      const wanted = id();
      return wanted === undefined ? undefined : api(paths.scheduleTemplates, wanted);
    });

  draft = (input: DraftScheduleTemplate) => this.api.post<{ id: string }>(api(paths.scheduleTemplates), input);

  write = (id: string, input: WriteScheduleTemplate, version: number) =>
    this.api.put<{ version: number }>(api(paths.scheduleTemplates, id), input, version);

  activate = (id: string, version: number) => this.api.put(api(paths.scheduleTemplates, id, 'activation'), {}, version);

  discard = (id: string, version: number) => this.api.delete(api(paths.scheduleTemplates, id), version);
}
