import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  AddKeyProject,
  AdjustKeyPlan,
  api,
  KeyProjectDetail,
  KeyProjectLight,
  KeyProjectSummary,
  KeyProjectWall,
  KeySettingsView,
  PastedPlans,
  PastePlans,
  paths,
  ReportInvestment,
} from '@huoshui/contracts';
import { KeySettings } from '@huoshui/domain';
import { Api } from '../shell/http/api';
import { KeyParams } from './key-filter';

@Service()
export class KeyProjectsApi {
  private readonly api = inject(Api);

  summary = (params: () => KeyParams) =>
    httpResource<KeyProjectSummary>(() => ({ url: api(paths.keyProjects, 'summary'), params: params() }));

  one = (id: () => string) => httpResource<KeyProjectDetail>(() => api(paths.keyProjects, id()));

  settings = () => httpResource<KeySettingsView>(() => api(paths.keyProjects, 'settings'));

  wall = (year: number): Promise<KeyProjectWall> =>
    this.api.get<KeyProjectWall>(`${api(paths.keyProjects, 'wall')}?year=${year}`);

  /** What the rules of the lights say of the year's projects. */
  lights = (year: number): Promise<KeyProjectLight[]> =>
    this.api.get<KeyProjectLight[]>(`${api(paths.lights, 'key-projects')}?year=${year}`);

  add = (input: AddKeyProject) => this.api.post<{ id: string }>(api(paths.keyProjects), input);

  adjust = (id: string, input: AdjustKeyPlan, version: number) =>
    this.api.put(api(paths.keyProjects, id), input, version);

  takeOff = (id: string, reason: string, version: number) =>
    this.api.put(api(paths.keyProjects, id, 'removal'), { reason }, version);

  report = (id: string, input: ReportInvestment) => this.api.post(api(paths.keyProjects, id, 'reports'), input);

  checkPlans = (input: PastePlans) => this.api.post<PastedPlans>(api(paths.keyProjects, 'pasted-plans/check'), input);

  keepPlans = (input: PastePlans) => this.api.post<PastedPlans>(api(paths.keyProjects, 'pasted-plans'), input);

  change = (settings: KeySettings, version: number) =>
    this.api.put(api(paths.keyProjects, 'settings'), settings, version);
}
