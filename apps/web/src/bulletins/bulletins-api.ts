import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  api,
  ArrangementVersion,
  ArrangementView,
  BulletinDetail,
  BulletinTemplates,
  BulletinView,
  NotableLine,
  paths,
} from '@huoshui/contracts';
import { Arrangement, BulletinState, PrintedBulletin } from '@huoshui/domain';
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

  document = (week: string, ending: 'docx' | 'xlsx' | 'pdf') => api(paths.bulletins, week, ending);

  noteDown = (week: string, items: readonly NotableLine[], version: number) =>
    this.api.put(api(paths.bulletins, week, 'notable'), { items }, version);

  arrangement = () => httpResource<ArrangementView>(() => api(paths.bulletinArrangement));

  arrangementVersions = () =>
    httpResource<ArrangementVersion[]>(() => api(paths.bulletinArrangement, 'versions'), { defaultValue: [] });

  /** The newest bulletin with the data of every block. */
  arrangementPreview = () => httpResource<PrintedBulletin>(() => api(paths.bulletinArrangement, 'preview'));

  arrange = (arrangement: Arrangement, version: number) =>
    this.api.put(api(paths.bulletinArrangement), arrangement, version);

  templates = () => httpResource<BulletinTemplates>(() => api(paths.bulletinTemplates));

  template = (number: number, what: 'docx' | 'preview') => api(paths.bulletinTemplates, String(number), what);

  useTemplate = (number: number) => this.api.post(api(paths.bulletinTemplates, 'uses'), { number });
}
