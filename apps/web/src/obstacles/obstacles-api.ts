import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  api,
  ChangeObstacle,
  ObstacleColumn,
  ObstacleDetail,
  ObstacleFiguresView,
  ObstacleSettingsView,
  ObstacleView,
  Page,
  paths,
  RaiseObstacle,
} from '@huoshui/contracts';
import { ObstacleAct, ObstacleSettings } from '@huoshui/domain';
import { Api } from '../shell/http/api';

/** Where each act is posted; a change is none of them. */
const actPath: Readonly<Record<Exclude<ObstacleAct, 'change'>, string>> = {
  accept: 'acceptance',
  handOff: 'hand-offs',
  reportIn: 'report-in',
  giveBack: 'return',
  pause: 'pause',
  resume: 'resumption',
  note: 'notes',
  tell: 'words',
  reply: 'reply',
  settle: 'settlement',
  reopen: 'reopening',
  withdraw: 'withdrawal',
};

type Params = Readonly<Record<string, string | number | boolean | readonly string[]>>;

@Service()
export class ObstaclesApi {
  private readonly api = inject(Api);

  one = (id: () => string) => httpResource<ObstacleDetail>(() => api(paths.obstacles, id()));

  board = (params: () => Params) =>
    httpResource<ObstacleColumn[]>(() => ({ url: api(paths.obstacles, 'board'), params: params() }));

  figures = (params: () => Params) =>
    httpResource<ObstacleFiguresView>(() => ({ url: api(paths.obstacles, 'figures'), params: params() }));

  settings = () => httpResource<ObstacleSettingsView>(() => api(paths.obstacles, 'settings'));

  /** The next cards of a column. */
  more = (params: Params) => {
    const query = new URLSearchParams(Object.entries(params).flatMap(([name, value]) => pairs(name, value)));
    return this.api.get<Page<ObstacleView>>(`${api(paths.obstacles)}?${query}`);
  };

  raise = (input: RaiseObstacle) => this.api.post<{ id: string; code: string }>(api(paths.obstacles), input);

  change = (id: string, input: ChangeObstacle, version: number) =>
    this.api.patch(api(paths.obstacles, id), input, version);

  act = (id: string, act: Exclude<ObstacleAct, 'change'>, input: object = {}) =>
    this.api.post(api(paths.obstacles, id, actPath[act]), input);

  keepSettings = (input: ObstacleSettings, version: number) =>
    this.api.put(api(paths.obstacles, 'settings'), input, version);
}

const pairs = (name: string, value: Params[string]): string[][] =>
  (Array.isArray(value) ? value : [value]).map((one) => [name, String(one)]);
