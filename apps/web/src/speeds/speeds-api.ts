import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { api, ChangeSpeedSetting, paths, SpeedSettingView, SpeedsView } from '@huoshui/contracts';
import { Api } from '../shell/http/api';

type Params = Readonly<Record<string, string>>;

@Service()
export class SpeedsApi {
  private readonly api = inject(Api);

  figures = (of: () => Params) => httpResource<SpeedsView>(() => ({ url: api(paths.speeds), params: { ...of() } }));

  settings = () => httpResource<SpeedSettingView[]>(() => api(paths.speeds, 'settings'));

  changeSetting = (input: ChangeSpeedSetting, version: number) =>
    this.api.put(api(paths.speeds, 'settings'), input, version);
}
