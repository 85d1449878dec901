import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { api, BulletinDetail, BulletinView, paths } from '@huoshui/contracts';
import { BulletinState } from '@huoshui/domain';
import { Api } from '../shell/http/api';

@Service()
export class BulletinsApi {
  private readonly api = inject(Api);

  list = (year: () => number) =>
    httpResource<BulletinView[]>(() => ({ url: api(paths.bulletins), params: { year: year() } }), { defaultValue: [] });

  one = (week: () => string) => httpResource<BulletinDetail>(() => api(paths.bulletins, week()));

  compile = (week: string) => this.api.post(api(paths.bulletins), { week });

  remark = (week: string, remarks: string, version: number) =>
    this.api.put(api(paths.bulletins, week), { remarks }, version);

  move = (week: string, state: BulletinState, version: number) =>
    this.api.put(api(paths.bulletins, week, 'state'), { state }, version);

  document = (week: string, ending: 'docx' | 'xlsx') => api(paths.bulletins, week, ending);
}
