import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { api, ChangeWeek, paths, WeekSettingsView } from '@huoshui/contracts';
import { Api } from '../shell/http/api';

@Service()
export class WeeksApi {
  private readonly api = inject(Api);

  settings = () => httpResource<WeekSettingsView>(() => api(paths.weekSettings));

  change = (input: ChangeWeek) => this.api.post<{ id: string }>(api(paths.weekSettings, 'versions'), input);

  withdraw = (id: string) => this.api.delete(api(paths.weekSettings, 'versions', id));
}
