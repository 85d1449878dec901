import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  api,
  ArrangementVersion,
  ArrangementView,
  BulletinDetail,
  BulletinFilter,
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

  list = (filter: () => BulletinFilter) =>
    httpResource<BulletinView[]>(() => ({ url: api(paths.bulletins), params: { ...filter() } }), { defaultValue: [] });

  one = (period: () => string) => httpResource<BulletinDetail>(() => api(paths.bulletins, period()));

  now = (period: string) => this.api.get<BulletinDetail>(api(paths.bulletins, period));

  compile = (period: string) => this.api.post(api(paths.bulletins), { period });

  remark = (period: string, remarks: string, version: number) =>
    this.api.put(api(paths.bulletins, period), { remarks }, version);

  move = (period: string, state: BulletinState, version: number) =>
    this.api.put(api(paths.bulletins, period, 'state'), { state }, version);

  /** That the reader has it open. */
  opened = (period: string) => this.api.post(api(paths.bulletins, period, 'readings'), {});

  document = (period: string, ending: 'docx' | 'xlsx' | 'pdf') => api(paths.bulletins, period, ending);

  noteDown = (period: string, items: readonly NotableLine[], version: number) =>
    this.api.put(api(paths.bulletins, period, 'notable'), { items }, version);

  arrangement = () => httpResource<ArrangementView>(() => api(paths.bulletinArrangement));

  arrangementNow = () => this.api.get<ArrangementView>(api(paths.bulletinArrangement));

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
